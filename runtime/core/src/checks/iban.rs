//! The grammar of `iban`, the electronic form of ISO 13616-1, section 5: two
//! capitals for the country, two check digits, and 1 to 30 capitals and digits,
//! without spaces. The check digits are those of ISO/IEC 7064, MOD 97-10. How
//! long the numbers of a country are is a matter of the registry, and not judged.

/// Whether `text` is an international bank account number such as
/// `GB82WEST12345698765432`.
pub fn is_iban(text: &str) -> bool {
    let Some((start, account)) = text.as_bytes().split_first_chunk::<4>() else { return false };
    let [one, other, tens, units] = start;
    let is_formed = one.is_ascii_uppercase()
        && other.is_ascii_uppercase()
        && tens.is_ascii_digit()
        && units.is_ascii_digit()
        && (1..=30).contains(&account.len())
        && account.iter().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit());
    // 00, 01 and 99 leave the same remainder as 97, 98 and 02, and are never used.
    is_formed
        && !matches!([*tens, *units], [b'0', b'0' | b'1'] | [b'9', b'9'])
        && account.iter().chain(start).copied().fold(0, remainder) == 1
}

/// The remainder by 97 of a number to which a sign is appended; letters stand for
/// 10 to 35.
fn remainder(so_far: u32, sign: u8) -> u32 {
    match sign {
        b'0'..=b'9' => (so_far * 10 + u32::from(sign - b'0')) % 97,
        _ => (so_far * 100 + u32::from(sign - b'A') + 10) % 97,
    }
}

#[cfg(test)]
mod tests {
    use super::is_iban;

    #[test]
    fn numbers_of_the_standard_and_of_registries() {
        for good in [
            "GB82WEST12345698765432",
            "DE89370400440532013000",
            "NO9386011117947",
            "MT84MALT011000012345MTLCAST001S",
            "LC55HEMM000100010012001200023015",
        ] {
            assert!(is_iban(good), "{good}");
        }
    }

    #[test]
    fn other_texts() {
        for bad in [
            "",
            "GB82",
            "GB82WEST12345698765433",
            "GB28WEST12345698765432",
            "gb82WEST12345698765432",
            "GB82 WEST 1234 5698 7654 32",
            "GB82WEST1234569876543é",
            "8282WEST12345698765432",
        ] {
            assert!(!is_iban(bad), "{bad}");
        }
        assert!(!is_iban(&format!("GB82{}", "0".repeat(31))));
    }

    #[test]
    fn check_digits_are_02_to_98() {
        for account in 0..97 {
            let is_valid = |digits: &u32| is_iban(&format!("GB{digits:02}{account:02}"));
            let valid: Vec<_> = (0..=99).filter(is_valid).collect();
            assert_eq!(valid.len(), 1, "{account}: {valid:?}");
            assert!((2..=98).contains(&valid[0]), "{account}: {valid:?}");
        }
    }
}
