//! A keyboard, or a switch that moves on and chooses: the focus goes from one thing to the next, and can be seen.
use anyhow::{Context, Result, bail, ensure};
use serde_json::json;

use super::Browser;

/// No page has so many things to step over.
const NEVER_SO_MANY: usize = 80;

/// What has the focus: its name, and whether it can be seen that it has.
const FOCUSED: &str = r"(() => {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const named = it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.innerText ?? '';
  const shown = [it, it.nextElementSibling, it.parentElement].filter(Boolean).some((each) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  return { name: named.trim().split('\n')[0], shown };
})()";

/// Whether something is called so, to be read or to be heard.
const THERE: &str = r"(name) => document.body.innerText.includes(name)
  || [...document.querySelectorAll('[aria-label]')].some((it) => it.ariaLabel === name && it.checkVisibility())";

impl Browser {
    /// Steps on until something called so has the focus, and makes sure that this can be seen.
    pub async fn step_to(&self, name: &str) -> Result<()> {
        let there = format!("({THERE})({})", json!(name));
        self.patiently(&format!("something called “{name}” to step to"), async || {
            Ok((self.run(&there).await? == true).then_some(()))
        })
        .await?;
        for _ in 0..NEVER_SO_MANY {
            let focused = self.run(FOCUSED).await?;
            if focused["name"] == name {
                ensure!(focused["shown"] == true, "nobody can see that “{name}” has the focus");
                return Ok(());
            }
            self.strike("Tab").await?;
        }
        let text = self.text().await?;
        bail!("“{name}” can not be reached by stepping on:\n{text}")
    }

    /// Steps to it and chooses it.
    pub async fn choose_by_key(&self, name: &str) -> Result<()> {
        self.step_to(name).await?;
        self.strike("Space").await
    }

    /// One key: `Tab`, `Space`, `Enter`, `ArrowRight`, or a digit.
    pub async fn strike(&self, key: &str) -> Result<()> {
        let (key, code, number, text) = match key {
            "Space" => (" ", "Space".to_owned(), 32, Some(" ")),
            "Tab" => ("Tab", "Tab".to_owned(), 9, None),
            "Enter" => ("Enter", "Enter".to_owned(), 13, Some("\r")),
            "ArrowRight" => ("ArrowRight", "ArrowRight".to_owned(), 39, None),
            digit => {
                let number =
                    digit.bytes().next().filter(u8::is_ascii_digit).context("a key that is known")?;
                (digit, format!("Digit{digit}"), u32::from(number), Some(digit))
            }
        };
        let kind = if text.is_some() { "keyDown" } else { "rawKeyDown" };
        let mut down = json!({ "type": kind, "key": key, "code": code, "windowsVirtualKeyCode": number });
        if let Some(text) = text {
            down["text"] = text.into();
        }
        self.cdp("Input.dispatchKeyEvent", down).await?;
        let up = json!({ "type": "keyUp", "key": key, "code": code, "windowsVirtualKeyCode": number });
        self.cdp("Input.dispatchKeyEvent", up).await.map(|_| ())
    }
}
