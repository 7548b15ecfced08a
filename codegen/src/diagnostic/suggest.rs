//! "Did you mean": the known name nearest to one that was written.

/// The known name that `written` most likely stands for, if any comes near.
pub(crate) fn nearest<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let plain = |name: &str| name.to_lowercase().replace(['-', '_', ' '], "");
    let written = plain(written);
    // One slip in every three characters is still a slip, not another word.
    let allowed = written.chars().count().div_ceil(3).max(1);
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(&written, &plain(name)), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_and_spelling_are_forgiven() {
        let known = ["description", "default", "requirement"];
        assert_eq!(nearest("descripton", known), Some("description"));
        assert_eq!(nearest("Required", known), None);
        assert_eq!(nearest("only-when", ["only_when"]), Some("only_when"));
        assert_eq!(nearest("x", known), None);
    }
}
