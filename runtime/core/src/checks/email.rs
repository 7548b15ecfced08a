//! The grammar of `email`, that of the HTML standard's "valid e-mail address":
//! `1*( atext / "." ) "@" label *( "." label )`, where `atext` is that of RFC
//! 5322, section 3.2.3, and a label is one of RFC 1034, section 3.5 (letters,
//! digits and hyphens, no hyphen at either end, 63 characters at most). Quoted
//! local parts, comments and addresses in brackets are not taken.

/// Whether `text` is an e-mail address such as `name@example.com`.
pub fn is_email(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(at) = bytes.iter().position(|byte| *byte == b'@') else {
        return false;
    };
    let (local, domain) = (&bytes[..at], &bytes[at + 1..]);
    let mut labels = domain.split(|byte| *byte == b'.');
    !local.is_empty() && local.iter().all(is_local) && labels.all(is_label)
}

fn is_local(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(byte)
}

fn is_label(label: &[u8]) -> bool {
    (1..=63).contains(&label.len())
        && label.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        && !label.starts_with(b"-")
        && !label.ends_with(b"-")
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
