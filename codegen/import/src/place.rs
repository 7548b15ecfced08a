//! Where a table stands: the headings above it, the operation they speak of, and the
//! part of the operation that the table describes.

use std::sync::LazyLock;

use regex::Regex;

use crate::document::{Block, Content, Mark, Rich};

/// A method and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Operation {
    /// The method, in capitals.
    pub(crate) method: String,
    /// The path, from its slash on.
    pub(crate) path: String,
    /// Its name, if the document gives it one.
    pub(crate) id: Option<String>,
}

/// The part of an operation that a table describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The body of the request, or an object.
    #[default]
    Body,
    /// The body of the response.
    Response,
    /// Headers.
    Headers,
    /// The query.
    Query,
    /// Parts of the path.
    Path,
}

/// The headings and the operation at a place of the document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place {
    headings: Vec<(u8, String, Vec<String>)>,
    operation: Option<(u8, Operation)>,
    method: Option<String>,
    /// The text right above.
    pub(crate) lead: String,
    lead_anchors: Vec<String>,
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

pattern!(
    CALL,
    r"\b(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\b[`*:\s\]|]*\s*`?(?:https?://[^/\s`]+|\{[\w-]+\})?(/[^\s`*?#|)\x22]*)"
);
pattern!(
    METHOD,
    r"(?i)(?:请求类型|请求方式|请求方法|method|http method|m[ée]todo|метод|メソッド|메서드)\s*[:：]?\s*[`*]*\s*(GET|POST|PUT|DELETE|PATCH)\b"
);
pattern!(
    URL,
    r"(?i)(?:请求\s?url|请求地址|接口地址|请求路径|url|uri|endpoint|path|ruta|путь|エンドポイント)\s*[:：]?\s*[`*]*\s*(?:https?://[^/\s`]+|\{[\w-]+\})?(/[A-Za-z][^\s`*?#|)]*)"
);
pattern!(
    OF_A_PART,
    r"(?i)^\W*(?:[\d.]+\s*)?(?:request|response|parameters?|query|headers?|body|path|uri|url|payload|input|output|example|arguments?|returns?|result|status codes?|请求|返回|响应|参数|请求参数|返回参数|リクエスト|レスポンス|요청|응답|solicitud|respuesta|requisição|resposta|requête|réponse|anfrage|antwort|запрос|ответ)\b|^(?:请求|返回|响应|参数|リクエスト|レスポンス|요청|응답)"
);
pattern!(
    RESPONSE,
    r"(?i)\b(?:responses?|returns?|returned|result|results|output|reply|respuesta|resposta|réponse|antwort|rückgabe|ответ|odpowiedź|yanıt|risposta)\b|返回|响应|输出|應答|回傳|响应参数|応答|レスポンス|戻り値|응답|출력|반환|결과"
);
pattern!(
    HEADERS,
    r"(?i)\b(?:headers?|cabeceras?|cabeçalhos?|en-têtes?|заголов\w*)\b|请求头|响应头|ヘッダ|헤더"
);
pattern!(QUERY, r"(?i)\bquery\b|\bquerystring\b|\burl parameters?\b|查询参数|クエリ|쿼리");
pattern!(
    PATH,
    r"(?i)\b(?:path|uri|url path)\s+(?:parameters?|variables?|params?)\b|\bparameters? in the (?:uri|path)\b|路径参数|パスパラメータ|경로|парам\w+ пути"
);

impl Place {
    /// Goes past a block.
    pub(crate) fn pass(&mut self, block: &Block) {
        match &block.content {
            Content::Heading { level, text } => self.head(*level, text, &block.anchors),
            Content::Paragraph(text) | Content::Item(text) => {
                if is_title(text) {
                    self.head(7, text, &block.anchors);
                    return;
                }
                self.call(&text.plain(), self.level());
                self.lead = text.plain();
                self.lead_anchors.clone_from(&block.anchors);
            }
            Content::Code { text, .. } => {
                // Code shows calls with values filled in: it only names the operation
                // where nothing else does.
                if self.operation.is_none() {
                    let first: String = text.lines().take(3).collect::<Vec<_>>().join("\n");
                    self.call(&first, self.level());
                }
            }
            Content::Table(_) => {
                self.lead.clear();
                self.lead_anchors.clear();
            }
            Content::Term { .. } | Content::Definition(_) | Content::Field { .. } => {}
        }
    }

    fn level(&self) -> u8 {
        self.headings.last().map_or(0, |(level, ..)| *level)
    }

