//! A small mail server (RFC 5321, 3207, 4954) that writes down what it hears.

use std::sync::{Arc, Mutex};

use server::config::Security;
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, pki_types::PrivateKeyDer},
};

/// How it treats those who come.
#[derive(Clone, Copy)]
pub enum Behaviour {
    Accept,
    RefuseReceiver(u16),
    HangUpInData,
    HangUpAfterData,
    NoStarttls,
}

/// One connection.
#[derive(Clone, Default)]
pub struct Talk {
    /// The client's lines, without the mail.
    pub said: Vec<String>,
    /// Whether the password came over TLS, and was right.
    pub signed_in_over_tls: bool,
    /// The mail, when it came whole.
    pub data: Option<Vec<u8>>,
}

pub struct Server {
    pub port: u16,
    pub security: Security,
    pub certificate: tempfile::NamedTempFile,
    shared: Arc<Shared>,
}

struct Shared {
    tls: TlsAcceptor,
    behaviour: Mutex<Behaviour>,
    talks: Mutex<Vec<Talk>>,
}

/// `\0samband\0hemligt-ord` in Base64.
const CREDENTIALS: &str = "AHNhbWJhbmQAaGVtbGlndC1vcmQ=";

impl Server {
    pub async fn start(security: Security, behaviour: Behaviour) -> Server {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let certificate = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(&certificate, made.cert.pem()).unwrap();
        let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
        let shared = Arc::new(Shared {
            tls: TlsAcceptor::from(Arc::new(config)),
            behaviour: Mutex::new(behaviour),
            talks: Mutex::default(),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let here = shared.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let here = here.clone();
                tokio::spawn(async move {
                    let mut talk = Talk::default();
                    // A client that hangs up is no fault of the server's.
                    let _ = here.connection(stream, security, &mut talk).await;
                    here.talks.lock().unwrap().push(talk);
                });
            }
        });
        Server { port, security, certificate, shared }
    }

    pub fn becomes(&self, behaviour: Behaviour) {
        *self.shared.behaviour.lock().unwrap() = behaviour;
    }

    pub fn talks(&self) -> Vec<Talk> {
        self.shared.talks.lock().unwrap().clone()
    }
}

type Heard<T> = std::io::Result<T>;

impl Shared {
    fn behaviour(&self) -> Behaviour {
        *self.behaviour.lock().unwrap()
    }

    async fn connection(&self, mut stream: TcpStream, security: Security, talk: &mut Talk) -> Heard<()> {
        if security == Security::Starttls {
            stream.write_all(b"220 localhost\r\n").await?;
            if !self.until_starttls(&mut stream, talk).await? {
                return Ok(());
            }
            let stream = self.tls.accept(stream).await?;
            return self.protected(stream, talk).await;
        }
        let mut stream = self.tls.accept(stream).await?;
        stream.write_all(b"220 localhost\r\n").await?;
        self.protected(stream, talk).await
    }

    /// Until the client asks for TLS; tells whether it did.
    async fn until_starttls(&self, stream: &mut TcpStream, talk: &mut Talk) -> Heard<bool> {
        let mut stream = BufReader::new(stream);
        while let Some(line) = line(&mut stream).await? {
            talk.said.push(line.clone());
            let offers = !matches!(self.behaviour(), Behaviour::NoStarttls);
            let reply = match line.split(' ').next() {
                Some("EHLO") if offers => "250-localhost\r\n250 STARTTLS\r\n",
                Some("EHLO") => "250-localhost\r\n250 AUTH PLAIN\r\n",
                Some("STARTTLS") if offers => "220 go on\r\n",
                Some("QUIT") => "221 bye\r\n",
                _ => "530 first STARTTLS\r\n",
            };
            stream.write_all(reply.as_bytes()).await?;
            if line == "STARTTLS" && offers {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn protected(&self, stream: impl AsyncRead + AsyncWrite + Unpin, talk: &mut Talk) -> Heard<()> {
        let mut stream = BufReader::new(stream);
        while let Some(line) = line(&mut stream).await? {
            talk.said.push(line.clone());
            let reply = match line.split(' ').next() {
                Some("EHLO") => "250-localhost\r\n250 AUTH PLAIN\r\n".to_owned(),
                Some("AUTH") if line == format!("AUTH PLAIN {CREDENTIALS}") => {
                    talk.signed_in_over_tls = true;
                    "235 welcome\r\n".to_owned()
                }
                Some("AUTH") => "535 no\r\n".to_owned(),
                Some("RCPT") => match self.behaviour() {
                    Behaviour::RefuseReceiver(code) => format!("{code} not <kim@exempel.se>\r\n"),
                    _ => "250 ok\r\n".to_owned(),
                },
                Some("DATA") => {
                    stream.write_all(b"354 go on\r\n").await?;
                    if matches!(self.behaviour(), Behaviour::HangUpInData) {
                        return Ok(());
                    }
                    talk.data = Some(body(&mut stream).await?);
                    if matches!(self.behaviour(), Behaviour::HangUpAfterData) {
                        return Ok(());
                    }
                    "250 taken\r\n".to_owned()
                }
                Some("QUIT") => "221 bye\r\n".to_owned(),
                _ => "250 ok\r\n".to_owned(),
            };
            stream.write_all(reply.as_bytes()).await?;
            stream.flush().await?;
        }
        Ok(())
    }
}

async fn line(stream: &mut (impl AsyncBufReadExt + Unpin)) -> Heard<Option<String>> {
    let mut line = String::new();
    let read = stream.read_line(&mut line).await?;
    Ok((read > 0).then(|| line.trim_end().to_owned()))
}

/// The mail up to the line with a single dot, doubled dots undone (RFC 5321, 4.5.2).
async fn body(stream: &mut (impl AsyncBufReadExt + Unpin)) -> Heard<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut line = Vec::new();
        if stream.read_until(b'\n', &mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(body);
        }
        let line = if line.starts_with(b"..") { &line[1..] } else { &line[..] };
        body.extend_from_slice(line);
    }
}
