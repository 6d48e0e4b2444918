//! Which tools lie beside the paper, by age: few and large for the youngest, more for who can use them.
use shared::drawing::{Colour, Motif, Opacity, Paper, Style, Width};
use shared::people::AgeBand;

/// What a pad offers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kit {
    /// Four lie beside the paper; more than that in a tray.
    pub colours: &'static [Colour],
    /// Nothing to choose where there is one.
    pub widths: &'static [Width],
    pub opacities: &'static [Opacity],
    pub rubber: bool,
    pub fill: bool,
    pub redo: bool,
    pub clear: bool,
    /// By subject: one subject is seen at a time.
    pub stamps: &'static [&'static [Motif]],
    /// Which papers can be chosen from, where nobody chose one.
    pub papers: &'static [Paper],
}

impl Kit {
    pub fn of(band: AgeBand) -> Self {
        let older = Self {
            colours: &Colour::ALL,
            widths: &[Width::Hair, Width::Fine, Width::Middle, Width::Broad, Width::Huge],
            opacities: &Opacity::ALL,
            rubber: true,
            fill: true,
            redo: true,
            clear: true,
            stamps: STAMPS,
            papers: &Paper::ALL,
        };
        match band {
            AgeBand::From3To5 => Self {
                colours: &[Colour::Red, Colour::Blue, Colour::Green, Colour::Ink],
                widths: &[Width::Broad],
                opacities: &[Opacity::Full],
                rubber: false,
                fill: false,
                redo: false,
                clear: false,
                stamps: &[],
                papers: &[Paper::Blank, Paper::MyPeople, Paper::GoodWorriesWishes],
            },
            AgeBand::From6To8 => Self {
                widths: &[Width::Fine, Width::Middle, Width::Broad],
                opacities: &[Opacity::Full],
                fill: false,
                redo: false,
                clear: false,
                ..older
            },
            AgeBand::From9To12 | AgeBand::From13 => older,
        }
    }

    /// The pen that is in the hand at first.
    pub fn first_pen(self) -> Style {
        let width = if self.widths.contains(&Width::Middle) { Width::Middle } else { self.widths[0] };
        Style::pen(width, self.colours[0])
    }
}

const STAMPS: &[&[Motif]] = &[
    &[Motif::House, Motif::Tree, Motif::Flower, Motif::Heart],
    &[Motif::PersonTall, Motif::PersonMiddle, Motif::PersonSmall, Motif::Baby],
    &[Motif::Cat, Motif::Dog, Motif::Rabbit, Motif::Fish, Motif::Bird],
    &[Motif::Sun, Motif::Moon, Motif::Cloud, Motif::Rain, Motif::Rainbow, Motif::Snow],
    &[Motif::Bike, Motif::Ball, Motif::Car],
];

/// How large a stamp is, in paper pixels: as large as the pen is wide, so to say.
pub fn stamp_size(width: Width) -> u16 {
    match width {
        Width::Hair => 56,
        Width::Fine => 88,
        Width::Middle => 132,
        Width::Broad => 196,
        Width::Huge => 288,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_youngest_have_four_colours_and_one_pen_and_nothing_to_lose_a_drawing_with() {
        let kit = Kit::of(AgeBand::From3To5);
        assert_eq!((kit.colours.len(), kit.widths.len(), kit.papers.len()), (4, 1, 3));
        assert!(!kit.rubber && !kit.clear && !kit.fill && kit.stamps.is_empty());
        assert_eq!(kit.first_pen().width, Width::Broad);
    }

    #[test]
    fn every_stamp_is_on_one_page_and_no_page_has_more_than_six() {
        let all: Vec<_> = STAMPS.concat();
        assert!(STAMPS.iter().all(|page| page.len() <= 6));
        for motif in Motif::ALL.into_iter().filter(|motif| !motif.is_figure()) {
            assert_eq!(all.iter().filter(|other| **other == motif).count(), 1, "{motif:?}");
        }
    }
}
