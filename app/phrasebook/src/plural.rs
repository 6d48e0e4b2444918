//! Which words a number takes: the cardinal rules of the Unicode CLDR, for whole numbers, in the languages of
//! the app.

/// The rule of a language; English where there is none. Negative numbers count as they would without the sign.
pub fn rule(tag: &str) -> fn(i64) -> &'static str {
    match tag.split('-').next().unwrap_or_default() {
        "cy" => welsh,
        "pl" => polish,
        "ar" => arabic,
        "uk" => ukrainian,
        _ => english,
    }
}

/// All the names that a class can have.
pub const CLASSES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn english(number: i64) -> &'static str {
    if number.unsigned_abs() == 1 { "one" } else { "other" }
}

fn welsh(number: i64) -> &'static str {
    match number.unsigned_abs() {
        0 => "zero",
        1 => "one",
        2 => "two",
        3 => "few",
        6 => "many",
        _ => "other",
    }
}

fn polish(number: i64) -> &'static str {
    match number.unsigned_abs() {
        1 => "one",
        number => slavic(number),
    }
}

fn ukrainian(number: i64) -> &'static str {
    let number = number.unsigned_abs();
    if number % 10 == 1 && number % 100 != 11 { "one" } else { slavic(number) }
}

fn slavic(number: u64) -> &'static str {
    match (number % 10, number % 100) {
        (2..=4, tens) if !(12..=14).contains(&tens) => "few",
        _ => "many",
    }
}

fn arabic(number: i64) -> &'static str {
    match number.unsigned_abs() {
        0 => "zero",
        1 => "one",
        2 => "two",
        number => match number % 100 {
            3..=10 => "few",
            11..=99 => "many",
            _ => "other",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Numbers = (&'static str, &'static [i64]);

    /// The samples that CLDR 46 gives for each class, and numbers just beside them.
    #[test]
    fn each_number_has_the_class_that_cldr_gives_it() {
        let samples: [(&str, &[Numbers]); 5] = [
            ("en-GB", &[("one", &[1]), ("other", &[0, 2, 11, 21, 101])]),
            (
                "cy",
                &[
                    ("zero", &[0]),
                    ("one", &[1]),
                    ("two", &[2]),
                    ("few", &[3]),
                    ("many", &[6]),
                    ("other", &[4, 5, 7, 8, 10, 11, 12, 13, 16, 100, 103]),
                ],
            ),
            (
                "pl",
                &[
                    ("one", &[1]),
                    ("few", &[2, 3, 4, 22, 23, 24, 32, 102, 104, 1002]),
                    ("many", &[0, 5, 11, 12, 13, 14, 19, 20, 21, 25, 101, 112, 114, 1000]),
                ],
            ),
            (
                "ar",
                &[
                    ("zero", &[0]),
                    ("one", &[1]),
                    ("two", &[2]),
                    ("few", &[3, 10, 103, 110, 1003]),
                    ("many", &[11, 26, 99, 111, 1011]),
                    ("other", &[100, 101, 102, 200, 202, 300, 1000]),
                ],
            ),
            (
                "uk",
                &[
                    ("one", &[1, 21, 31, 101, 1001]),
                    ("few", &[2, 3, 4, 22, 24, 102, 1002]),
                    ("many", &[0, 5, 11, 12, 14, 15, 19, 20, 25, 100, 111, 112, 1000]),
                ],
            ),
        ];
        for (tag, classes) in samples {
            for (class, numbers) in classes {
                for number in *numbers {
                    assert_eq!(rule(tag)(*number), *class, "{number} in {tag}");
                }
            }
        }
    }

    #[test]
    fn every_class_is_one_of_the_six() {
        for tag in ["en", "cy", "pl", "ar", "uk", "fr"] {
            assert!((-200..200).all(|number| CLASSES.contains(&rule(tag)(number))));
        }
    }
}
