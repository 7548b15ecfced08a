// Made from spec/list.yaml by `paramtable generate`. Do not edit: change the page.

use super::Part;

/// The body of the response of `GET /parts`.
pub type ListPartsResponse<'t> = Vec<Part<'t>>;
