//! The reference site: static pages that work from the file system, without a
//! server and without a network. Paths are from its root.

use crate::docs::{
    Markup, SiteMap, TemplateError, Templates, UsedBy, page_of, pages_of, search_of, site_of,
};
use paramtable_language::model::{Api, Operation};

/// Every page, and the files that pages load: path and text of each.
///
/// # Errors
///
/// A template asks for data that does not exist.
pub fn files(api: &Api, templates: &Templates) -> Result<Vec<(String, String)>, TemplateError> {
    let mut files = Vec::new();
    let site_map = SiteMap::new(api, Markup::Html);
    let (site, used_by) = (site_of(&site_map), UsedBy::new(&site_map));
    for page in pages_of(&site_map) {
        let page = page_of(&site_map, &site, &used_by, page);
        let text = templates.render(&format!("{}.html", page.template), &page)?;
        files.push((page.path.clone(), text));
    }
    for path in ASSETS {
        files.push((path.to_owned(), asset(&site_map, templates, path)));
    }
    Ok(files)
}

/// One file of the site, by its path, if there is such a file.
///
/// # Errors
///
/// As [`files`].
pub fn file(api: &Api, templates: &Templates, path: &str) -> Result<Option<String>, TemplateError> {
    let site_map = SiteMap::new(api, Markup::Html);
    if ASSETS.contains(&path) {
        return Ok(Some(asset(&site_map, templates, path)));
    }
    let Some(page) = pages_of(&site_map).into_iter().find(|(known, _)| known == path) else {
        return Ok(None);
    };
    let page = page_of(&site_map, &site_of(&site_map), &UsedBy::new(&site_map), page);
    templates.render(&format!("{}.html", page.template), &page).map(Some)
}

/// The operation that a page of the site is about, by the page's path.
pub fn operation_of<'a>(api: &'a Api, page: &str) -> Option<&'a Operation> {
    let site_map = SiteMap::new(api, Markup::Html);
    let index = (0..api.pages.len()).find(|index| site_map.operation(*index) == Some(page))?;
    api.pages[index].operation.as_ref()
}

/// The files that pages load.
const ASSETS: [&str; 3] = ["assets/style.css", "assets/script.js", "assets/search.js"];

fn asset(site_map: &SiteMap<'_>, templates: &Templates, path: &str) -> String {
    match path {
        "assets/style.css" => templates.style().to_owned(),
        "assets/script.js" => templates.script().to_owned(),
        _ => search_of(site_map),
    }
}
