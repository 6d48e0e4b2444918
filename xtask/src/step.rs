//! One step of a chore: says what it does, that it still goes on, and how long it took. Never decides.
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};

use crate::place;

/// How often a long step says that it goes on.
const PULSE: Duration = Duration::from_secs(10);
const LOOK: Duration = Duration::from_millis(50);
/// Of a step that failed: enough for every compile error, not the whole log of a long one.
const LINES_SHOWN: usize = 150;

/// What a program did.
pub struct Ended {
    pub status: ExitStatus,
    pub stdout: String,
    /// Both streams, in the order in which they came.
    pub all: String,
    pub took: Duration,
    pub timed_out: bool,
}

/// Runs a program to its end; its output goes to a log, and to the screen only when it fails.
pub fn run(title: &str, command: &mut Command) -> Result<String> {
    println!("{title}");
    let ended = watch(title, command, None)?;
    if !ended.status.success() {
        println!("{}", last_lines(&ended.all, LINES_SHOWN));
        bail!("{title}: failed after {} (whole log: {})", clock(ended.took), log_path(title).display());
    }
    println!("  done in {}", clock(ended.took));
    Ok(ended.stdout)
}

/// Work of our own that takes long.
pub fn work<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("{title}");
    let started = Instant::now();
    let (finished, wait) = std::sync::mpsc::channel::<()>();
    let pulse = thread::spawn(move || {
        while wait.recv_timeout(PULSE) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
            println!("  {} so far", clock(started.elapsed()));
        }
    });
    let result = work();
    drop(finished);
    join(pulse);
    if result.is_ok() {
        println!("  done in {}", clock(started.elapsed()));
    }
    result
}

/// Runs a program to its end. With a limit it is ended when its time is over, together with all that it
/// started, a browser for example. A failure is the caller's to judge.
pub fn watch(title: &str, command: &mut Command, limit: Option<Duration>) -> Result<Ended> {
    let log = log_path(title);
    fs::create_dir_all(place::logs())?;
    let output = Arc::new(Mutex::new(Output {
        log: File::create(&log).with_context(|| format!("writing {}", log.display()))?,
        stdout: String::new(),
        all: String::new(),
        last: String::new(),
    }));
    let started = Instant::now();
    if limit.is_some() {
        command.process_group(0);
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {}", command.get_program().display()))?;
    let readers = [
        child.stdout.take().map(|pipe| collect(pipe, Arc::clone(&output), true)),
        child.stderr.take().map(|pipe| collect(pipe, Arc::clone(&output), false)),
    ];
    let group = limit.map(|_| Group::new(&child));
    let (status, timed_out) = wait(&mut child, started, limit, &output)?;
    // What a test left running holds the pipes open, and the readers would wait for it for ever.
    drop(group);
    readers.into_iter().flatten().for_each(join);
    let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(Ended {
        status,
        stdout: std::mem::take(&mut output.stdout),
        all: std::mem::take(&mut output.all),
        took: started.elapsed(),
        timed_out,
    })
}

/// `2 min 05 s`.
pub fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0 => format!("{:.1} s", time.as_secs_f32()),
        1..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

pub fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

struct Output {
    log: File,
    stdout: String,
    all: String,
    last: String,
}

fn collect(pipe: impl Read + Send + 'static, output: Arc<Mutex<Output>>, stdout: bool) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut line = Vec::new();
        while pipe.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line);
            let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
            // A full disk must not hide what the program said.
            let _ = output.log.write_all(text.as_bytes());
            output.all.push_str(&text);
            if stdout {
                output.stdout.push_str(&text);
            }
            if !text.trim().is_empty() && !text.starts_with('{') {
                output.last = text.trim().chars().take(90).collect();
            }
            line.clear();
        }
    })
}

fn wait(
    child: &mut Child,
    started: Instant,
    limit: Option<Duration>,
    output: &Mutex<Output>,
) -> Result<(ExitStatus, bool)> {
    let mut told = started;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((status, false));
        }
        if limit.is_some_and(|limit| started.elapsed() > limit) {
            child.kill()?;
            let status = child.wait()?;
            return Ok((status, true));
        }
        if told.elapsed() >= PULSE {
            told = Instant::now();
            let output = output.lock().unwrap_or_else(PoisonError::into_inner);
            println!("  {} · {}", clock(started.elapsed()), output.last);
        }
        thread::sleep(LOOK);
    }
}

/// A program and all that it started. One at a time, so that Ctrl-C knows what to end.
struct Group(Pid);

static RUNNING: Mutex<Option<Pid>> = Mutex::new(None);

impl Group {
    fn new(child: &Child) -> Self {
        let group = Pid::from_child(child);
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) = Some(group);
        Self(group)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) = None;
        // Mostly there is nothing left to end, and then this fails.
        let _ = kill_process_group(self.0, Signal::KILL);
    }
}

/// A program in a group of its own does not hear Ctrl-C: this passes it on.
pub fn end_all_on_ctrl_c() -> Result<()> {
    ctrlc::set_handler(|| {
        if let Some(group) = *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = kill_process_group(group, Signal::KILL);
        }
        std::process::exit(130);
    })?;
    Ok(())
}

fn join(thread: JoinHandle<()>) {
    thread.join().expect("the thread only copies text");
}

fn log_path(title: &str) -> std::path::PathBuf {
    let name: String =
        title.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    place::logs().join(format!("{name}.log"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_reads_as_people_say_it() {
        assert_eq!(clock(Duration::from_millis(340)), "0.3 s");
        assert_eq!(clock(Duration::from_secs(59)), "59 s");
        assert_eq!(clock(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn a_step_that_fails_says_so_and_keeps_what_was_said() {
        let error =
            run("a step that fails", Command::new("sh").args(["-c", "echo why; exit 3"])).unwrap_err();
        assert!(error.to_string().contains("a step that fails: failed after"));
        let log = fs::read_to_string(log_path("a step that fails")).unwrap();
        assert_eq!(log, "why\n");
    }

    #[test]
    fn a_program_that_hangs_is_ended() {
        let ended =
            watch("a hanging step", Command::new("sleep").arg("60"), Some(Duration::from_millis(100)))
                .unwrap();
        assert!(ended.timed_out && !ended.status.success());
    }

    #[test]
    fn what_a_program_leaves_running_is_ended_with_it() {
        let leave = "sleep 60 & echo $!";
        let ended =
            watch("leaves a child", Command::new("sh").args(["-c", leave]), Some(Duration::from_secs(30)))
                .unwrap();
        assert!(ended.status.success() && ended.took < Duration::from_secs(20));
    }

    #[test]
    fn only_what_was_written_to_stdout_is_handed_back() {
        let said = run("two streams", Command::new("sh").args(["-c", "echo out; echo err >&2"])).unwrap();
        assert_eq!(said, "out\n");
    }

    #[test]
    fn the_end_of_a_long_log_is_shown() {
        assert_eq!(last_lines("a\nb\nc", 2), "b\nc");
        assert_eq!(last_lines("a", 2), "a");
    }
}
