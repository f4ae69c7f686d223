//! How receipt codes are kept: only a keyed hash, so that the database alone opens nobody's idea.
//!
//! The four words and their check digit are made by `wordcode`; this file knows only their canonical text.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The name of the secret that hashes codes ([`members::secrets::of_codes`]).
pub const SECRET: &str = members::secrets::RECEIPT_CODE;

/// The keyed hash (HMAC-SHA-256, RFC 2104) of a code's canonical text, in hexadecimal.
pub fn hash(secret: &[u8; 32], canonical: &str) -> String {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(secret).expect("HMAC takes keys of any length");
    mac.update(canonical.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn the_hash_needs_the_secret() {
        let code = "björk fyra kanal nio";
        assert_eq!(hash(&[1; 32], code), hash(&[1; 32], code));
        assert_ne!(hash(&[1; 32], code), hash(&[2; 32], code));
        assert_ne!(hash(&[1; 32], code), hash(&[1; 32], "björk fyra kanal tio"));
    }
}
