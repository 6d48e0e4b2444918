//! How values that are written as text describe themselves in the description of the API.
use std::borrow::Cow;

use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type},
    },
};

use crate::{digest::Digest, time::Moment, wire::problem::ProblemKind};

impl PartialSchema for Digest {
    fn schema() -> RefOr<Schema> {
        text("SHA-256 of exact bytes, in hexadecimal").pattern(Some("^[0-9a-f]{64}$")).into()
    }
}

impl ToSchema for Digest {
    fn name() -> Cow<'static, str> {
        "Digest".into()
    }
}

impl PartialSchema for Moment {
    fn schema() -> RefOr<Schema> {
        let format = SchemaFormat::KnownFormat(KnownFormat::DateTime);
        text("A moment with the offset of the clock on the wall").format(Some(format)).into()
    }
}

impl ToSchema for Moment {
    fn name() -> Cow<'static, str> {
        "Moment".into()
    }
}

impl PartialSchema for ProblemKind {
    fn schema() -> RefOr<Schema> {
        text("The kind of a refusal; one that is not listed is of a later version")
            .enum_values(Some(Self::ALL.iter().map(|kind| String::from(*kind))))
            .into()
    }
}

impl ToSchema for ProblemKind {
    fn name() -> Cow<'static, str> {
        "ProblemKind".into()
    }
}

fn text(meaning: &str) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String).description(Some(meaning))
}
