//! Bytes of a document as text. Stage: before reading; knows no layout.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A document as text.
pub(crate) struct Decoded {
    /// The text, with line feeds as line ends.
    pub(crate) text: String,
    /// Why the encoding is doubtful, if it is.
    pub(crate) doubt: Option<String>,
}

/// Decodes a document: by its byte order mark, else as UTF-8, else as UTF-16 if
/// every second byte is zero, else as windows-1252, which is doubted.
pub(crate) fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, guessed) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => (encoding, false),
        None if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) => (UTF_8, false),
        None => (guess(bytes), true),
    };
    let (text, _, has_errors) = encoding.decode(bytes);
    let doubt = (guessed || has_errors)
        .then(|| format!("not UTF-8, and without a byte order mark: read as {}", encoding.name()));
    Decoded { text: text.replace("\r\n", "\n").replace('\r', "\n"), doubt }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |odd: usize| {
        let every = sample.iter().skip(odd).step_by(2);
        every.filter(|byte| **byte == 0).count() * 5 > sample.len() * 2
    };
    match (zeros(0), zeros(1)) {
        (false, true) => UTF_16LE,
        (true, false) => UTF_16BE,
        _ => WINDOWS_1252,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn encodings_are_told_by_marks_and_zeros() {
        assert_eq!(decode(b"\xEF\xBB\xBFa;b\r\nc").text, "a;b\nc");
        let utf16: Vec<u8> = "name".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf16).text, "name");
        let latin = decode(b"longitud m\xE1xima");
        assert_eq!(latin.text, "longitud máxima");
        assert!(latin.doubt.is_some());
        assert!(decode("größe".as_bytes()).doubt.is_none());
    }
}
