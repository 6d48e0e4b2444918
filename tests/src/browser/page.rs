//! Seeing and pressing as people do, and as a screen reader tells it: by role and accessible name, asked of the
//! browser's own accessibility tree.
use std::fs;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::{Value, json};

use super::Browser;
use crate::place;
use crate::wait::{self, PATIENCE};

/// Brings it into view, and answers where a finger would meet it; nothing while something lies over it, or while its
/// page takes no touch because it came just now.
const WHERE: &str = r"function () {
  if (!this.isConnected || getComputedStyle(this).pointerEvents === 'none') return null;
  const inside = ({ left, top, right, bottom }) =>
    left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  if (!inside(this.getBoundingClientRect())) {
    this.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const { left, top, width, height } = this.getBoundingClientRect();
  const x = left + width / 2, y = top + height / 2;
  const met = document.elementFromPoint(x, y);
  return met && (this.contains(met) || met.contains(this)) ? [x, y] : null;
}";

/// Something on the page: what it is and what it is called, to those who see it and those who hear it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    pub name: String,
    node: i64,
    disabled: bool,
    checked: bool,
    level: Option<u64>,
}

impl Browser {
    /// Waits until it is there.
    pub async fn see(&self, role: &str, name: &str) -> Result<Seen> {
        let what = format!("a {role} called “{name}”");
        self.patiently(&what, async || Ok(self.all_of(role, Some(name)).await?.into_iter().next())).await
    }

    /// Waits until these words can be read on the page.
    pub async fn read(&self, words: &str) -> Result<()> {
        self.patiently(&format!("“{words}” on the page"), async || {
            Ok(self.text().await?.contains(words).then_some(()))
        })
        .await
    }

    /// Waits until it is gone.
    pub async fn gone(&self, role: &str, name: &str) -> Result<()> {
        self.patiently(&format!("a page without a {role} called “{name}”"), async || {
            Ok(self.all_of(role, Some(name)).await?.is_empty().then_some(()))
        })
        .await
    }

    /// Presses it, once it can be pressed.
    pub async fn press(&self, role: &str, name: &str) -> Result<()> {
        let place = self.place(role, name).await?;
        self.tap(place).await
    }

    /// Where it can be pressed, once it can be.
    pub(super) async fn place(&self, role: &str, name: &str) -> Result<[f64; 2]> {
        let what = format!("a {role} called “{name}” that can be pressed");
        self.patiently(&what, async || {
            let found = self.all_of(role, Some(name)).await?.into_iter().find(|seen| !seen.disabled);
            match found {
                Some(seen) => self.place_of(&seen).await,
                None => Ok(None),
            }
        })
        .await
    }

    /// Puts words into a field, instead of those that were there.
    pub async fn fill(&self, name: &str, words: &str) -> Result<()> {
        let field = self.see("textbox", name).await?;
        let whole = "function () { this.focus(); this.select?.(); return true; }";
        self.call_on(&field, whole).await?;
        self.cdp("Input.insertText", json!({ "text": words })).await.map(|_| ())
    }

