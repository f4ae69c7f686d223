//! Secrets of the installation: made once, kept in the database, never shown.

mod store;

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

pub use store::{bring, of_codes, of_space, secret};

/// The name of the secret that receipt codes are hashed with.
pub const RECEIPT_CODE: &str = "receipt-code";

/// 32 random bytes that belong to this installation. Prints as `…`.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// The bytes, for a library that wants a key.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The bytes in hexadecimal, for a bundle that takes a space elsewhere.
    pub fn hex(&self) -> String {
        hex(&self.0)
    }

    /// HMAC-SHA-256 (RFC 2104) of the parts, as hex. Each part is preceded by its length, so that no two lists
    /// of parts give the same text.
    pub fn mac(&self, parts: &[&str]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any length of key is allowed");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        hex(&mac.finalize().into_bytes())
    }

    /// Whether the text is the [`Secret::mac`] of the parts, compared in constant time.
    pub fn matches(&self, parts: &[&str], mac: &str) -> bool {
        let expected = self.mac(parts);
        let differing = expected.bytes().zip(mac.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
        expected.len() == mac.len() && differing == 0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A fresh token of 256 bits, as 64 hexadecimal digits.
pub(crate) fn token(env: &kernel::Env) -> String {
    hex(&env.bytes::<32>())
}

/// What is stored of a token, so that a copy of the database lets nobody in. No salt: tokens are random.
pub(crate) fn hashed(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}
