//! The data of the page of all enums and scalars.

use serde::Serialize;

use super::site::types_of;
use super::site_map::SiteMap;
use super::table::{EnumValueData, values_of, words_of_bounded};
use paramtable_language::model::{EnumType, Item, Type, words_of_example};

#[derive(Debug, Serialize)]
pub(super) struct TypesData {
    enums: Vec<EnumData>,
    scalars: Vec<ScalarData>,
}

#[derive(Debug, Serialize)]
struct EnumData {
    name: String,
    description: String,
    open: bool,
    values: Vec<EnumValueData>,
}

#[derive(Debug, Serialize)]
struct ScalarData {
    name: String,
    description: String,
    #[serde(rename = "type")]
    type_: String,
    example: Option<String>,
    since: Option<String>,
    deprecated: Option<String>,
}

pub(super) fn types_data(site_map: &SiteMap<'_>) -> TypesData {
    let (api, markup) = (site_map.api, site_map.markup);
    let mut data = TypesData { enums: Vec::new(), scalars: Vec::new() };
    for item in types_of(api) {
        match item {
            Item::Enum(id) => {
                let enumeration = api.enumeration(id);
                let (values, open) = values_of(api, &Type::Enum(EnumType::all(id)), markup);
                data.enums.push(EnumData {
                    name: markup.text(enumeration.name.rust()),
                    description: markup.prose(&enumeration.description),
                    open,
                    values,
                });
            }
            Item::Scalar(id) => {
                let scalar = api.scalar(id);
                let type_ = words_of_bounded(api, &scalar.type_);
                data.scalars.push(ScalarData {
                    name: markup.text(scalar.name.rust()),
                    description: markup.prose(&scalar.description),
                    type_: site_map.sentence(&type_, "", None),
                    example: scalar
                        .example
                        .as_ref()
                        .map(|example| markup.code(&words_of_example(api, example))),
                    since: scalar.since.as_ref().map(|since| markup.code(since)),
                    deprecated: scalar.deprecated.as_ref().map(|why| markup.line(why)),
                });
            }
            Item::Object(_) => {}
        }
    }
    data
}
