//! Mail servers: submission over TLS (RFC 5321, 6409, 8314).

use std::{future::Future, pin::Pin, time::Duration};

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{
        Error,
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
    },
};

use super::{Carried, Mail, Transport};
use crate::config::{ConfigError, Hidden, Security, Smtp as Settings};

/// Replies that are about us and our account rather than about the mail: it may leave when that is mended.
const ABOUT_US: [u16; 7] = [421, 454, 530, 534, 535, 538, 554];

/// A mail server.
pub struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
}

impl Smtp {
    /// The server that the settings name. Nothing is sent yet.
    pub fn new(settings: &Settings, password: Option<Hidden>) -> Result<Smtp, ConfigError> {
        let host = settings.host.clone().ok_or_else(|| ConfigError("smtp.host is not set".to_owned()))?;
        let wrong = |error: Error| ConfigError(format!("smtp.ca_file: {error}"));
        let mut parameters = TlsParameters::builder(host.clone());
        if let Some(file) = &settings.ca_file {
            let pem = crate::config::read_file(file, "smtp.ca_file")?;
            parameters =
                parameters.add_root_certificate(Certificate::from_pem(pem.as_bytes()).map_err(wrong)?);
        }
        let parameters = parameters.build().map_err(wrong)?;
        let (tls, usual_port) = match settings.security {
            Security::Starttls => (Tls::Required(parameters), 587),
            Security::Tls => (Tls::Wrapper(parameters), 465),
        };
        let port = if settings.port == 0 { usual_port } else { settings.port };
        // "Dangerous" only until the next line asks for TLS.
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .tls(tls)
            .port(port)
            .timeout(Some(Duration::from_secs(settings.timeout_seconds.max(1))));
        if let (Some(user), Some(password)) = (&settings.user, password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.reveal().to_owned()));
        }
        Ok(Smtp { server: builder.build() })
    }

    /// Connects, signs in, and leaves again; the error says what the server said.
    pub async fn probe(&self) -> Result<(), String> {
        match self.server.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err("the server closed the connection".into()),
            Err(error) => Err(kind(&error)),
        }
    }
}

impl Transport for Smtp {
    fn carry<'a>(&'a self, mail: &'a Mail) -> Pin<Box<dyn Future<Output = Carried> + Send + 'a>> {
        Box::pin(async move {
            match self.server.send(mail.message.clone()).await {
                Ok(_) => Carried::Taken,
                Err(error) => match error.status().map(u16::from) {
                    Some(code) if error.is_permanent() && !ABOUT_US.contains(&code) => {
                        Carried::Refused(kind(&error))
                    }
                    _ => Carried::Later(kind(&error)),
                },
            }
        })
    }
}

/// What went wrong, without the server's words: they often quote the address.
fn kind(error: &Error) -> String {
    match error.status() {
        Some(code) => format!("the mail server answered {code}"),
        None if error.is_timeout() => "the mail server did not answer in time".into(),
        None if error.is_tls() => "the mail server's certificate or TLS was not accepted".into(),
        None if error.is_client() => "the mail server does not offer what is needed".into(),
        None => "no connection to the mail server".into(),
    }
}
