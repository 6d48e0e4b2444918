//! An answer that stays text on its way until somebody reads it.
//!
//! The page hears every answer, but the code that understands an event belongs to the pages that show one:
//! this keeps it out of what a browser has to load first.
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};
use serde_json::value::RawValue;

use crate::ask::Failure;

/// A `T`, or how it was written on the other side.
#[derive(Debug, Clone)]
pub enum Written<T> {
    /// It never left.
    Here(T),
    /// As it came.
    Text(Box<RawValue>),
}

impl<T: DeserializeOwned> Written<T> {
    /// What it says.
    pub fn read(self) -> Result<T, Failure> {
        match self {
            Self::Here(value) => Ok(value),
            Self::Text(text) => serde_json::from_str(text.get())
                .map_err(|_| Failure::Other { reason: "the answer can not be read".into() }),
        }
    }
}

impl<T> From<T> for Written<T> {
    fn from(value: T) -> Self {
        Self::Here(value)
    }
}

impl<T: PartialEq> PartialEq for Written<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Here(one), Self::Here(other)) => one == other,
            (Self::Text(one), Self::Text(other)) => one.get() == other.get(),
            _ => false,
        }
    }
}

impl<T: Serialize> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Here(value) => value.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
        }
    }
}

impl<'de, T> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::deserialize(deserializer).map(Self::Text)
    }
}

/// Something that is asked, as text from the start: what writes a fact belongs to the pages that have one to write.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InText(Box<RawValue>);

impl InText {
    /// Written where it is told.
    pub fn of<T: Serialize>(value: &T) -> Self {
        Self(serde_json::value::to_raw_value(value).expect("what the app tells has no map with odd keys"))
    }

    /// What it says.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_slice(self.0.get().as_bytes())
            .map_err(|_| Failure::Other { reason: "what was told can not be read".into() })
    }
}

impl PartialEq for InText {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::{Reply, Stuck};

    #[test]
    fn an_answer_says_the_same_after_its_way() {
        let stuck = vec![Stuck {
            event: shared::id::EventId::make(1, [0; 10]),
            at: shared::time::Moment::new(1, 0),
            kind: "remark".into(),
            problem: "too_large".into(),
        }];
        let text = serde_json::to_string(&Reply::Stuck(stuck.clone().into())).unwrap();
        let Reply::Stuck(came) = serde_json::from_str(&text).unwrap() else { panic!("another answer") };
        assert_eq!(serde_json::to_string(&came).unwrap(), serde_json::to_string(&stuck).unwrap());
        assert_eq!(came.read().unwrap(), stuck);
    }

    #[test]
    fn what_can_not_be_read_is_a_failure_of_whoever_reads_it() {
        let Ok(Reply::Stuck(came)) = serde_json::from_str(r#"{"Stuck":{"not":"a list"}}"#) else {
            panic!("it travels as it is")
        };
        assert!(matches!(came.read(), Err(Failure::Other { .. })));
    }
}
