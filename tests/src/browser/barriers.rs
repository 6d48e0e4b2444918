//! What on a page keeps somebody out, by the rules of WCAG 2.2 AA as far as a machine can judge them.
use anyhow::{Context, Result};
use serde_json::Value;

use super::Browser;

/// The rules: see `tests/axe/README.md`.
const RULES: &str = include_str!("../../axe/axe.min.js");

/// Answers a line for each element that breaks a rule, with everything where it comes to rest: half of a transition is
/// no contrast. What moves for as long as it is there goes on.
const BROKEN: &str = r"(() => {
  for (const motion of document.getAnimations()) {
    if (Number.isFinite(motion.effect?.getComputedTiming().endTime)) motion.finish();
  }
  return axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${target.join(' ')} (${failureSummary.split('\n').slice(1, 3).map((line) => line.trim()).join('; ')})`)));
})()";

impl Browser {
    /// The rules that the page breaks now, a line for each element that breaks one.
    pub async fn barriers(&self) -> Result<Vec<String>> {
        if self.run("typeof axe").await? != "object" {
            self.run(&format!("{RULES}; true")).await.context("loading the rules")?;
        }
        let broken = self.run(BROKEN).await?;
        let broken = broken.as_array().context("the rules answer with a list")?;
        Ok(broken.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }
}
