//! The grammar of `email`, that of the HTML standard's "valid e-mail address":
//! `1*( atext / "." ) "@" label *( "." label )`, where `atext` is that of RFC
//! 5322, section 3.2.3, and a label is one of RFC 1034, section 3.5 (letters,
//! digits and hyphens, no hyphen at either end, 63 characters at most). Quoted
//! local parts, comments and addresses in brackets are not taken.

/// Whether `text` is an e-mail address such as `name@example.com`.
pub fn is_email(text: &str) -> bool {
    let bytes = text.as_bytes();
    let local = bytes.iter().position(|byte| !is_local(*byte)).unwrap_or(0);
    let Some((b'@', domain)) = bytes[local..].split_first() else {
        return false;
    };
    local > 0 && is_domain(domain)
}

fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte)
}

fn is_domain(domain: &[u8]) -> bool {
    // A label has begun, and not ended, if its last byte is a letter or digit.
    let mut length = 0;
    let mut last = b'.';
    for byte in domain {
        length = if *byte == b'.' { 0 } else { length + 1 };
        let holds = match byte {
            b'.' => last.is_ascii_alphanumeric(),
            b'-' => last != b'.',
            _ => byte.is_ascii_alphanumeric(),
        };
        if !holds || length > 63 {
            return false;
        }
        last = *byte;
    }
    last.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn addresses() {
        for good in ["a@b", "first.last+tag@mail.example.com", "o'neil@x-y.org"] {
            assert!(is_email(good), "{good}");
        }
        for bad in
            ["", "a", "@b", "a@", "a@b@c", "a b@c", "a@b..c", "a@-b", "a@b-", "ü@b", "a@[::1]"]
        {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(!is_email(&format!("a@{}", "b".repeat(64))));
    }
}
