//! A child who cannot read: fingers, pictures, and what is heard. Words are on the page still, and nobody can see them.
use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use super::Browser;

/// Between two taps of a quick finger.
const A_SECOND_TAP: Duration = Duration::from_millis(160);

/// From now on words are blank, and every line that is read out is remembered: it is marked while a sound plays.
const BLIND_TO_WORDS: &str = r"(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.__heard = [];
  const note = (node) => {
    if (node.dataset?.read !== 'true') return;
    const words = node.innerText.trim() || node.querySelector('[aria-label]')?.getAttribute('aria-label');
    window.__heard.push(words);
  };
  new MutationObserver((changes) => changes.forEach(({ target }) => note(target)))
    .observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-read'] });
})()";

impl Browser {
    /// From now on nobody can read what is on the page, and fingers do what a mouse did.
    pub async fn becomes_unreadable(&self) -> Result<()> {
        self.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 5 }))
            .await?;
        self.run(BLIND_TO_WORDS).await.map(|_| ())
    }

    /// A screen that takes fingers.
    pub async fn takes_fingers(&self) -> Result<()> {
        let fingers = json!({ "enabled": true, "maxTouchPoints": 5 });
        self.cdp("Emulation.setTouchEmulationEnabled", fingers).await.map(|_| ())
    }

    /// Waits until these words were read out.
    pub async fn hear(&self, words: &str) -> Result<()> {
        let heard = format!("window.__heard.includes({})", json!(words));
        self.patiently(&format!("“{words}” read out"), async || {
            Ok((self.run(&heard).await? == true).then_some(()))
        })
        .await
    }

    /// Whether these words were read out.
    pub async fn has_heard(&self, words: &str) -> Result<bool> {
        Ok(self.run(&format!("window.__heard.includes({})", json!(words))).await? == true)
    }

    /// With a finger.
    pub async fn touch(&self, role: &str, name: &str) -> Result<()> {
        let place = self.place(role, name).await?;
        self.finger(&[place]).await
    }

    /// Touches twice in the same place, as quick fingers do.
    pub async fn touch_twice(&self, role: &str, name: &str) -> Result<()> {
        let place = self.place(role, name).await?;
        self.finger(&[place]).await?;
        tokio::time::sleep(A_SECOND_TAP).await;
        self.finger(&[place]).await
    }

    /// A line on the paper of this name; both from 0 to 1, from the top left.
    pub async fn draw_with_a_finger(&self, paper: &str, places: &[[f64; 2]]) -> Result<()> {
        let mut way = Vec::new();
        for place in places {
            way.push(self.on_paper(paper, *place).await?);
        }
        self.finger(&way).await
    }

    /// Takes hold of something with a finger and lets go of it over something else; both by role and name.
    pub async fn drag_with_a_finger(&self, what: (&str, &str), onto: (&str, &str)) -> Result<()> {
        let way = self.way_between(what, onto).await?;
        self.finger(&way).await
    }

    async fn finger(&self, way: &[[f64; 2]]) -> Result<()> {
        for (number, [x, y]) in way.iter().enumerate() {
            let kind = if number == 0 { "touchStart" } else { "touchMove" };
            let event =
                json!({ "type": kind, "touchPoints": [{ "x": x, "y": y, "radiusX": 6, "radiusY": 6 }] });
            self.cdp("Input.dispatchTouchEvent", event).await?;
        }
        self.cdp("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] }))
            .await
            .map(|_| ())
    }
}
