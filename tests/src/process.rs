//! A program that is ended when this goes, with everything that it started.
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use crate::wait::within;

const TO_GO: Duration = Duration::from_secs(15);

pub struct Process {
    child: Child,
    ended: bool,
}

impl Process {
    /// In a group of its own. Its output goes where the command says.
    pub fn start(command: &mut Command) -> Result<Self> {
        let child = command
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| format!("starting {}", command.get_program().display()))?;
        Ok(Self { child, ended: false })
    }

    /// The same, and what it says on its standard output.
    pub fn start_listening(command: &mut Command) -> Result<(Self, ChildStdout)> {
        let mut process = Self::start(command.stdout(Stdio::piped()))?;
        let said = process.child.stdout.take().context("its output is a pipe")?;
        Ok((process, said))
    }

    pub fn has_ended(&mut self) -> bool {
        self.ended = self.ended || !matches!(self.child.try_wait(), Ok(None));
        self.ended
    }

    /// Asks it to end, and waits until it has.
    pub async fn end(&mut self) -> Result<()> {
        if !self.has_ended() {
            kill_process(Pid::from_child(&self.child), Signal::TERM)?;
            within(TO_GO, "an end of a program that was asked to", async || {
                Ok(self.has_ended().then_some(()))
            })
            .await?;
        }
        Ok(())
    }

    /// As when the battery falls out.
    pub fn kill(&mut self) {
        if !self.ended {
            // Both fail only when there is nothing left to end.
            let _ = kill_process_group(Pid::from_child(&self.child), Signal::KILL);
            let _ = self.child.wait();
            self.ended = true;
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}
