//! One command from a fresh machine to a practice case in the browser.
use std::env;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{PathBuf, absolute};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};

use crate::needs::{self, Purpose};
use crate::{place, step, web};

const LISTEN: &str = "127.0.0.1:8420";
const LOOK: Duration = Duration::from_millis(50);
/// The first start makes the practice case.
const PATIENCE: Duration = Duration::from_secs(60);
/// Ctrl-C reaches the programs by themselves; one that does not go is told, and then ended.
const TO_GO: Duration = Duration::from_secs(1);
const TO_GO_AT_ALL: Duration = Duration::from_secs(10);

/// What somebody asked for.
#[derive(Debug, PartialEq)]
pub struct Wishes {
    data: PathBuf,
    listen: SocketAddr,
    tls: Option<(PathBuf, PathBuf)>,
    desktop: bool,
    yes: bool,
}

impl Wishes {
    pub fn read(arguments: &[String]) -> Result<Self> {
        let (mut data, mut listen, mut cert, mut key) = (None, LISTEN.to_owned(), None, None);
        let (mut desktop, mut yes) = (false, false);
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().with_context(|| format!("{argument} needs a value"));
            match argument.as_str() {
                // As the caller's folder has it: programs are started in the workspace's.
                "--data" => data = Some(absolute(value()?)?),
                "--listen" => listen = value()?.clone(),
                "--tls-cert" => cert = Some(absolute(value()?)?),
                "--tls-key" => key = Some(absolute(value()?)?),
                "--desktop" => desktop = true,
                "--yes" | "-y" => yes = true,
                unknown => bail!("cargo xtask run knows no {unknown}"),
            }
        }
        let listen: SocketAddr = listen
            .parse()
            .with_context(|| format!("--listen takes an address such as {LISTEN}, not {listen}"))?;
        let tls = match (cert, key) {
            (Some(cert), Some(key)) => Some((cert, key)),
            (None, None) => None,
            _ => bail!("--tls-cert and --tls-key go together"),
        };
        ensure!(
            listen.ip().is_loopback() || tls.is_some(),
            "{listen} can be reached from other machines: that needs --tls-cert and --tls-key. \
             The README says how a tablet reaches this machine without."
        );
        ensure!(
            !desktop || (listen.ip().is_loopback() && tls.is_none()),
            "--desktop is for the practice case on this machine"
        );
        let data = data.map_or_else(practice_folder, Ok)?;
        Ok(Self { data, listen, tls, desktop, yes })
    }

    /// Accounts that everybody can read about are for this machine alone.
    fn practice(&self) -> bool {
        self.listen.ip().is_loopback()
    }

    fn address(&self) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.listen)
    }

    fn server(&self) -> Command {
        let mut server = place::command(&place::built("sync-server").to_string_lossy());
        server.arg("serve").arg("--data").arg(&self.data).arg("--listen").arg(self.listen.to_string());
        server.arg("--web").arg(place::dist());
        if let Some((cert, key)) = &self.tls {
            server.arg("--tls-cert").arg(cert).arg("--tls-key").arg(key);
        }
        if self.practice() {
            server.arg("--practice");
        }
        // What a person reads stands between the log's lines otherwise.
        if env::var_os("RUST_LOG").is_none() {
            server.env("RUST_LOG", "warn");
        }
        server
    }
}

pub fn run(wishes: &Wishes) -> Result<ExitCode> {
    let started = Instant::now();
    ensure_port_free(wishes.listen)?;
    let mut purposes = vec![Purpose::Browser];
    purposes.extend(wishes.desktop.then_some(Purpose::Desktop));
    needs::ensure(&purposes, wishes.yes)?;
    web::build()?;
    build("Building the server", &["--package", "sync-server", "--bin", "sync-server"])?;
    if wishes.desktop {
        build("Building the desktop app", &["--package", "app", "--bin", "heard", "--features", "desktop"])?;
    }
    println!("Built in {}\n", step::clock(started.elapsed()));

    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    ctrlc::set_handler(move || asked.store(true, Ordering::Relaxed))?;
    std::fs::create_dir_all(&wishes.data).with_context(|| format!("making {}", wishes.data.display()))?;
    let mut server = Program::start("the server", &mut wishes.server())?;
    if !wait_until_ready(&mut server, wishes, &stop)? {
        return Ok(ExitCode::SUCCESS);
    }
    println!("\nHeard is at {}", wishes.address());
    println!("Its data is in {}", wishes.data.display());
    println!("Ctrl-C stops it.");
    let mut desktop =
        if wishes.desktop { Some(Program::start("the desktop app", &mut desktop(wishes))?) } else { None };
    loop {
        if stop.load(Ordering::Relaxed) {
            println!("\nStopping.");
            return Ok(ExitCode::SUCCESS);
        }
        if let Some(status) = server.ended()? {
            bail!("the server ended by itself ({status})");
        }
        if let Some(status) = desktop.as_mut().map(Program::ended).transpose()?.flatten() {
            ensure!(status.success(), "the desktop app ended ({status})");
            return Ok(ExitCode::SUCCESS);
        }
        thread::sleep(LOOK);
    }
}

fn build(title: &str, select: &[&str]) -> Result<()> {
    step::run(title, place::cargo().args(["build", "--locked"]).args(select))?;
    Ok(())
}

fn desktop(wishes: &Wishes) -> Command {
    let mut desktop = place::command(&place::built("heard").to_string_lossy());
    desktop.env("HEARD_SERVER", wishes.address());
    desktop
}

