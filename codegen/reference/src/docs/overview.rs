//! The data of the first page: what is of the whole API.

use serde::Serialize;

use super::anchors::anchor_of_fact;
use super::site_map::SiteMap;
use super::table::{EnumValueData, values_of};
use paramtable_language::model::{Fact, FactId, FactType, name_of_fact};

#[derive(Debug, Serialize)]
pub(super) struct OverviewData {
    facts: Vec<FactData>,
}

/// A fact that conditions read.
#[derive(Debug, Serialize)]
struct FactData {
    /// The anchor.
    id: String,
    name: String,
    description: String,
    values: Vec<EnumValueData>,
}

pub(super) fn overview_data(site_map: &SiteMap<'_>) -> OverviewData {
    let facts = site_map.api.facts().map(|(id, fact)| fact_data(site_map, id, fact));
    OverviewData { facts: facts.collect() }
}

fn fact_data(site_map: &SiteMap<'_>, id: FactId, fact: &Fact) -> FactData {
    let (api, markup) = (site_map.api, site_map.markup);
    let Fact { name: _, type_, description, span: _ } = fact;
    let name = name_of_fact(api, id);
    let values = match type_ {
        FactType::Boolean => {
            let values = api.values_of_fact(id).into_iter();
            let values = values.map(|(value, _)| EnumValueData {
                value: markup.code(value),
                description: String::new(),
            });
            values.collect()
        }
        FactType::Enum(_) => values_of(api, &type_.of_value(), markup).0,
    };
    FactData {
        id: anchor_of_fact(&name),
        name: markup.code(&name),
        description: markup.prose(description),
        values,
    }
}
