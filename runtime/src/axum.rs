//! Extractors of axum that answer invalid requests by themselves, with problem
//! details (RFC 9457).
//!
//! A body is taken as [`Valid`] itself, or as a [`Form`] if it is one; the other parts of a request as
//! [`Headers`], [`Query`] and [`Path`] of their tables:
//!
//! ```ignore
//! async fn capture(
//!     Path(path): Path<CapturePaymentSessionPath>,
//!     request: Valid<CapturePaymentSessionRequest>,
//! ) {
//!     // Both satisfy their tables.
//! }
//! ```
//!
//! | answer | when |
//! |---|---|
//! | 400 | the body is not JSON, or was cut short; a header of the table, the query or the path is not UTF-8 |
//! | 413 | the body is larger than axum's `DefaultBodyLimit` |
//! | 415 | the content type is not `application/json`, nor one that ends in `+json` (of a form, `application/x-www-form-urlencoded`); the body is compressed, and no layer has undone that |
//! | 422 | something breaks its table: every violation is listed |
//!
//! [`Answer`] is a response by its status, as a handler gives it.
//!
//! Where conditions read facts, a layer gives those of the request, as
//! [`GivenFacts`] among its extensions:
//!
//! ```ignore
//! async fn account(mut request: Request, next: Next) -> Response {
//!     let account = find_account(request.headers()).await;
//!     let facts = orders::Facts::default().country(account.country);
//!     request.extensions_mut().insert(GivenFacts::from(facts));
//!     next.run(request).await
//! }
//!
//! let app = Router::new().route("/orders", post(create)).layer(from_fn(account));
//! ```
//!
//! Facts that are the same for every request are the layer `Extension` of axum.
//!
//! [`map_problem`] puts an API's own `error_body` in the place of problem details.

use std::borrow::Cow;
use std::future::{Ready, ready};

use ::axum::body::Bytes;
use ::axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use ::axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName};
use ::axum::http::request::Parts;
use ::axum::http::{Extensions, StatusCode, header::HeaderValue};
use ::axum::middleware::{MapResponseLayer, map_response};
use ::axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;

use crate::form::form_given;
use crate::json::from_json_given;
use crate::pairs::{headers_given, path_given, query_given};
use crate::{Body, FormTable, GivenFacts, Problem, Rejection, Responses, Table, ToProblem, Valid};

/// The body of a request that is a form, by its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form<T>(pub Valid<T>);

/// The headers of a request, by their table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headers<T>(pub Valid<T>);

/// The query of a request's URL, by its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query<T>(pub Valid<T>);

/// The path of a request's URL, by its table, whose names stand in the route's
/// braces; the route may have others beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path<T>(pub Valid<T>);

/// A response of an operation whose responses differ by status: the status, and the body
/// as JSON where there is one.
///
/// ```ignore
/// async fn create(request: Valid<CreateOrderRequest>) -> Answer<CreateOrderResponse> {
///     Answer(CreateOrderResponse::Status202(accepted))
/// }
/// ```
///
/// It is sent as it is: `validate` judges it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer<T>(pub T);

impl<T: Responses> IntoResponse for Answer<T> {
    fn into_response(self) -> Response {
        let Ok(status) = StatusCode::from_u16(self.0.status()) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        if !self.0.has_body() {
            return status.into_response();
        }
        match serde_json::to_vec(&self.0) {
            Ok(body) => {
                let content_type = HeaderValue::from_static("application/json");
                (status, [(CONTENT_TYPE, content_type)], body).into_response()
            }
            // Generated types can be written as JSON.
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

impl<T: Body, S: Send + Sync> FromRequest<S> for Valid<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            let detail = "the content type must be `application/json`";
            return Err(unsupported(detail, &("accept", "application/json")));
        }
        let facts = given(request.extensions());
        let body = body_of(request, state).await?;
        from_json_given(&body, &facts).map_err(|rejection| rejection.to_problem())
    }
}

impl<T: Table + FormTable, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if essence(request.headers()).as_deref() != Some(FORM) {
            let detail = "the content type must be `application/x-www-form-urlencoded`";
            return Err(unsupported(detail, &("accept", FORM)));
        }
        let facts = given(request.extensions());
        let body = body_of(request, state).await?;
        form_given(&body, &facts).map(Self).map_err(|rejection| rejection.to_problem())
    }
}

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// The bytes of a body, if nothing has encoded them.
async fn body_of<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, Problem> {
    if is_encoded(request.headers()) {
        let detail = "a body with a `Content-Encoding` is not read: send it as it is";
        return Err(unsupported(detail, &("accept-encoding", "identity")));
    }
    Bytes::from_request(request, state)
        .await
        .map_err(|rejection| problem_of(rejection.status(), rejection.body_text()))
}

impl<T: Table, S: Send + Sync> FromRequestParts<S> for Headers<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let mut pairs = Vec::new();
        for (name, value) in &parts.headers {
            match std::str::from_utf8(value.as_bytes()) {
                Ok(value) => pairs.push((name.as_str(), value)),
                Err(_)
                    if T::NAMES.iter().any(|known| known.eq_ignore_ascii_case(name.as_str())) =>
                {
                    let detail = format!("the header `{name}` is not UTF-8");
                    return Err(Problem::new(400, "Bad Request", detail));
                }
                // Not of the table, so of no concern.
                Err(_) => {}
            }
        }
        headers_given(pairs, &given(&parts.extensions))
            .map(Self)
            .map_err(|violations| violations.to_problem())
    }
}