fn ensure_port_free(address: SocketAddr) -> Result<()> {
    match TcpListener::bind(address) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => bail!(
            "something else already answers on {address}, perhaps Heard in another window. \
             Stop it, or choose another address with --listen 127.0.0.1:{}",
            address.port().wrapping_add(1)
        ),
        Err(error) => Err(error).with_context(|| format!("listening on {address}")),
    }
}

/// False if somebody stopped it meanwhile.
fn wait_until_ready(server: &mut Program, wishes: &Wishes, stop: &AtomicBool) -> Result<bool> {
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if stop.load(Ordering::Relaxed) {
            return Ok(false);
        }
        if let Some(status) = server.ended()? {
            bail!("the server did not start ({status}); what it said stands above");
        }
        if answers(wishes.listen, wishes.tls.is_some()) {
            return Ok(true);
        }
        thread::sleep(LOOK);
    }
    bail!("the server did not answer on {} within {}", wishes.listen, step::clock(PATIENCE))
}

/// Under TLS an open port has to do: a certificate is nothing that this could judge.
fn answers(address: SocketAddr, tls: bool) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect_timeout(&address, LOOK * 10)?;
        if tls {
            return Ok(true);
        }
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        let request = format!("GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.starts_with("HTTP/1.1 200"))
    };
    ask().unwrap_or(false)
}

fn practice_folder() -> Result<PathBuf> {
    let below = |name: &str| env::var_os(name).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let share = below("XDG_DATA_HOME").or_else(|| Some(below("HOME")?.join(".local/share")));
    Ok(share.context("there is no home folder: say where with --data")?.join("heard/practice"))
}

/// A program that is ended when this goes, however it goes.
struct Program {
    name: &'static str,
    child: Child,
}

impl Program {
    /// Its words go straight to the screen: how to sign in is the server's to say.
    fn start(name: &'static str, command: &mut Command) -> Result<Self> {
        let child = command.stdin(Stdio::null()).spawn().with_context(|| format!("starting {name}"))?;
        Ok(Self { name, child })
    }

    fn ended(&mut self) -> Result<Option<ExitStatus>> {
        self.child.try_wait().with_context(|| format!("watching {}", self.name))
    }

    fn gone_within(&mut self, time: Duration) -> bool {
        let started = Instant::now();
        while started.elapsed() < time {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return true;
            }
            thread::sleep(LOOK);
        }
        false
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if self.gone_within(TO_GO) {
            return;
        }
        // Both fail only if it is gone already, which is what they are for.
        let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
        if !self.gone_within(TO_GO_AT_ALL) {
            eprintln!("xtask: {} did not stop by itself and was ended", self.name);
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Wishes> {
        Wishes::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    fn server(line: &str) -> String {
        let command = read(line).unwrap().server();
        command.get_args().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn without_a_word_it_practises_on_this_machine() {
        let wishes = read("").unwrap();
        assert_eq!(wishes.address(), "http://127.0.0.1:8420");
        assert!(wishes.data.ends_with("heard/practice"));
        assert!(server("").ends_with("--practice"));
    }

    #[test]
    fn beyond_this_machine_there_is_tls_and_no_practice() {
        assert!(read("--listen 0.0.0.0:8420").unwrap_err().to_string().contains("--tls-cert"));
        let said = server("--listen 0.0.0.0:8420 --tls-cert /c.pem --tls-key /k.pem --data /d");
        assert!(said.starts_with("serve --data /d --listen 0.0.0.0:8420 --web"));
        assert!(said.ends_with("--tls-cert /c.pem --tls-key /k.pem"));
    }

    #[test]
    fn half_a_wish_is_refused() {
        for line in ["--data", "--tls-cert c.pem", "--listen here", "--fast"] {
            assert!(read(line).is_err(), "{line}");
        }
    }

    #[test]
    fn a_folder_is_the_one_the_caller_means() {
        assert_eq!(read("--data here").unwrap().data, env::current_dir().unwrap().join("here"));
    }

    #[test]
    fn the_desktop_app_practises_on_this_machine_only() {
        assert!(read("--desktop").unwrap().desktop);
        assert!(read("--desktop --listen 0.0.0.0:1 --tls-cert c --tls-key k").is_err());
    }

    #[test]
    fn a_port_in_use_is_told_in_plain_words() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let error = ensure_port_free(taken.local_addr().unwrap()).unwrap_err().to_string();
        assert!(error.contains("already answers") && error.contains("--listen"));
    }

    #[test]
    fn ready_means_that_it_answers_not_that_it_listens() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let serve = |answer: &str| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = Vec::new();
            while !asked.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                asked.extend(byte);
            }
            assert!(asked.starts_with(b"GET /healthz "));
            stream.write_all(answer.as_bytes()).unwrap();
        };
        thread::scope(|scope| {
            scope.spawn(|| {
                serve("HTTP/1.1 503 Service Unavailable\r\n\r\n");
                serve("HTTP/1.1 200 OK\r\n\r\n");
            });
            assert!(!answers(address, false));
            assert!(answers(address, false));
        });
    }

    #[test]
    fn a_program_that_will_not_stop_is_told_to() {
        let mut stubborn = Command::new("sh");
        let mut program = Program::start("a sleeper", stubborn.args(["-c", "exec sleep 60"])).unwrap();
        assert!(program.ended().unwrap().is_none());
        let started = Instant::now();
        drop(program);
        assert!(started.elapsed() < TO_GO_AT_ALL);
    }
}
