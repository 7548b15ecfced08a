//! The reference site: static pages that work from the file system, without a
//! server and without a network. Paths are from its root.

use crate::docs::{
    Places, Spelling, TemplateError, Templates, Uses, page_of, pages_of, search_of, site_of,
};
use paramtable_language::model::{Api, Operation};

/// Every page, and the files that pages load: path and text of each.
///
/// # Errors
///
/// A template asks for what there is not.
pub fn files(api: &Api, templates: &Templates) -> Result<Vec<(String, String)>, TemplateError> {
    let mut files = Vec::new();
    let places = Places::new(api, Spelling::Html);
    let (site, uses) = (site_of(&places), Uses::new(&places));
    for page in pages_of(&places) {
        let page = page_of(&places, &site, &uses, page);
        let text = templates.render(&format!("{}.html", page.template), &page)?;
        files.push((page.path.clone(), text));
    }
    for path in ASSETS {
        files.push((path.to_owned(), asset(&places, templates, path)));
    }
    Ok(files)
}

/// One file of the site, by its path, if there is such a file.
///
/// # Errors
///
/// As [`files`].
pub fn file(api: &Api, templates: &Templates, path: &str) -> Result<Option<String>, TemplateError> {
    let places = Places::new(api, Spelling::Html);
    if ASSETS.contains(&path) {
        return Ok(Some(asset(&places, templates, path)));
    }
    let Some(page) = pages_of(&places).into_iter().find(|(known, _)| known == path) else {
        return Ok(None);
    };
    let page = page_of(&places, &site_of(&places), &Uses::new(&places), page);
    templates.render(&format!("{}.html", page.template), &page).map(Some)
}

/// The operation that a page of the site is about, by the page's path.
pub fn operation_of<'a>(api: &'a Api, page: &str) -> Option<&'a Operation> {
    let places = Places::new(api, Spelling::Html);
    let index = (0..api.pages.len()).find(|index| places.operation(*index) == Some(page))?;
    api.pages[index].operation.as_ref()
}

/// The files that pages load.
const ASSETS: [&str; 3] = ["assets/style.css", "assets/script.js", "assets/search.js"];

fn asset(places: &Places<'_>, templates: &Templates, path: &str) -> String {
    match path {
        "assets/style.css" => templates.style().to_owned(),
        "assets/script.js" => templates.script().to_owned(),
        _ => search_of(places),
    }
}
