//! The grammar of `uri`: a URI of RFC 3986 (section 3 and appendix A), that is,
//! with a scheme. One thing more is asked: that something follows the scheme.

use std::fmt::Display;
use std::net::Ipv6Addr;

use super::Failure;
use crate::{Code, format_message, messages};

/// Whether `text` is a URI such as `https://example.com/path`.
pub fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let (before_fragment, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (hierarchy, query) = before_fragment.split_once('?').unwrap_or((before_fragment, ""));
    let (authority, path) = match hierarchy.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", hierarchy),
    };
    !rest.is_empty()
        && is_scheme(scheme)
        && is_authority(authority)
        && is_made_of(path, b":@/")
        && is_made_of(query, b":@/?")
        && is_made_of(fragment, b":@/?")
}

/// Whether the scheme of a URI is one of these, in either case, as section 6.2.2.1
/// has it; any is where none is listed.
#[inline]
pub fn has_scheme(uri: &str, schemes: &[impl AsRef<str>]) -> bool {
    let is_scheme =
        |scheme: &str| schemes.iter().any(|one| scheme.eq_ignore_ascii_case(one.as_ref()));
    schemes.is_empty() || uri.split_once(':').is_some_and(|(scheme, _)| is_scheme(scheme))
}

/// The same, and the failure where it is not.
///
/// # Errors
///
/// [`Code::Format`] if it is another.
pub fn check_scheme(uri: &str, schemes: &[impl AsRef<str> + Display]) -> Result<(), Failure> {
    if has_scheme(uri, schemes) {
        return Ok(());
    }
    let schemes = messages::one_of(schemes);
    let message = format_message(format_args!("must be a URI whose scheme is {schemes}"));
    Err(Failure::new(Code::Format, message))
}

/// Whether `scheme` is one of section 3.1, such as `https`.
pub fn is_scheme(scheme: &str) -> bool {
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Section 3.2: `[ userinfo "@" ] host [ ":" port ]`.
fn is_authority(authority: &str) -> bool {
    let (user, rest) = authority.split_once('@').unwrap_or(("", authority));
    let (is_host, port) = match rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((literal, "")) => (is_ip_literal(literal), ""),
        Some((literal, after)) => match after.strip_prefix(':') {
            Some(port) => (is_ip_literal(literal), port),
            None => return false,
        },
        None => {
            let (name, port) = rest.split_once(':').unwrap_or((rest, ""));
            // An IPv4 address is a name as well.
            (is_made_of(name, b""), port)
        }
    };
    is_made_of(user, b":") && is_host && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Section 3.2.2, the text in the brackets.
fn is_ip_literal(literal: &str) -> bool {
    match literal.strip_prefix(['v', 'V']).and_then(|rest| rest.split_once('.')) {
        Some((version, address)) => {
            !version.is_empty()
                && version.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !address.is_empty()
                && address.bytes().all(|byte| is_plain(byte) || byte == b':')
        }
        // The standard library's grammar of an address is the RFC's.
        None => literal.parse::<Ipv6Addr>().is_ok(),
    }
}

/// Whether every character is unreserved, a sub-delimiter (section 2), one of
/// `others`, or part of a complete percent-encoding.
fn is_made_of(text: &str, others: &[u8]) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let is_valid = match byte {
            b'%' => (0..2).all(|_| bytes.next().is_some_and(|byte| byte.is_ascii_hexdigit())),
            _ => is_plain(byte) || others.contains(&byte),
        };
        if !is_valid {
            return false;
        }
    }
    true
}

/// `unreserved` or `sub-delims`.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::{check_scheme, is_uri};

    #[test]
    fn schemes_in_either_case() {
        let check = |uri: &str, schemes: &[&str]| check_scheme(uri, schemes).err();
        assert_eq!(check("a:b", &[]), None);
        assert_eq!(check("HTTPS:b", &["ftp", "https"]), None);
        assert_eq!(check("https:b", &["HTTPS"]), None);
        let said = |uri, schemes| check(uri, schemes).map(|failure| failure.message);
        assert_eq!(
            said("http:b", &["https"]).as_deref(),
            Some("must be a URI whose scheme is `https`")
        );
        let two = said("http", &["ftp", "https"]);
        assert_eq!(two.as_deref(), Some("must be a URI whose scheme is one of `ftp`, `https`"));
    }

    #[test]
    fn uris() {
        for good in [
            // RFC 3986, section 1.1.2.
            "ftp://ftp.is.co.za/rfc/rfc1808.txt",
            "http://www.ietf.org/rfc/rfc2396.txt",
            "ldap://[2001:db8::7]/c=GB?objectClass?one",
            "mailto:John.Doe@example.com",
            "news:comp.infosystems.www.servers.unix",
            "tel:+1-816-555-1212",
            "telnet://192.0.2.16:80/",
            "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
            // The rest of the grammar.
            "https://user:pass:word@[2001:db8::1]:8443/a/b?c=d&e=%20#f?/g",
            "https://%41@%C3%A4:/",
            "https://a:",
            "https://a:0123456789",
            "https://[::]",
            "https://[::1.2.3.4]:",
            "https://[1:2:3:4:5:6:7::]",
            "https://[1:2:3:4:5:6:1.2.3.4]",
            "https://[v1.a:b]",
            "https://[VFf.~]/",
            "https://999.1.1.1",
            "https://?q",
            "https://#f",
            "https://",
            "myapp://return",
            "file:///a//b",
            "a+b-c.1:/",
            "a:?",
            "a:#",
        ] {
            assert!(is_uri(good), "{good}");
        }
        for bad in [
            "",
            ":",
            "example.com/path",
            "/path",
            "https:",
            "1https://x",
            "ht_tps://x",
            "https://exa mple.com",
            "https://example.com/ä",
            "https://ä",
            "https://example.com/%2",
            "https://example.com/%zz",
            "https://example.com/[a]",
            "https://example.com/?[a]",
            "https://example.com/#a#b",
            "https://example.com/\"",
            "https://a@b@c",
            "https://[@a",
            "https://a:port/",
            "https://a:80:80",
            "https://a:%38",
            "https://a:b@c:d",
            "https://[]",
            "https://[zz]",
            "https://[::1",
            "https://::1",
            "https://[::1]x",
            "https://a[::1]",
            "https://[::1]:x",
            "https://[::1%25eth0]",
            "https://[1:2:3:4:5:6:7]",
            "https://[1:2:3:4:5:6:7:8:9]",
            "https://[1:2:3:4:5:6:7:8::]",
            "https://[1::2::3]",
            "https://[00001::]",
            "https://[::1.2.3]",
            "https://[::01.2.3.4]",
            "https://[::256.2.3.4]",
            "https://[1.2.3.4]",
            "https://[v.a]",
            "https://[v1.]",
            "https://[v1]",
            "https://[vg.a]",
            "https://[v1.%41]",
        ] {
            assert!(!is_uri(bad), "{bad}");
        }
    }
}
