//! The docs of a whole crate: the API, how to call and serve it, and its operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Links, lines, list, of_operation, snippet, type_name};
use paramtable_language::model::{Api, Operation, code};
use paramtable_language::prose::in_rustdoc as prose;

/// The overview of a crate.
pub(crate) fn api(api: &Api) -> TokenStream {
    let title = match api.title.as_str() {
        "" => api.crate_name.clone().unwrap_or_default(),
        title => prose(title),
    };
    let version = match api.version.as_str() {
        "" => String::new(),
        version => format!("Version {}.", code(version)),
    };
    let urls: Vec<_> = api
        .base_urls
        .iter()
        .map(|(what, url)| format!("- {}: {}", prose(what), code(url)))
        .collect();
    let operations = api.pages.iter().filter_map(|page| page.operation.as_ref());
    let (callbacks, operations): (Vec<_>, Vec<_>) =
        operations.partition(|operation| operation.is_callback);
    let listed = |operations: Vec<&Operation>| {
        let lines = operations.into_iter().map(|operation| {
            let request = operation.request.iter().map(|body| &body.name);
            let texts = operation.tables_of_texts().map(|id| &api.object(id).name);
            let names: Vec<_> = request
                .chain(operation.response_name())
                .chain(texts)
                .map(|name| type_name(name, Links::Yes))
                .collect();
            let types =
                if names.is_empty() { String::new() } else { format!(": {}", names.join(", ")) };
            format!("- {}{types}", of_operation(operation))
        });
        lines.collect::<Vec<_>>()
    };
    let (operations, callbacks) = (listed(operations), listed(callbacks));
    let paragraphs = [
        title,
        prose(&api.description),
        version,
        list("Base URLs:", &urls),
        snippet::calling(api).unwrap_or_default(),
        snippet::reading(api).unwrap_or_default(),
        snippet::serving(api).unwrap_or_default(),
        list("# Operations", &operations),
        list("# Callbacks", &callbacks),
    ];
    lines(paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()))
        .map(|line| quote!(#![doc = #line]))
        .collect()
}
