//! The grammar of `uuid`: the text form of RFC 9562, section 4, in either case.

/// Whether `text` is 8-4-4-4-12 hexadecimal digits.
pub fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    let is_valid = [8, 4, 4, 4, 12].into_iter().all(|digits| {
        groups.next().is_some_and(|group| {
            group.len() == digits && group.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    });
    is_valid && groups.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::is_uuid;

    #[test]
    fn uuids() {
        assert!(is_uuid("123e4567-E89B-12d3-a456-426614174000"));
        for bad in [
            "",
            "123e4567e89b12d3a456426614174000",
            "123e4567-e89b-12d3-a456-42661417400",
            "123e4567-e89b-12d3-a456-426614174000-",
            "123g4567-e89b-12d3-a456-426614174000",
        ] {
            assert!(!is_uuid(bad), "{bad}");
        }
    }
}
