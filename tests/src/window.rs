//! The desktop app in a window of its own, on a screen that nobody sees. Where things are is asked of the web view's
//! own inspector; what is done is done with a mouse and a keyboard.
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tokio::time::sleep;
use tungstenite::{Message, WebSocket, client};

use crate::place;
use crate::process::Process;
use crate::server::Server;
use crate::wait::until;

/// What the inspector calls the only page there is.
const PAGE: &str = "/socket/1/1/WebPage";
const WIDE: u32 = 1280;
const HIGH: u32 = 900;

/// A screen in memory.
pub struct Screen {
    name: String,
    _server: Process,
}

/// The app's window on it.
pub struct Window<'screen> {
    screen: &'screen Screen,
    program: Process,
    inspector: WebSocket<TcpStream>,
    target: String,
    asked: u64,
}

/// Where something can be met: the middle of it, when nothing lies over it and its page takes touches.
const FIND: &str = r"(() => {
  const [role, name] = ASKED;
  const kinds = {
    button: 'button, [role=button], [role=switch]', link: 'a[href]', heading: 'h1, h2, h3',
    radio: 'input[type=radio]', checkbox: 'input[type=checkbox]', textbox: 'input, textarea', paper: 'canvas',
  };
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const called = (it) => plain(it.getAttribute('aria-label') ||
    ((role === 'textbox' || role === 'radio' || role === 'checkbox') ? it.labels?.[0]?.innerText : it.innerText));
  const named = (it) => name.endsWith('…') ? called(it).startsWith(name.slice(0, -1)) : called(it) === name;
  for (const it of document.querySelectorAll(kinds[role])) {
    if (role !== 'paper' && (!named(it) || it.disabled)) continue;
    const met = it.type === 'radio' || it.type === 'checkbox' ? it.labels?.[0] ?? it : it;
    if (!met.getClientRects().length || getComputedStyle(met).pointerEvents === 'none') continue;
    met.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = met.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const over = document.elementFromPoint(x, y);
    if (over && (met.contains(over) || over.contains(met) || over.labels)) return [x, y, width, height];
  }
  return null;
})()";

/// How much ink is on the paper: the share of its pixels that are far from the colour of paper.
const INK: &str = r"(() => {
  const canvas = document.querySelector('canvas');
  if (!canvas || !canvas.width) return null;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let far = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (Math.abs(data[at] - 255) + Math.abs(data[at + 1] - 254) + Math.abs(data[at + 2] - 251) > 160) far += 1;
  }
  return far * 4 / data.length;
})()";

impl Screen {
    pub fn open() -> Result<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &format!("{WIDE}x{HIGH}x24")]);
        let (mut server, said) = Process::start_listening(&mut command)?;
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number)?;
        ensure!(!server.has_ended() && !number.trim().is_empty(), "Xvfb did not start");
        Ok(Self { name: format!(":{}", number.trim()), _server: server })
    }

    fn xdotool(&self, words: &[&str]) -> Result<()> {
        let mut command = Command::new("xdotool");
        let status = command.args(words).env("DISPLAY", &self.name).stdin(Stdio::null()).status()?;
        ensure!(status.success(), "xdotool {words:?}");
        Ok(())
    }
}

impl<'screen> Window<'screen> {
    /// The app with this folder as everything it keeps, invited by the server.
    pub async fn open(screen: &'screen Screen, folder: &Path, server: &Server) -> Result<Self> {
        let inspector = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let log = File::options().create(true).append(true).open(folder.join("log"))?;
        let mut command = Command::new(place::desktop_program()?);
        command.env("DISPLAY", &screen.name).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
        command.env("HEARD_DATA", folder).env("HEARD_SERVER", server.address());
        command.env("HEARD_PAIR", server.pairing_code()?);
        // No card to draw with, nobody to tell what is on the screen.
        command.env("LIBGL_ALWAYS_SOFTWARE", "1").env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
        command.env("NO_AT_BRIDGE", "1").env("WEBKIT_INSPECTOR_HTTP_SERVER", inspector.to_string());
        command.stdout(log.try_clone()?).stderr(log);
        let mut program = Process::start(&mut command)?;
        // Asked for a page that is not there yet, the inspector takes the program down with it.
        let list = format!("http://{inspector}/");
        until("a page that can be inspected", async || {
            ensure!(!program.has_ended(), "the app ended: {}", std::fs::read_to_string(folder.join("log"))?);
            let Ok(answer) = reqwest::get(&list).await else { return Ok(None) };
            Ok(answer.text().await.is_ok_and(|text| text.contains(PAGE)).then_some(()))
        })
        .await?;
        let (inspector, target) = inspect(&inspector.to_string())?;
        Ok(Self { screen, program, inspector, target, asked: 0 })
    }

