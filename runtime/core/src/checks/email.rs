//! The grammar of `email`, that of the HTML standard's "valid e-mail address":
//! `1*( atext / "." ) "@" label *( "." label )`, where `atext` is that of RFC
//! 5322, section 3.2.3, and a label is one of RFC 1034, section 3.5 (letters,
//! digits and hyphens, no hyphen at either end, 63 characters at most). Quoted
//! local parts, comments and addresses in brackets are not taken.

/// Whether `text` is an e-mail address such as `name@example.com`.
pub fn is_email(text: &str) -> bool {
    let (local, rest) = run(text.as_bytes(), &LOCAL);
    !local.is_empty() && matches!(rest, [b'@', domain @ ..] if is_domain(domain))
}

fn is_domain(mut domain: &[u8]) -> bool {
    loop {
        let (label, rest) = run(domain, &LABEL);
        let is_valid =
            (1..=63).contains(&label.len()) && !label.starts_with(b"-") && !label.ends_with(b"-");
        match rest {
            [] => return is_valid,
            [b'.', rest @ ..] if is_valid => domain = rest,
            _ => return false,
        }
    }
}

/// Splits off the bytes that a table lists.
fn run<'a>(bytes: &'a [u8], table: &[bool; 256]) -> (&'a [u8], &'a [u8]) {
    let end = bytes.iter().position(|byte| !table[usize::from(*byte)]);
    bytes.split_at(end.unwrap_or(bytes.len()))
}

// Looked up, because to compare each byte with every range takes many times as long.
static LOCAL: [bool; 256] = table(b".!#$%&'*+/=?^_`{|}~-");
static LABEL: [bool; 256] = table(b"-");

/// The ASCII letters and digits, and some more.
const fn table(more: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric();
        byte += 1;
    }
    let mut index = 0;
    while index < more.len() {
        table[more[index] as usize] = true;
        index += 1;
    }
    table
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
