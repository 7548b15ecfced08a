//! Requirements: words of many languages, marks, and conditions behind a word.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::doubt::{Column, Doubt};
use crate::roles::fold;

/// Whether a parameter has to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Requirement {
    /// Mandatory.
    M,
    /// Optional.
    O,
    /// Conditional.
    C,
}

impl Requirement {
    /// The letter on a page.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Requirement::M => "M",
            Requirement::O => "O",
            Requirement::C => "C",
        }
    }
}

/// What a cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) value: Option<Requirement>,
    /// The words behind the requirement that say when.
    pub(crate) condition: Option<String>,
    /// It is forbidden under the condition.
    pub(crate) is_forbidden: bool,
    pub(crate) doubts: Vec<Doubt>,
}

const YES: &str = "yes|y|true|required|mandatory|must|m|r|req|compulsory|always|si|s|sim|oui|ja|j|да|\
    обязательно|обязательный|обязательное|обязателен|是|必填|必须|必选|必須|必需|必传|必傳|必要|はい|예|네|\
    필수|필수값|evet|zorunlu|co|bat buoc|tak|obligatorio|obligatoria|obrigatorio|obrigatoria|requerido|\
    requerida|obligatoire|requis|obligatorisch|pflicht|pflichtfeld|muss|erforderlich|obbligatorio|\
    richiesto|wymagane|verplicht|pakravd|kravs|is required|this is a required setting|this parameter is required|\
    this field is required|this parameter is mandatory|this field is mandatory|heavy check mark|white check mark|○ 必須";
const NO: &str = "no|n|false|optional|o|opt|not required|not mandatory|nao|non|nein|нет|否|选填|可选|任意|\
    非必须|非必填|非必选|いいえ|아니요|아니오|선택|선택값|hayir|khong|nie|facultatif|optionnel|opcional|facultativo|\
    kann|facoltativo|необязательно|необязательный|необязательное|опционально|heavy minus sign|x|negative squared cross mark|isteğe bağlı|opcjonalne|optioneel|valfri|zero or one";
const CONDITIONAL: &str = "conditional|conditionally|c|cond|conditionally required|condicional|bedingt|\
    konditional|conditionnel|условно|условный|условное|条件|条件付き|条件必填|条件必须|조건|조건부|조건부 필수|\
    conditionally mandatory|required conditionally|kosullu|condizionale";
const FORBIDDEN: &str = "conditionally forbidden|conditionally prohibited";
/// Marks, which `fold` takes away.
const MARKS: &[(&str, Requirement)] = &[
    ("+", Requirement::M),
    ("✓", Requirement::M),
    ("✔", Requirement::M),
    ("✅", Requirement::M),
    ("☑", Requirement::M),
    ("●", Requirement::M),
    ("◎", Requirement::M),
    ("◯", Requirement::M),
    ("○", Requirement::M),
    (":heavy_check_mark:", Requirement::M),
    (":white_check_mark:", Requirement::M),
    ("-", Requirement::O),
    ("–", Requirement::O),
    ("—", Requirement::O),
    ("−", Requirement::O),
    ("✗", Requirement::O),
    ("✘", Requirement::O),
    ("❌", Requirement::O),
    ("☐", Requirement::O),
    ("×", Requirement::O),
    (":heavy_minus_sign:", Requirement::O),
    (":x:", Requirement::O),
    ("△", Requirement::C),
    ("▲", Requirement::C),
];

static WORDS: LazyLock<HashMap<String, Requirement>> = LazyLock::new(|| {
    let lists = [(YES, Requirement::M), (NO, Requirement::O), (CONDITIONAL, Requirement::C)];
    let words = lists
        .iter()
        .flat_map(|(words, requirement)| words.split('|').map(|word| (fold(word), *requirement)));
    words.collect()
});

/// A word, then when: "required if the country is set".
static WHEN: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)^(.{1,40}?)[\s,;:–—-]*[(（]?\s*\b((?:only )?(?:if|when|unless|where|for|in case|except|depending on|depends on|si|se|cuando|quando|caso|wenn|falls|bei|если|при)\b.+)$";
    Regex::new(words).expect("the pattern is valid")
});
static VERSION: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)[(（]\s*(?:as of|since|added in|from|new in)\s+v?[\w.]+\s*[)）]";
    Regex::new(words).expect("the pattern is valid")
});

/// Whether a cell is a word of requirement, and nothing else.
pub(crate) fn is_word(cell: &str) -> bool {
    let read = read(cell);
    read.value.is_some() && read.doubts.is_empty()
}

pub(crate) fn word(text: &str) -> Option<Requirement> {
    let text = text.trim();
    if let Some((_, requirement)) = MARKS.iter().find(|(mark, _)| *mark == text) {
        return Some(*requirement);
    }
    // Marks with a variation selector behind them.
    let bare = text.trim_end_matches('\u{fe0f}');
    if bare != text {
        return word(bare);
    }
    WORDS.get(&fold(text)).copied()
}

/// Reads a cell without marks to its last character.
pub(crate) fn read(cell: &str) -> Read {
    let cell = cell.replace("**", "").replace('`', "");
    let text = VERSION.replace_all(&cell, "");
    let text = text.trim().trim_end_matches(['.', '。']).trim_start_matches(['(', '[']);
    let text = text.trim_end_matches([')', ']']).trim();
    if text.is_empty() {
        return Read::default();
    }
    if let Some(value) = word(text) {
        return Read { value: Some(value), ..Read::default() };
    }
    if FORBIDDEN.split('|').any(|known| known == fold(text)) {
        return Read { value: Some(Requirement::C), is_forbidden: true, ..Read::default() };
    }
    if fold(text) == "recommended" {
        let doubt = Doubt::new(Column::Requirement, "taken as optional:", text);
        return Read { value: Some(Requirement::O), doubts: vec![doubt], ..Read::default() };
    }
    if let Some(found) = WHEN.captures(text)
        && word(&found[1]).is_some()
    {
        let condition = found[2].trim_end_matches([')', '）']).to_owned();
        return Read { value: Some(Requirement::C), condition: Some(condition), ..Read::default() };
    }
    let doubt = Doubt::new(Column::Requirement, "no known word of requirement:", text);
    Read { doubts: vec![doubt], ..Read::default() }
}

#[cfg(test)]
mod tests {
    use super::{Requirement, read};

    #[test]
    fn words_marks_and_conditions() {
        for (cell, expected) in [
            ("Yes", Requirement::M),
            ("**Sí**", Requirement::M),
            ("REQUIRED (as of v2.0)", Requirement::M),
            ("否", Requirement::O),
            (":heavy_minus_sign:", Requirement::O),
            ("✔️", Requirement::M),
            ("Conditionally REQUIRED", Requirement::C),
            ("C", Requirement::C),
        ] {
            assert_eq!(read(cell).value, Some(expected), "{cell}");
            assert!(read(cell).doubts.is_empty(), "{cell}");
        }
        let read_when = read("Yes, if the country is set");
        assert_eq!(read_when.value, Some(Requirement::C));
        assert_eq!(read_when.condition.as_deref(), Some("if the country is set"));
        for unknown in ["Read-only", "unzulässig", "Yes 2", "Add: Required"] {
            assert_eq!(read(unknown).value, None, "{unknown}");
            assert_eq!(read(unknown).doubts.len(), 1, "{unknown}");
        }
    }
}
