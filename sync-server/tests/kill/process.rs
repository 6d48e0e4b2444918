//! The server as a process of its own.
use std::{
    io::{BufRead, BufReader},
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

#[path = "../../src/scratch.rs"]
mod scratch;
use scratch::Scratch;

pub struct Process {
    child: Child,
    folder: Scratch,
    pub port: u16,
}

impl Process {
    pub fn start() -> Self {
        let folder = Scratch::new();
        // Taken and given back, so that the server has one address for all its lives.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = spawn(folder.path().into(), port);
        Self { child, folder, port }
    }

    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn start_again(&mut self) {
        self.child = spawn(self.folder.path().into(), self.port);
    }

    pub fn pairing_code(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("practice.pairing")).unwrap()
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn audit_is_whole(&self) -> bool {
        let mut verify = Command::new(env!("CARGO_BIN_EXE_sync-server"));
        verify.arg("verify-audit").arg("--data").arg(self.folder.path()).stdout(Stdio::null());
        verify.status().unwrap().success()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns when the server has said that it listens and how to sign in.
fn spawn(folder: PathBuf, port: u16) -> Child {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sync-server"))
        .args(["serve", "--practice", "--listen", &format!("127.0.0.1:{port}"), "--data"])
        .arg(folder)
        .env("RUST_LOG", "warn")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap());
    assert!(said.lines().map_while(Result::ok).any(|line| line.contains("Sign in")), "the server starts");
    child
}
