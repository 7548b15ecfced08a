//! The server: the site, diagnostics, and the validation of payloads.

use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use paramtable_interpret::json::ParseJsonError;
use paramtable_interpret::{Judging, interpret, parse_body};
use paramtable_reference::html;
use serde_json::{Value, json};
use tokio::sync::watch::{Receiver, Sender};
use tokio::time::timeout;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

use super::build::Shown;
use crate::Failure;

type Showing = Receiver<Arc<Shown>>;

const SCRIPT: &str = include_str!("preview.js");
const NEWS: &str = include_str!("news.js");
const STYLE: &str = include_str!("preview.css");

/// The page for a spec that was never valid.
const NO_SITE: &str = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview</title></head>\n<body><main><h1>There is no site yet</h1></main></body></html>\n";

/// The time that active requests have to finish when the preview ends.
const GRACE: Duration = Duration::from_secs(2);

/// Serves until Ctrl-C, then ends within a moment, or at once on a second Ctrl-C.
pub(super) async fn serve(
    listener: TcpListener,
    showing: Showing,
    sender: Sender<Arc<Shown>>,
) -> Result<(), Failure> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let mut ended = showing.clone();
    let router = Router::new()
        .route("/_preview/events", get(events))
        .route("/_preview/preview.js", get(|| async { file("preview.js", SCRIPT.to_owned()) }))
        .route("/_preview/news.js", get(|| async { file("news.js", NEWS.to_owned()) }))
        .route("/_preview/preview.css", get(|| async { file("preview.css", STYLE.to_owned()) }))
        .route("/_preview/try/{*page}", post(try_payload))
        .fallback(get(page))
        .layer(middleware::from_fn(only_here))
        .with_state(showing);
    let ending = async move {
        interrupted().await;
        // Open event streams would keep the server running for ever.
        sender.send_modify(|shown| *shown = Arc::new(Shown { ended: true, ..Shown::clone(shown) }));
    };
    // A request that never ends would do the same.
    let too_long = async move {
        let _ = ended.wait_for(|shown| shown.ended).await;
        let _ = timeout(GRACE, interrupted()).await;
    };
    tokio::select! {
        served = axum::serve(listener, router).with_graceful_shutdown(ending) => served?,
        () = too_long => {}
    }
    Ok(())
}

/// Waits for Ctrl-C.
async fn interrupted() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        anstream::eprintln!("cannot wait for Ctrl-C: {error}");
    }
}

/// Accepts only requests to this machine's own name: a page of another site whose name
/// resolves to this machine must not read the preview.
async fn only_here(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let name = host.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
    match name {
        Some("localhost" | "127.0.0.1") => next.run(request).await,
        _ => (StatusCode::FORBIDDEN, "this preview is of this machine alone\n").into_response(),
    }
}

async fn page(State(showing): State<Showing>, uri: Uri) -> Response {
    let shown = showing.borrow().clone();
    let path = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    let Some(made) = &shown.made else {
        return file("index.html", with_script(NO_SITE, &shown, path));
    };
    let (api, templates) = &**made;
    match html::file(api, templates, path) {
        Ok(Some(text)) if kind_of(path) == HTML => file(path, with_script(&text, &shown, path)),
        Ok(Some(text)) => file(path, text),
        Ok(None) => (StatusCode::NOT_FOUND, format!("there is no page `{path}`\n")).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response(),
    }
}

/// Adds the preview's script to a page, whatever its template is.
fn with_script(text: &str, shown: &Shown, path: &str) -> String {
    let script = format!(
        "<link rel=\"stylesheet\" href=\"/_preview/preview.css\">\n\
         <script src=\"/_preview/preview.js\" data-run=\"{}\" data-number=\"{}\" data-page=\"{}\" defer></script>\n",
        shown.run,
        shown.number,
        path.replace('"', "")
    );
    match text.rfind("</head>") {
        Some(at) => format!("{}{script}{}", &text[..at], &text[at..]),
        None => format!("{script}{text}"),
    }
}

const HTML: &str = "text/html; charset=utf-8";

fn kind_of(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => HTML,
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    }
}

fn file(path: &str, text: String) -> Response {
    let kind = kind_of(path);
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], text).into_response()
}

/// The delay before a page reconnects after the preview has ended, since it may have
/// been started again.
const RETRY: Duration = Duration::from_millis(500);

/// Sends a page the current state, and each new one.
async fn events(
    State(showing): State<Showing>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = WatchStream::new(showing).take_while(|shown| !shown.ended);
    let events = news.map(|shown| {
        let data = json!({ "run": shown.run, "number": shown.number, "wrong": shown.wrong });
        Ok(Event::default().retry(RETRY).data(data.to_string()))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// Validates a payload as the request of a page's operation.
async fn try_payload(
    State(showing): State<Showing>,
    Path(page): Path<String>,
    payload: Bytes,
) -> Response {
    let shown = showing.borrow().clone();
    let api = shown.made.as_ref().map(|made| &made.0);
    let operation = api.and_then(|api| html::operation_of(api, &page));
    let (Some(api), Some(operation)) = (api, operation) else {
        return (StatusCode::NOT_FOUND, "no operation is there\n").into_response();
    };
    let Some(body) = &operation.request else {
        return (StatusCode::NOT_FOUND, "the operation takes no body\n").into_response();
    };
    let Ok(text) = std::str::from_utf8(&payload) else {
        return (StatusCode::BAD_REQUEST, "the payload is not UTF-8\n").into_response();
    };
    // The API sends a callback, and its receiver reads it leniently.
    let judging = if operation.is_callback { Judging::Received } else { Judging::Request };
    let verdict = match parse_body(api, &body.type_, text) {
        Err(ParseJsonError { at, message }) => {
            json!({ "violations": [violation(text, at..at + 1, "", "syntax", None, message)] })
        }
        Ok(read) => {
            let found = interpret(api, &body.type_, &read, judging);
            let each = found.iter().map(|found| {
                let pointer = found.pointer().as_str();
                let place = read.place_of(pointer);
                violation(
                    text,
                    place,
                    pointer,
                    found.code().as_str(),
                    found.rule(),
                    found.message(),
                )
            });
            json!({ "violations": each.collect::<Vec<_>>(), "isCut": found.is_truncated() })
        }
    };
    ([(header::CONTENT_TYPE, "application/json")], verdict.to_string()).into_response()
}

/// A violation with its place, in UTF-16 units for JavaScript.
fn violation(
    text: &str,
    place: std::ops::Range<usize>,
    pointer: &str,
    code: &str,
    rule: Option<&str>,
    message: &str,
) -> Value {
    let units = |at: usize| text[..text.floor_char_boundary(at)].encode_utf16().count();
    let before = &text[..text.floor_char_boundary(place.start)];
    let line = before.rfind('\n').map_or(0, |line| line + 1);
    json!({
        "pointer": pointer,
        "code": code,
        "rule": rule,
        "message": message,
        "start": units(place.start),
        "end": units(place.end),
        "line": 1 + before.matches('\n').count(),
        "column": 1 + before[line..].chars().count(),
    })
}