    fn head(&mut self, level: u8, text: &Rich, anchors: &[String]) {
        self.headings.retain(|(above, ..)| *above < level);
        let plain = text.plain();
        // Sections about parts of an operation stand beside the one that names it.
        let is_part = OF_A_PART.is_match(&plain);
        let ends = |of: u8| if is_part { of > level } else { of >= level };
        if self.operation.as_ref().is_some_and(|(of, _)| ends(*of)) {
            self.operation = None;
        }
        let mut anchors = anchors.to_vec();
        anchors.push(slug(&plain));
        anchors.push(dashed(&plain));
        self.call(&plain, level);
        self.headings.push((level, plain, anchors));
        self.method = None;
        self.lead.clear();
        self.lead_anchors.clear();
    }

    fn call(&mut self, text: &str, level: u8) {
        if let Some(found) = CALL.captures(text) {
            let operation =
                Operation { method: found[1].to_owned(), path: tidy_path(&found[2]), id: None };
            self.operation = Some((level, operation));
            return;
        }
        if let Some(found) = METHOD.captures(text) {
            self.method = Some(found[1].to_ascii_uppercase());
            if let Some((_, operation)) = &mut self.operation
                && operation.method.is_empty()
            {
                operation.method = found[1].to_ascii_uppercase();
            }
        }
        if let Some(found) = URL.captures(text) {
            let method = self.method.clone().unwrap_or_default();
            let path = tidy_path(&found[1]);
            self.operation = Some((level, Operation { method, path, id: None }));
        }
    }

    pub(crate) fn operation(&self) -> Option<Operation> {
        self.operation
            .as_ref()
            .map(|(_, operation)| operation.clone())
            .filter(|o| !o.method.is_empty())
    }

    /// The nearest heading.
    pub(crate) fn heading(&self) -> &str {
        self.headings.last().map_or("", |(_, text, _)| text)
    }

    /// The headings, the highest first.
    pub(crate) fn headings(&self) -> Vec<String> {
        self.headings.iter().map(|(_, text, _)| text.clone()).collect()
    }

    /// The names by which links reach the table.
    pub(crate) fn anchors(&self, own: &[String]) -> Vec<String> {
        let nearest = self.headings.last().map_or(&[][..], |(.., anchors)| anchors);
        // A title in bold has the anchor of the heading above it, too.
        let above = match self.headings.as_slice() {
            [.., (_, _, above), (7, ..)] => above.as_slice(),
            _ => &[],
        };
        [own, nearest, above, &self.lead_anchors].concat()
    }

    pub(crate) fn part(&self, caption: &str) -> Part {
        let texts = [caption, &self.lead, self.heading()];
        for text in texts.into_iter().filter(|text| text.chars().count() <= 120) {
            if RESPONSE.is_match(text) {
                return Part::Response;
            }
            if PATH.is_match(text) {
                return Part::Path;
            }
            if HEADERS.is_match(text) && text.chars().count() <= 60 {
                return Part::Headers;
            }
            if QUERY.is_match(text) {
                return Part::Query;
            }
        }
        Part::Body
    }
}

/// A short paragraph that is all bold or in italics heads what follows.
fn is_title(text: &Rich) -> bool {
    let said: Vec<_> = text.spans.iter().filter(|span| !span.text.trim().is_empty()).collect();
    let plain = text.plain();
    !said.is_empty()
        && said.iter().all(|span| span.mark == Mark::Strong)
        && plain.chars().count() <= 80
        && !plain.ends_with(['.', ':', ';', '。'])
        && !plain.contains('\n')
}

fn tidy_path(path: &str) -> String {
    let path = path.trim_end_matches(['.', ',', ';', ':', '*', '`', '\'']);
    let mut tidy = String::new();
    for (at, part) in path.split('/').enumerate() {
        if at > 0 {
            tidy.push('/');
        }
        // Other notations of variables: `:id`, `<id>`.
        let variable = part
            .strip_prefix(':')
            .or_else(|| part.strip_prefix('<').and_then(|part| part.strip_suffix('>')));
        match variable.filter(|name| !name.is_empty()) {
            Some(name) => tidy.extend(["{", name, "}"]),
            None => tidy.push_str(part),
        }
    }
    tidy
}

/// The anchor that code hosts give a heading.
pub(crate) fn slug(text: &str) -> String {
    let kept = text.to_lowercase();
    let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The anchor that site generators give it: every run of other signs is a dash.
fn dashed(text: &str) -> String {
    let words = text.to_lowercase();
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::{CALL, slug, tidy_path};

    #[test]
    fn calls_and_slugs() {
        let found = CALL.captures("`POST https://api.example.com/v1/orders/:id`").unwrap();
        assert_eq!((&found[1], tidy_path(&found[2]).as_str()), ("POST", "/v1/orders/{id}"));
        assert_eq!(slug("The `tags` field, again"), "the-tags-field-again");
    }
}
