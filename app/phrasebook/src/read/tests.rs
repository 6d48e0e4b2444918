//! A folder of words, as translators leave it.
use super::*;
use crate::{Table, Value, plural, say};

const ENGLISH: &str = "child-stop = Stop\nchild-made = { $n ->\n    [0] Nothing.\n    [one] 1 thing, { $name }.\n   *[other] { $n } things, { $name }.\n}\n";

struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("phrasebook-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let others = FILES.iter().skip(1).map(|(file, _)| (format!("en-GB/{file}"), ""));
        let given = files.iter().map(|(path, text)| ((*path).to_owned(), *text));
        for (path, text) in others.chain([("en-GB/child.ftl".to_owned(), ENGLISH)]).chain(given) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(folder)
    }

    fn read(&self) -> Result<Vec<Language>, Fault> {
        languages(&self.0, &source(&self.0)?)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn with(name: &str, text: &str) -> Result<Vec<Language>, Fault> {
    Folder::new(name, &[("pl/child.ftl", text)]).read()
}

fn fault_of(name: &str, text: &str) -> String {
    with(name, text).expect_err("it has a fault").to_string()
}

const POLISH: &str = "### checked-by: nobody\nchild-made = { $n ->\n    [one] 1 rzecz, { $name }.\n    [few] { $n } rzeczy, { $name }.\n   *[many] { $n } rzeczy, { $name }.\n}\n";

#[test]
fn a_language_is_said_through_its_table_and_has_gaps_where_it_has_gaps() {
    let folder = Folder::new("table", &[("pl/child.ftl", POLISH)]);
    let english = source(&folder.0).unwrap();
    let polish = &folder.read().unwrap()[0];
    let text = english.table(polish, &folder.0).unwrap();
    let table = Table::read(&text, &english.stamp()).unwrap();
    assert_eq!(table.phrase(0), None, "stop is not translated yet");
    assert_eq!(table.phrase(2), Some("{\"sets\":[],\"cards\":{}}"), "nothing is asked in it");
    let values = [("n", Value::Number(3)), ("name", Value::Text("Ola".into()))];
    let said = say(table.phrase(1).unwrap(), &values, plural::rule("pl"), false);
    assert_eq!(said, "3 rzeczy, Ola.");
    assert!(polish.to_children && !polish.whole && polish.checked_by.is_none());
}

#[test]
fn who_checked_it_is_known_and_has_to_be_said() {
    let checked = POLISH.replace("nobody", "Ewa Nowak, sworn translator");
    assert_eq!(
        with("checked", &checked).unwrap()[0].checked_by.as_deref(),
        Some("Ewa Nowak, sworn translator")
    );
    let silent = POLISH.replace("### checked-by: nobody\n", "");
    assert!(fault_of("silent", &silent).ends_with("does not say who checked it"));
}

#[test]
fn a_form_that_a_number_takes_may_not_be_forgotten() {
    let fault = fault_of("plural", &POLISH.replace("[few]", "[two]"));
    assert!(fault.contains("`child-made` has no [few] for $n, which 2 takes in pl"), "{fault}");
}

#[test]
fn numbers_that_name_things_take_no_forms() {
    let english = "child-day = { $n ->\n    [1] Monday\n   *[other] Sunday\n}\n";
    let polish =
        "### checked-by: nobody\nchild-day = { $n ->\n    [1] poniedziałek\n   *[other] niedziela\n}\n";
    Folder::new("days", &[("en-GB/child.ftl", english), ("pl/child.ftl", polish)]).read().unwrap();
}

#[test]
fn a_value_that_the_english_does_not_have_or_that_is_forgotten_is_found() {
    let fault = fault_of("foreign", &POLISH.replace("$name", "$imie"));
    assert!(fault.contains("says $imie"), "{fault}");
    let fault = fault_of("forgotten", &POLISH.replace(", { $name }", ""));
    assert!(fault.contains("`child-made` does not say $name"), "{fault}");
}

#[test]
fn a_name_that_the_english_does_not_have_is_found() {
    let fault = fault_of("unknown", "### checked-by: nobody\nchild-halt = Stop\n");
    assert!(fault.contains("pl/child.ftl: `child-halt` is not in the English"), "{fault}");
}

#[test]
fn only_a_file_that_says_it_is_complete_has_to_be() {
    assert!(with("open", POLISH).unwrap()[0].missing.is_empty());
    let claimed = POLISH.replace("nobody\n", "nobody\n### complete\n");
    assert_eq!(with("claimed", &claimed).unwrap()[0].missing, ["pl/child.ftl: `child-stop` is missing"]);
}

#[test]
fn a_file_that_is_no_fluent_is_refused_with_its_line() {
    let fault = fault_of("broken", "### checked-by: nobody\nchild-stop = { $n ->\n");
    assert!(fault.contains("pl/child.ftl: line "), "{fault}");
}
