//! What a column of a table is about, by the words of its header.

mod words;

use std::collections::HashMap;
use std::sync::LazyLock;

pub(crate) use words::fold;

/// What a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Role {
    /// The wire name.
    Name,
    /// The type.
    Type,
    /// Whether it has to be sent.
    Requirement,
    /// Whether it may be left out.
    Optional,
    /// Whether it may be null.
    Nullable,
    /// How often it occurs, such as `0..1`.
    Cardinality,
    /// How often it occurs at least.
    MinOccurs,
    /// How often it occurs at most.
    MaxOccurs,
    /// The number of characters.
    Length,
    /// The smallest number of characters.
    MinLength,
    /// The largest number of characters.
    MaxLength,
    /// The values that it may have.
    Values,
    /// One value.
    Value,
    /// Bounds of a number.
    Range,
    /// The lower bound.
    Min,
    /// The upper bound.
    Max,
    /// The value that stands for an absent one.
    Default,
    /// An example.
    Example,
    /// When it has to or may be sent.
    Condition,
    /// A regular expression, or a format in words.
    Format,
    /// The description.
    Description,
    /// A name for people.
    Label,
    /// The number of the row.
    Ordinal,
    /// The first character in a record of fixed width.
    Position,
    /// Where it is sent: query, header, path, body.
    Place,
    /// A status or code of an error.
    Status,
    /// The version since which it exists.
    Since,
}

impl Role {
    /// The roles that a mapping file may name.
    pub(crate) const NAMED: [(&str, Role); 24] = [
        ("name", Role::Name),
        ("type", Role::Type),
        ("requirement", Role::Requirement),
        ("optional", Role::Optional),
        ("nullable", Role::Nullable),
        ("cardinality", Role::Cardinality),
        ("min_occurs", Role::MinOccurs),
        ("max_occurs", Role::MaxOccurs),
        ("length", Role::Length),
        ("min_length", Role::MinLength),
        ("max_length", Role::MaxLength),
        ("values", Role::Values),
        ("range", Role::Range),
        ("min", Role::Min),
        ("max", Role::Max),
        ("default", Role::Default),
        ("example", Role::Example),
        ("condition", Role::Condition),
        ("format", Role::Format),
        ("description", Role::Description),
        ("label", Role::Label),
        ("ordinal", Role::Ordinal),
        ("place", Role::Place),
        ("since", Role::Since),
    ];
}

/// A known phrase: its words, and whether it is looked for within words, as in
/// scripts without spaces.
struct Phrase {
    words: Vec<String>,
    role: Role,
}

struct Vocabulary {
    /// Phrases of scripts with spaces, by their first word.
    spaced: HashMap<String, Vec<Phrase>>,
    unspaced: Vec<(String, Role)>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let mut vocabulary = Vocabulary { spaced: HashMap::new(), unspaced: Vec::new() };
    for (role, phrases) in words::HEADERS {
        for phrase in phrases.split('|').map(fold) {
            if words::is_unspaced(&phrase) {
                vocabulary.unspaced.push((phrase, *role));
                continue;
            }
            let words: Vec<String> = phrase.split(' ').map(str::to_owned).collect();
            let first = words.first().cloned().unwrap_or_default();
            vocabulary.spaced.entry(first).or_default().push(Phrase { words, role: *role });
        }
    }
    vocabulary
});

/// The role of a column with this header, if its words are known.
///
/// The last known phrase counts, because languages such as English put the head of
/// a compound last ("field type"); but what follows a preposition does not ("type of
/// the field", "tipo de dado").
pub(crate) fn role(header: &str) -> Option<Role> {
    if header.len() > 200 {
        return None;
    }
    let folded = fold(header);
    if matches!(header.trim(), "#" | "№" | "No." | "Nr." | "Nº" | "N°") {
        return Some(Role::Ordinal);
    }
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let head =
        words.iter().position(|word| words::PREPOSITIONS.contains(word)).filter(|at| *at > 0);
    let before = head.map(|at| &words[..at]);
    before
        .and_then(last_phrase)
        .filter(|_| whole_phrase(&words).is_none())
        .or_else(|| last_phrase(&words))
        .or_else(|| longest_within(&folded))
}

/// Whether a header can only be that of the names.
pub(crate) fn is_name(header: &str) -> bool {
    role(header) == Some(Role::Name)
}

fn whole_phrase(words: &[&str]) -> Option<Role> {
    let phrases = VOCABULARY.spaced.get(*words.first()?)?;
    phrases.iter().find(|phrase| phrase.words == words).map(|phrase| phrase.role)
}

fn last_phrase(words: &[&str]) -> Option<Role> {
    if let Some(role) = whole_phrase(words) {
        return Some(role);
    }
    let mut found = None;
    let mut at = 0;
    while at < words.len() {
        let phrases = VOCABULARY.spaced.get(words[at]).map_or(&[][..], Vec::as_slice);
        let longest = phrases
            .iter()
            .filter(|phrase| {
                words[at..].iter().zip(&phrase.words).filter(|(a, b)| a == b).count()
                    == phrase.words.len()
            })
            .max_by_key(|phrase| phrase.words.len());
        match longest {
            Some(phrase) => {
                found = Some(phrase.role);
                at += phrase.words.len();
            }
            None => at += 1,
        }
    }
    found
}

/// Scripts without spaces: the longest known word; of equal ones the last.
fn longest_within(folded: &str) -> Option<Role> {
    let within = VOCABULARY.unspaced.iter().filter_map(|(word, role)| {
        folded.rfind(word.as_str()).map(|at| (word.chars().count(), at, *role))
    });
    within.max_by_key(|(length, at, _)| (*length, *at)).map(|(.., role)| role)
}

#[cfg(test)]
mod tests {
    use super::{Role, role};

    #[test]
    fn headers_of_many_languages() {
        let headers = [
            ("Parameter", Role::Name),
            ("Field type", Role::Type),
            ("Type of the field", Role::Type),
            ("Tipo de dado", Role::Type),
            ("Name of the parameter", Role::Name),
            ("Required?", Role::Requirement),
            ("M/O", Role::Requirement),
            ("Is it optional?", Role::Optional),
            ("Max. length", Role::MaxLength),
            ("Possible values", Role::Values),
            ("Example value", Role::Example),
            ("Valeur par défaut", Role::Default),
            ("是否必填", Role::Requirement),
            ("最大长度", Role::MaxLength),
            ("Описание", Role::Description),
            ("필수 여부", Role::Requirement),
            ("#", Role::Ordinal),
        ];
        for (header, expected) in headers {
            assert_eq!(role(header), Some(expected), "{header}");
        }
        assert_eq!(role("Colour of the sky"), None);
    }
}