    /// Closes the window, as its own button does, and waits until the program is gone.
    pub async fn close(mut self) -> Result<()> {
        self.screen.xdotool(&["search", "--onlyvisible", "--name", "^Heard$", "windowclose"])?;
        let program = &mut self.program;
        let closed = until("a window that is closed", async || Ok(program.has_ended().then_some(()))).await;
        if closed.is_err() {
            self.program.end().await?;
        }
        Ok(())
    }

    pub async fn press(&mut self, role: &str, name: &str) -> Result<()> {
        let [x, y, ..] = self.see(role, name).await?;
        self.point("mousemove", x, y)?;
        self.screen.xdotool(&["click", "1"])
    }

    /// Puts words into a field, letter by letter.
    pub async fn fill(&mut self, name: &str, words: &str) -> Result<()> {
        // On a busy machine a letter can get lost between the keyboard and the page.
        let wanted = json!(words);
        let what = format!("a field “{name}” that says what was typed");
        let says = format!(
            "[...document.querySelectorAll('input, textarea')].find((it) => it.labels?.[0]?.innerText.trim() === {})?.value",
            json!(name)
        );
        until(&what, async || {
            self.press("textbox", name).await?;
            self.screen.xdotool(&["key", "ctrl+a"])?;
            self.screen.xdotool(&["type", "--delay", "30", words])?;
            sleep(Duration::from_millis(300)).await;
            Ok((self.run(&says)? == wanted).then_some(()))
        })
        .await
    }

    /// Waits until it is there and can be met; the middle of it and its size.
    pub async fn see(&mut self, role: &str, name: &str) -> Result<[f64; 4]> {
        let find = FIND.replace("ASKED", &json!([role, name]).to_string());
        let what = format!("a {role} called “{name}” in the window");
        let found = until(&what, async || Ok(serde_json::from_value(self.run(&find)?)?)).await;
        if found.is_err() {
            let text = self.run("document.body.innerText")?;
            return found.with_context(|| format!("there was {text}"));
        }
        found
    }

    /// One stroke on the paper through these places, from 0 to 1 from its top left.
    pub async fn draw(&mut self, places: &[[f64; 2]]) -> Result<()> {
        let [x, y, wide, high] = self.see("paper", "").await?;
        let on_screen = |[across, down]: [f64; 2]| (x + (across - 0.5) * wide, y + (down - 0.5) * high);
        for (number, place) in places.iter().enumerate() {
            let (x, y) = on_screen(*place);
            self.point("mousemove", x, y)?;
            if number == 0 {
                self.screen.xdotool(&["mousedown", "1"])?;
            }
        }
        self.screen.xdotool(&["mouseup", "1"])
    }

    /// The share of the paper that has ink; none while there is no paper.
    pub fn ink(&mut self) -> Result<Option<f64>> {
        Ok(self.run(INK)?.as_f64())
    }

    fn point(&self, how: &str, x: f64, y: f64) -> Result<()> {
        self.screen.xdotool(&[how, &format!("{x:.0}"), &format!("{y:.0}")])
    }

    fn run(&mut self, script: &str) -> Result<Value> {
        self.asked += 1;
        let number = self.asked;
        let inner = json!({
            "id": number, "method": "Runtime.evaluate",
            "params": { "expression": script, "returnByValue": true },
        });
        let params = json!({ "targetId": self.target, "message": inner.to_string() });
        let outer =
            json!({ "id": 1_000_000 + number, "method": "Target.sendMessageToTarget", "params": params });
        self.inspector.send(Message::text(outer.to_string()))?;
        loop {
            let said = read(&mut self.inspector)?;
            if said["method"] == "Target.didCommitProvisionalTarget" {
                self.target =
                    said["params"]["newTargetId"].as_str().context("a target has a name")?.to_owned();
            }
            let Some(message) = said["params"]["message"].as_str() else { continue };
            let answer: Value = serde_json::from_str(message)?;
            if answer["id"] == number {
                return Ok(answer["result"]["result"]["value"].clone());
            }
        }
    }
}

/// The inspector of the only page, and what the page is called there.
fn inspect(address: &str) -> Result<(WebSocket<TcpStream>, String)> {
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let (mut inspector, _) = client(format!("ws://{address}{PAGE}"), stream)
        .map_err(|error| anyhow::anyhow!("no inspector: {error}"))?;
    loop {
        let said = read(&mut inspector)?;
        if said["method"] == "Target.targetCreated" {
            let target = said["params"]["targetInfo"]["targetId"].as_str().context("a target has a name")?;
            return Ok((inspector, target.to_owned()));
        }
    }
}

fn read(inspector: &mut WebSocket<TcpStream>) -> Result<Value> {
    Ok(serde_json::from_str(inspector.read()?.to_text()?)?)
}
