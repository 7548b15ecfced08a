//! The grammar of `uri`: a URI of RFC 3986, section 3, that is, with a scheme.
//! Checked are the scheme (section 3.1), that every character is unreserved,
//! reserved or a complete percent-encoding (section 2), that something follows
//! the scheme, that there is at most one `#`, and that brackets stand only
//! around a host. Host names and ports are not looked into.

/// Whether `text` is a URI such as `https://example.com/path`.
pub fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    if !is_scheme(scheme) || rest.is_empty() {
        return false;
    }
    let (authority, rest) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len())),
        None => ("", rest),
    };
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    is_encoded(&without_ip_literal(authority)) && is_encoded(rest) && is_encoded(fragment)
}

fn is_scheme(scheme: &str) -> bool {
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// The authority with the host in brackets, if there is one, taken out of them.
fn without_ip_literal(authority: &str) -> String {
    let host = authority.rfind('@').map_or(0, |at| at + 1);
    let (before, host) = authority.split_at(host);
    match host.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        Some((inside, after)) => format!("{before}{inside}{after}"),
        None => authority.to_owned(),
    }
}

fn is_encoded(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let holds = match byte {
            b'%' => (0..2).all(|_| bytes.next().is_some_and(|byte| byte.is_ascii_hexdigit())),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        if !holds {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::is_uri;

    #[test]
    fn uris() {
        for good in [
            "https://example.com",
            "https://user@[2001:db8::1]:8443/a/b?c=d&e=%20#f?/g",
            "urn:isbn:0451450523",
            "mailto:a@b",
            "myapp://return",
        ] {
            assert!(is_uri(good), "{good}");
        }
        for bad in [
            "",
            "example.com/path",
            "/path",
            "https:",
            "1https://x",
            "https://exa mple.com",
            "https://example.com/ä",
            "https://example.com/%2",
            "https://example.com/%zz",
            "https://example.com/[a]",
            "https://example.com/#a#b",
            "https://example.com/\"",
        ] {
            assert!(!is_uri(bad), "{bad}");
        }
    }
}
