//! The grammar of `phone`, that of ITU-T E.164, section 6, with the plus sign of
//! the international format: `"+" %x31-39 1*14DIGIT`. Spaces, hyphens and
//! extensions are not taken.

/// Whether `text` is a telephone number such as `+6281234567890`.
pub fn is_phone(text: &str) -> bool {
    match text.as_bytes() {
        [b'+', b'1'..=b'9', rest @ ..] => {
            (1..=14).contains(&rest.len()) && rest.iter().all(u8::is_ascii_digit)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_phone;

    #[test]
    fn numbers() {
        for good in ["+12", "+6281234567890", "+123456789012345"] {
            assert!(is_phone(good), "{good}");
        }
        for bad in ["", "+", "+1", "+0812345678", "0812345678", "+1234567890123456", "+1 2", "+1٣"]
        {
            assert!(!is_phone(bad), "{bad}");
        }
    }
}
