//! The four words by which a member replies to an invitation, or leaves.

use kernel::{Id, Lang};
use members::{Secret, secrets};
use store::Store;
use wordcode::{BYTES, Code, Language};

use crate::idea::code;

/// The word list for a reader's language.
fn list(lang: Lang) -> Language {
    Language::from_tag(lang.tag()).unwrap_or(Language::Sv)
}

/// The code of a form's post and the hash under which it is kept. The same post twice, with its one-time key and what
/// was said, is the same code, so that a second click shows the same receipt; who goes back on a shared computer and
/// says something else gets another (decision 007).
pub async fn mint(
    store: &Store,
    space: Id,
    post: Option<&str>,
    said: &[&str],
    lang: Lang,
) -> store::Result<(Code, String)> {
    let secret = secrets::of_codes(store, space).await?;
    let mut bits = store.env.bytes::<BYTES>();
    if let Some(post) = post {
        let seal = secret.mac(&[&["member", post], said].concat());
        for (at, bit) in bits.iter_mut().enumerate() {
            *bit = u8::from_str_radix(&seal[2 * at..2 * at + 2], 16).expect("a seal is hexadecimal");
        }
    }
    let code = Code::encode(bits, list(lang));
    Ok((code, hash(&secret, &code)))
}

/// The hash of a code as somebody typed it; nothing when it is none.
pub async fn typed(store: &Store, space: Id, text: &str, lang: Lang) -> store::Result<Option<String>> {
    let Ok(code) = Code::parse(text, list(lang)) else { return Ok(None) };
    let secret = secrets::of_codes(store, space).await?;
    Ok(Some(hash(&secret, &code)))
}

/// Members' codes and ideas' codes never meet: another word stands before theirs.
fn hash(secret: &Secret, code: &Code) -> String {
    code::hash(secret.bytes(), &format!("member {}", code.canonical()))
}
