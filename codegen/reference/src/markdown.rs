//! The reference as Markdown, one file a page, for repositories and for readers
//! that are programs, and an index of it (`llms.txt`, llmstxt.org).

use crate::docs::{Markup, SiteMap, TemplateError, Templates, UsedBy, page_of, pages_of, site_of};
use paramtable_language::model::Api;

/// Every page and the index: path and text of each. `folder` comes before the
/// paths: a path with a slash at the end, or nothing.
///
/// # Errors
///
/// A template asks for data that does not exist.
pub fn files(
    api: &Api,
    templates: &Templates,
    folder: &str,
) -> Result<Vec<(String, String)>, TemplateError> {
    let mut files = Vec::new();
    let site_map = SiteMap::new(api, Markup::Markdown);
    let (site, used_by) = (site_of(&site_map), UsedBy::new(&site_map));
    for page in pages_of(&site_map) {
        let page = page_of(&site_map, &site, &used_by, page);
        let text = templates.render(&format!("{}.md", page.template), &page)?;
        if page.template == "overview" {
            let index = templates.render("llms.txt", &page)?;
            files.push((format!("{folder}llms.txt"), tidy(&index)));
        }
        files.push((format!("{folder}md/{}", page.path), tidy(&text)));
    }
    Ok(files)
}

/// One empty line where a template left several, and none at the end.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut fence: Option<String> = None;
    let mut empty = true;
    for line in text.lines() {
        let line = line.trim_end();
        match &fence {
            // The content of a fence is not changed.
            Some(open) if line == open => fence = None,
            None if line.starts_with("```") => {
                fence = Some(line.trim_end_matches(|other| other != '`').to_owned());
            }
            _ => {}
        }
        if line.is_empty() && empty && fence.is_none() {
            continue;
        }
        empty = line.is_empty();
        tidy.push_str(line);
        tidy.push('\n');
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}
