//! Tables whose values are text: headers, the query and the path of a URL.

use paramtable_core::{Location, Place, Violations};

use crate::json::{Json, Value};
use crate::mode::Judging;
use crate::validator::Validator;
use paramtable_language::model::{Api, GivenFacts, ObjectId};

/// Validates the headers, the query or the path of a call by their table, like
/// `from_headers`, `from_query` and `from_path` of the runtime. Values are given
/// without percent-encoding.
///
/// The names of headers ignore ASCII case (RFC 9110, section 5.1), and unknown
/// headers are ignored.
pub fn interpret_texts<'t>(
    api: &Api,
    table: ObjectId,
    place: Place,
    pairs: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Violations {
    interpret_texts_with(api, table, place, pairs, &GivenFacts::default())
}

/// The same with the facts that are known of the call.
pub fn interpret_texts_with<'t>(
    api: &Api,
    table: ObjectId,
    place: Place,
    pairs: impl IntoIterator<Item = (&'t str, &'t str)>,
    facts: &GivenFacts,
) -> Violations {
    let object = api.object(table);
    let is_header = place == Place::Header;
    let canonical = |name: &str| {
        let known = object.parameters.iter().map(|parameter| parameter.name.wire());
        let known = known.filter(|_| is_header).find(|known| known.eq_ignore_ascii_case(name));
        known.unwrap_or(name).to_owned()
    };
    let entries = pairs.into_iter().map(|(name, value)| {
        (canonical(name), Json { span: 0..0, value: Value::Text(value.to_owned()) })
    });
    let entries: Vec<_> = entries.collect();
    let mut validator = Validator::new(api, Judging::Request, facts);
    validator.as_text = true;
    validator.open = is_header || object.received;
    validator.table(table, &entries, &Location::root(place), 0);
    validator.violations
}
