//! The templates of the reference: those that come with the generator, any of
//! which a project may put its own in the place of, file by file.

use std::collections::BTreeMap;
use std::fmt;

use minijinja::{AutoEscape, Environment, UndefinedBehavior};

use super::pages::ReferencePage;

/// Every file that a project may put its own in the place of.
const BUILT_IN: &[(&str, &str)] = &[
    ("layout.html", include_str!("../html/layout.html")),
    ("table.html", include_str!("../html/table.html")),
    ("overview.html", include_str!("../html/overview.html")),
    ("operation.html", include_str!("../html/operation.html")),
    ("object.html", include_str!("../html/object.html")),
    ("types.html", include_str!("../html/types.html")),
    ("style.css", include_str!("../html/style.css")),
    ("script.js", SCRIPT),
    ("table.md", include_str!("../markdown/table.md")),
    ("overview.md", include_str!("../markdown/overview.md")),
    ("operation.md", include_str!("../markdown/operation.md")),
    ("object.md", include_str!("../markdown/object.md")),
    ("types.md", include_str!("../markdown/types.md")),
    ("llms.txt", include_str!("../markdown/llms.txt")),
];

/// The script of the site: one file for browsers and for projects that replace it,
/// joined from one file per job. The first opens a function and the last closes it.
const SCRIPT: &str = concat!(
    include_str!("../html/script/page.js"),
    include_str!("../html/script/search.js"),
    include_str!("../html/script/variants.js"),
    include_str!("../html/script/anchors.js"),
    include_str!("../html/script/values.js"),
    include_str!("../html/script/conditions.js"),
    include_str!("../html/script/form.js"),
    include_str!("../html/script/start.js"),
);

/// The templates, style and script of pages.
#[derive(Debug)]
pub struct Templates {
    environment: Environment<'static>,
    style: String,
    script: String,
}

/// A template that can't be used.
#[derive(Debug)]
pub struct TemplateError(String);

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TemplateError {}

impl Default for Templates {
    fn default() -> Self {
        Self::new(&BTreeMap::new()).expect("the generator's own templates can be read")
    }
}

impl Templates {
    /// The templates, with a project's own in the place of those of their names.
    ///
    /// # Errors
    ///
    /// A name is not one of a template, or a template can't be read.
    pub fn new(own: &BTreeMap<String, String>) -> Result<Self, TemplateError> {
        for name in own.keys() {
            if !BUILT_IN.iter().any(|(known, _)| known == name) {
                let known: Vec<_> = Self::names().map(|name| format!("`{name}`")).collect();
                return Err(TemplateError(format!(
                    "`{name}` takes the place of no template; there are {}",
                    known.join(", ")
                )));
            }
        }
        let mut environment = Environment::new();
        // The data of templates is already escaped for its output.
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_trim_blocks(true);
        environment.set_lstrip_blocks(true);
        environment.set_keep_trailing_newline(true);
        let text_of = |name: &str, built_in: &str| {
            own.get(name).map_or_else(|| built_in.to_owned(), Clone::clone)
        };
        let mut templates = Self { environment, style: String::new(), script: String::new() };
        for (name, built_in) in BUILT_IN {
            let text = text_of(name, built_in);
            match *name {
                "style.css" => templates.style = text,
                "script.js" => templates.script = text,
                name => templates
                    .environment
                    .add_template_owned(name, text)
                    .map_err(|error| TemplateError(shown(&error)))?,
            }
        }
        Ok(templates)
    }

    /// The names of the files that a project may put its own in the place of.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// The built-in text of a file.
    pub fn built_in(name: &str) -> Option<&'static str> {
        BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
    }

    /// Every text that pages are made with, the project's own or ours.
    pub fn texts(&self) -> Vec<String> {
        let templates = self.environment.templates();
        let mut texts: Vec<_> =
            templates.map(|(name, template)| format!("{name}\n{}", template.source())).collect();
        // The library has them in no order.
        texts.sort_unstable();
        texts.extend([self.style.clone(), self.script.clone()]);
        texts
    }

    pub(crate) fn style(&self) -> &str {
        &self.style
    }

    pub(crate) fn script(&self) -> &str {
        &self.script
    }

    /// A page as text.
    pub(crate) fn render(&self, name: &str, page: &ReferencePage) -> Result<String, TemplateError> {
        let template = self.environment.get_template(name);
        template
            .and_then(|template| template.render(&page.data))
            .map_err(|error| TemplateError(format!("{}: {}", page.path, shown(&error))))
    }
}

/// The error of a template with its place and reason, on one line.
fn shown(error: &minijinja::Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