    /// Puts a slider so far, from 0 to 1.
    pub async fn set_slider(&self, name: &str, to: f64) -> Result<()> {
        let slider = self.see("slider", name).await?;
        let set = format!(
            r"function () {{
              const [min, max] = [Number(this.min), Number(this.max)];
              this.value = min + (max - min) * {to};
              this.dispatchEvent(new Event('input', {{ bubbles: true }}));
              return true;
            }}"
        );
        self.call_on(&slider, &set).await.map(|_| ())
    }

    pub async fn is_there(&self, role: &str, name: &str) -> Result<bool> {
        Ok(!self.all_of(role, Some(name)).await?.is_empty())
    }

    pub async fn is_checked(&self, role: &str, name: &str) -> Result<bool> {
        Ok(self.see(role, name).await?.checked)
    }

    /// The names of everything of this role.
    pub async fn names_of(&self, role: &str) -> Result<Vec<String>> {
        Ok(self.all_of(role, None).await?.into_iter().map(|seen| seen.name).collect())
    }

    /// The heading of the page.
    pub async fn heading(&self) -> Result<String> {
        let headings = self.all_of("heading", None).await?;
        let first = headings.iter().find(|seen| seen.level == Some(1)).or(headings.first());
        Ok(first.map(|seen| seen.name.clone()).unwrap_or_default())
    }

    /// All that can be read.
    pub async fn text(&self) -> Result<String> {
        let text = self.run("document.body.innerText").await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    pub async fn path(&self) -> Result<String> {
        Ok(self.run("location.pathname").await?.as_str().unwrap_or_default().to_owned())
    }

    /// What an expression in the page comes to.
    pub async fn run(&self, expression: &str) -> Result<Value> {
        let asked = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.cdp("Runtime.evaluate", asked).await?;
        if let Some(wrong) = answer.get("exceptionDetails") {
            bail!("{expression}: {wrong}");
        }
        Ok(answer["result"]["value"].clone())
    }

    /// Waits until there is something; if there never is, tells what was on the page instead.
    pub async fn patiently<T>(&self, what: &str, look: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
        self.for_so_long(PATIENCE, what, look).await
    }

    pub async fn for_so_long<T>(
        &self,
        patience: Duration,
        what: &str,
        look: impl AsyncFnMut() -> Result<Option<T>>,
    ) -> Result<T> {
        match wait::within(patience, what, look).await {
            Ok(found) => Ok(found),
            Err(error) => Err(anyhow!("{error:#}\n{}", self.what_was_there().await)),
        }
    }

    /// Keeps a picture of the page for somebody who wants to look, and makes sure that nothing lies beyond its edge.
    pub async fn look(&self, name: &str) -> Result<()> {
        let beyond = "[document.scrollingElement.scrollWidth, innerWidth]";
        let beyond = self.run(beyond).await?;
        ensure!(
            beyond[0].as_f64() <= beyond[1].as_f64(),
            "{name} is wider than its window: {beyond}\n{}",
            self.what_was_there().await
        );
        if let Some(folder) = place::shots() {
            fs::create_dir_all(&folder)?;
            self.picture(&folder.join(format!("{name}.png"))).await?;
        }
        Ok(())
    }

    async fn picture(&self, file: &std::path::Path) -> Result<()> {
        Ok(fs::write(file, self.running()?.web.screenshot_as_png().await?)?)
    }

    async fn what_was_there(&self) -> String {
        let folder = place::failures();
        let file = folder.join(format!("{}.png", crate::wire::now_ms()));
        let pictured = match fs::create_dir_all(&folder) {
            Ok(()) => self.picture(&file).await.map(|()| file.display().to_string()),
            Err(error) => Err(error.into()),
        };
        let picture = pictured.unwrap_or_else(|error| format!("none: {error:#}"));
        let text = self.text().await.unwrap_or_else(|error| format!("nothing: {error:#}"));
        let path = self.path().await.unwrap_or_default();
        let said = self.run("JSON.stringify(window.__complaints ?? [])").await.unwrap_or_default();
        format!("at {path} there was:\n{text}\ncomplaints: {said}\npicture: {picture}")
    }

    pub(super) async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        self.running()?.cdp(method, parameters).await
    }

    /// A name that ends in “…” is the beginning of one.
    pub(super) async fn all_of(&self, role: &str, name: Option<&str>) -> Result<Vec<Seen>> {
        if let Some(beginning) = name.and_then(|name| name.strip_suffix('…')) {
            let mut all = self.all_with_role(role, None).await?;
            all.retain(|seen| seen.name.starts_with(beginning));
            return Ok(all);
        }
        self.all_with_role(role, name).await
    }

    async fn all_with_role(&self, role: &str, name: Option<&str>) -> Result<Vec<Seen>> {
        let document = self.cdp("Runtime.evaluate", json!({ "expression": "document" })).await?;
        let mut query = json!({ "objectId": document["result"]["objectId"], "role": role });
        if let Some(name) = name {
            query["accessibleName"] = name.into();
        }
        // While a page gives way to another, there is nothing on it.
        let Ok(found) = self.cdp("Accessibility.queryAXTree", query).await else { return Ok(Vec::new()) };
        let nodes = found["nodes"].as_array().context("the tree is a list of nodes")?;
        Ok(nodes.iter().filter(|node| node["ignored"] != true).filter_map(Seen::read).collect())
    }

    pub(super) async fn place_of(&self, seen: &Seen) -> Result<Option<[f64; 2]>> {
        Ok(serde_json::from_value(self.call_on(seen, WHERE).await?)?)
    }

    /// What a function says of it; nothing when it is gone meanwhile.
    pub(super) async fn call_on(&self, seen: &Seen, function: &str) -> Result<Value> {
        let Ok(node) = self.cdp("DOM.resolveNode", json!({ "backendNodeId": seen.node })).await else {
            return Ok(Value::Null);
        };
        let call = json!({
            "objectId": node["object"]["objectId"], "functionDeclaration": function, "returnByValue": true,
        });
        Ok(self.cdp("Runtime.callFunctionOn", call).await?["result"]["value"].clone())
    }

    async fn tap(&self, [x, y]: [f64; 2]) -> Result<()> {
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let event = json!({
                "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1,
            });
            self.cdp("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }
}

/// Where something that is dragged is on its way, from 0 to 1.
const ON_THE_WAY: [f64; 6] = [0.0, 0.1, 0.3, 0.6, 0.9, 1.0];

impl Browser {
    /// Takes hold of something with a mouse and lets go of it over something else; both by role and name.
    pub async fn drag(&self, what: (&str, &str), onto: (&str, &str)) -> Result<()> {
        let way = self.way_between(what, onto).await?;
        for (number, [x, y]) in way.iter().enumerate() {
            let kind = if number == 0 { "mousePressed" } else { "mouseMoved" };
            let event =
                json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
            self.cdp("Input.dispatchMouseEvent", event).await?;
        }
        let [x, y] = way[way.len() - 1];
        let up = json!({ "type": "mouseReleased", "x": x, "y": y, "button": "left", "buttons": 0, "clickCount": 1 });
        self.cdp("Input.dispatchMouseEvent", up).await.map(|_| ())
    }

    /// The places from the middle of one thing to the middle of another.
    pub(super) async fn way_between(&self, what: (&str, &str), onto: (&str, &str)) -> Result<Vec<[f64; 2]>> {
        let to = self.place(onto.0, onto.1).await?;
        let from = self.place(what.0, what.1).await?;
        let at = |part: f64| [0, 1].map(|axis: usize| from[axis] + (to[axis] - from[axis]) * part);
        Ok(ON_THE_WAY.map(at).to_vec())
    }
}

impl Seen {
    fn read(node: &Value) -> Option<Self> {
        let property = |name: &str| {
            let all = node["properties"].as_array().map(Vec::as_slice).unwrap_or_default();
            all.iter().find(|it| it["name"] == name).map(|it| &it["value"]["value"])
        };
        Some(Self {
            name: node["name"]["value"].as_str().unwrap_or_default().to_owned(),
            node: node["backendDOMNodeId"].as_i64()?,
            disabled: property("disabled").is_some_and(|it| *it == true),
            checked: property("checked").is_some_and(|it| it == "true" || *it == true),
            level: property("level").and_then(Value::as_u64),
        })
    }
}
