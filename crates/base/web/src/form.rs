//! What was typed, as plain fields in their order.
//!
//! Zero characters (U+0000) are left out. No keyboard types them and no page shows them; they come along when text is
//! pasted from a damaged file, and who sent them could not find them. PostgreSQL cannot hold them.

use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Query},
    http::{Request, StatusCode, Uri, header},
};
use sha2::{Digest, Sha256};

use crate::Fail;

/// From so many characters on a text is something written, which nobody shall have to write again.
const LONG: usize = 80;

/// The fields of a form or of a query string.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    files: Vec<(String, Upload)>,
    post: Option<String>,
}

/// A file that came with a form.
#[derive(Clone, PartialEq)]
pub struct Upload {
    /// As the reader's computer calls it; never a path on this one.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Upload({} bytes)", self.bytes.len())
    }
}

impl Form {
    /// The fields given, for tests.
    pub fn of(fields: &[(&str, &str)]) -> Form {
        Form::typed(fields.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect())
            .sealed()
    }

    fn typed(fields: Vec<(String, String)>) -> Form {
        let fields = fields.into_iter().map(|(name, value)| (name, without_zeros(value))).collect();
        Form { fields, ..Form::default() }
    }

    /// With the key of the post, of everything that was sent.
    fn sealed(mut self) -> Form {
        self.post = self.one_time_key().map(|_| {
            let mut seal = Sha256::new();
            let fields = self.fields.iter().map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
            let files = self.files.iter().map(|(name, file)| [name.as_bytes(), file.bytes.as_slice()]);
            for part in fields.chain(files).flatten() {
                seal.update(part.len().to_le_bytes());
                seal.update(part);
            }
            seal.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
        });
        self
    }

    /// The first field of this name, trimmed; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first field of this name as it came, line ends included.
    pub fn raw(&self, name: &str) -> &str {
        self.maybe(name).unwrap_or_default()
    }

    /// The first field of this name, if it was sent at all.
    pub fn maybe(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every field of this name, in order.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }

    /// Whether a box was ticked, or a button of this name was used.
    pub fn has(&self, name: &str) -> bool {
        self.maybe(name).is_some()
    }

    /// The field read as something, such as a number or an `Id`; nothing when it is empty or not one.
    pub fn get<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).parse().ok()
    }

    /// The file of this name, if one was chosen.
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files.iter().find(|(key, _)| key == name).map(|(_, upload)| upload)
    }

    /// The key of this very post, for `Tx::append_for` and `Tx::done_by_request`: of the form's one-time key and of all
    /// that was sent with it. A second click has the same; whoever goes back and says something else has another, so
    /// that nothing is swallowed.
    pub fn request_key(&self) -> Option<&str> {
        self.post.as_deref()
    }

    /// The form's one-time key ([`crate::Ctx::request_key`]), for pages that show the form again and for codes made of
    /// it. It never comes into the log (decision 007).
    pub fn one_time_key(&self) -> Option<&str> {
        let key = self.text("request");
        let sound = key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
        sound.then_some(key)
    }

    /// Every field in order.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// The fields of a query string; nothing when it cannot be read.
    pub(crate) fn of_query(uri: &Uri) -> Form {
        let fields = Query::<Vec<(String, String)>>::try_from_uri(uri).map(|query| query.0);
        Form::typed(fields.unwrap_or_default())
    }

    /// What was sent, if it weighs at most so much, in bytes.
    pub(crate) async fn read(request: Request<Body>, most: usize) -> Result<Form, Fail> {
        let mut form = Form::default();
        match form.fill(request).await {
            Ok(()) if form.weight() <= most => Ok(form.sealed()),
            Err(Fail::TooLarge { .. }) | Ok(()) => Err(Fail::TooLarge { most, kept: form.long_texts() }),
            Err(other) => Err(other),
        }
    }

    fn weight(&self) -> usize {
        let fields = self.fields.iter().map(|(name, value)| name.len() + value.len());
        fields.chain(self.files.iter().map(|(name, file)| name.len() + file.bytes.len())).sum()
    }

    /// What somebody wrote, rather than chose.
    fn long_texts(self) -> Vec<String> {
        self.fields
            .into_iter()
            .map(|(_, value)| value)
            .filter(|value| value.chars().count() >= LONG)
            .collect()
    }

    /// Reads what was sent; what came before something went wrong is there.
    async fn fill(&mut self, request: Request<Body>) -> Result<(), Fail> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        match kind {
            Some(kind) if kind.starts_with("multipart/form-data") => self.fill_parts(request).await,
            // A button alone sends nothing, and some browsers then say nothing about it.
            None => Ok(()),
            Some(_) => {
                let form = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
                let form = form.map_err(|rejection| refused(rejection.into_response_status()))?;
                *self = Form::typed(form.0);
                Ok(())
            }
        }
    }

    async fn fill_parts(&mut self, request: Request<Body>) -> Result<(), Fail> {
        let mut parts =
            Multipart::from_request(request, &()).await.map_err(|rejection| refused(rejection.status()))?;
        while let Some(part) = parts.next_field().await.map_err(|error| refused(error.status()))? {
            let name = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|error| refused(error.status()))?;
            match file {
                // No file was chosen.
                Some(file) if file.is_empty() && bytes.is_empty() => {}
                Some(file) => {
                    self.files.push((name, Upload { name: without_zeros(file), bytes: bytes.to_vec() }));
                }
                None => {
                    let text = String::from_utf8(bytes.to_vec());
                    let text = text.map_err(|_| Fail::BadRequest { code: "form-not-utf8" })?;
                    self.fields.push((name, without_zeros(text)));
                }
            }
        }
        Ok(())
    }
}

fn without_zeros(mut text: String) -> String {
    text.retain(|c| c != '\0');
    text
}

trait RejectionStatus {
    fn into_response_status(self) -> StatusCode;
}

impl<T: axum::response::IntoResponse> RejectionStatus for T {
    fn into_response_status(self) -> StatusCode {
        self.into_response().status()
    }
}

fn refused(status: StatusCode) -> Fail {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => Fail::TooLarge { most: 0, kept: Vec::new() },
        _ => Fail::BadRequest { code: "form-unreadable" },
    }
}