impl<T: Table, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let query = parts.uri.query().unwrap_or_default();
        let pairs: Vec<_> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                Ok((decoded(name)?, decoded(value)?))
            })
            .collect::<Result<_, Problem>>()?;
        query_given(pairs, &given(&parts.extensions))
            .map(Self)
            .map_err(|violations| violations.to_problem())
    }
}

impl<T: Table, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let facts = given(&parts.extensions);
        let pairs = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(|rejection| problem_of(rejection.status(), rejection.body_text()))?;
        // Other names of the route are the server's own doing, not the client's.
        let pairs = pairs.iter().filter(|(name, _)| T::NAMES.contains(name));
        path_given(pairs, &facts).map(Self).map_err(|violations| violations.to_problem())
    }
}

/// A layer that replaces each [`Problem`] from an extractor or a handler by an
/// answer of your own, such as the `error_body` of a spec.
///
/// The problem's status stays, unless the answer brings that of an error itself.
///
/// ```
/// use axum::http::header::CONTENT_TYPE;
/// use axum::response::IntoResponse;
/// use axum::routing::post;
/// use axum::Router;
/// use paramtable::Problem;
/// use paramtable::axum::map_problem;
/// # struct ErrorBody { code: String, message: String }
/// # impl serde::Serialize for ErrorBody {
/// #     fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
/// #         to.collect_map([("code", &self.code), ("message", &self.message)])
/// #     }
/// # }
/// # async fn create() {}
///
/// // `ErrorBody` is generated from the `error_body` of the spec.
/// fn error(problem: Problem) -> impl IntoResponse {
///     let first = problem.violations().iter().next().map(ToString::to_string);
///     let body = ErrorBody {
///         code: problem.title().to_owned(),
///         message: first.unwrap_or_else(|| problem.detail().to_owned()),
///     };
///     let json = serde_json::to_string(&body).unwrap_or_default();
///     ([(CONTENT_TYPE, "application/json")], json)
/// }
///
/// let app: Router = Router::new().route("/payments", post(create)).layer(map_problem(error));
/// ```
pub fn map_problem<A: IntoResponse>(
    answer: impl Fn(Problem) -> A + Clone + Send + Sync + 'static,
) -> MapResponseLayer<impl Fn(Response) -> Ready<Response> + Clone + Send + Sync + 'static, (), ()>
{
    map_response(move |mut response: Response| {
        ready(match response.extensions_mut().remove::<Problem>() {
            Some(problem) => {
                let (status, reads) = (response.status(), problem.accept_header);
                let mut own = answer(problem).into_response();
                if !own.status().is_client_error() && !own.status().is_server_error() {
                    *own.status_mut() = status;
                }
                put(&mut own, reads);
                own
            }
            None => response,
        })
    })
}

impl IntoResponse for Problem {
    /// The response's extensions hold the problem, for [`map_problem`].
    fn into_response(self) -> Response {
        // A status that HTTP does not know is a mistake of the server's own.
        let status =
            StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let content_type = HeaderValue::from_static(Self::MEDIA_TYPE);
        let head = [(CONTENT_TYPE, content_type)];
        let mut response = (status, head, self.to_json()).into_response();
        put(&mut response, self.accept_header);
        response.extensions_mut().insert(self);
        response
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        self.to_problem().into_response()
    }
}

/// The facts of a request, which a layer has put there.
fn given(extensions: &Extensions) -> GivenFacts {
    extensions.get().cloned().unwrap_or_default()
}

/// The answer that axum itself would give, as problem details.
fn problem_of(status: StatusCode, detail: String) -> Problem {
    let title = status.canonical_reason().map_or(Cow::Borrowed("Error"), Cow::Borrowed);
    Problem::new(status.as_u16(), title, detail)
}

/// A problem of status 415, and a field of the answer's header, with the value
/// that would have been read (RFC 9110, section 15.5.16).
fn unsupported(detail: &str, reads: &'static (&'static str, &'static str)) -> Problem {
    let mut problem = Problem::new(415, "Unsupported Media Type", detail);
    problem.accept_header = Some(reads);
    problem
}

fn put(response: &mut Response, accept_header: Option<&'static (&'static str, &'static str)>) {
    if let Some((field, value)) = accept_header {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(HeaderName::from_static(field), value);
    }
}

/// A name or value of a query, which HTML encodes as it does a form: `+` is a
/// blank. Text that is not UTF-8 is refused, as in a path and a header.
fn decoded(text: &str) -> Result<String, Problem> {
    let decoded = percent_decode_str(&text.replace('+', " ")).decode_utf8().map(Cow::into_owned);
    decoded.map_err(|_| {
        let detail = format!("`{text}` in the query is not UTF-8");
        Problem::new(400, "Bad Request", detail)
    })
}

/// Whether the media type of a body is JSON: `application/json`, or a type
/// of the structured syntax suffix `+json` (RFC 6839, section 3.1).
fn is_json(headers: &HeaderMap) -> bool {
    essence(headers).is_some_and(|essence| {
        let subtype = essence.strip_prefix("application/");
        subtype.is_some_and(|subtype| subtype == "json" || subtype.ends_with("+json"))
    })
}

/// The media type of a body in small letters, without its parameters.
fn essence(headers: &HeaderMap) -> Option<String> {
    let content_type = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    Some(content_type.split(';').next()?.trim().to_ascii_lowercase())
}

/// Whether a body was compressed or the like (RFC 9110, section 8.4): a layer that
/// undoes that takes the field away.
fn is_encoded(headers: &HeaderMap) -> bool {
    headers.get_all(CONTENT_ENCODING).iter().any(|codings| {
        let mut each = codings.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
        each.any(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity"))
    })
}
