//! How each age is spoken to.
use super::*;

#[test]
fn every_age_meets_its_own_words() {
    for band in AgeBand::ALL {
        let keeper = begun(band);
        let html = tablet(&keeper).html();
        assert!(html.contains(&QuestionSet::builtin()[0].items[0].prompts[&band]), "{band:?}: {html}");
        assert!(html.contains(&format!(r#"data-band="{}""#, band.as_str())), "{html}");
    }
}

#[test]
fn from_thirteen_words_come_before_pictures() {
    let html = tablet(&begun(AgeBand::From13)).html();
    let places: Vec<_> = ["Voice note", "Write", "Draw"].map(|way| html.find(&format!(">{way}<"))).into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}: {html}");
}
