//! "Did you mean": the known name nearest to one that was written, on a page or
//! on the wire.

/// How many names are looked at, and of how many the slips are counted: pages
/// with thousands of mistakes hold as many names, and each mistake against each
/// name is more than anybody waits for.
const MAX_NAMES: usize = 5_000;
const MAX_COMPARED: usize = 100;

/// Whether two names have enough letters in common that it is worth while to
/// count the slips between them.
fn may_be_near(one: &str, other: &str, allowed: usize) -> bool {
    // One bit for each kind of letter; punctuation counts for nothing.
    let letters = |name: &str| {
        let letters = name.bytes().filter(|byte| !b"-_ ".contains(byte));
        letters.fold((0_u64, 0_usize), |(kinds, count), letter| {
            (kinds | 1 << (letter.to_ascii_lowercase() % 64), count + 1)
        })
    };
    let ((kinds, count), (other_kinds, other_count)) = (letters(one), letters(other));
    // A letter of other alphabets takes up to four bytes, and each slip changes two kinds.
    let slips = 4 * allowed;
    count.abs_diff(other_count) <= slips && (kinds ^ other_kinds).count_ones() as usize <= 2 * slips
}

/// The known name that `written` most likely stands for, if any comes near.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |name: &str| name.to_lowercase().replace(['-', '_', ' '], "");
    let plainly = plain(written);
    let length = plainly.chars().count();
    // One slip in every three characters is still a slip, not another word.
    let allowed = length.div_ceil(3).max(1);
    let near = known
        .into_iter()
        .take(MAX_NAMES)
        .filter(|name| may_be_near(written, name, allowed))
        .take(MAX_COMPARED)
        .map(|name| (strsim::osa_distance(&plainly, &plain(name)), name));
    // Of a single letter a slip leaves nothing.
    let near = near.filter(|(distance, _)| *distance <= allowed && *distance < length.max(1));
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
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
        assert_eq!(nearest("x", ["i", "X-"]), Some("X-"));
        assert_eq!(nearest("x", ["i"]), None);
    }
}
