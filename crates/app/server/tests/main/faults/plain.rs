//! HTTP without anything that helps: a broken connection is an error, never a retry.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
};

/// What came back, as far as it matters here.
pub struct Reply {
    pub status: u16,
    /// Where it leads; empty for nowhere.
    pub location: String,
    pub text: String,
}

/// Sends one request; `form` makes it a post. `more`: lines of the head.
pub fn ask(address: &str, path: &str, more: &str, form: Option<&str>) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(address)?;
    let method = if form.is_some() { "POST" } else { "GET" };
    let body = form.unwrap_or_default();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAccept-Language: sv\r\n\
         Origin: http://{address}\r\nSec-Fetch-Site: same-origin\r\n{more}\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply)?;
    read(&String::from_utf8_lossy(&reply)).ok_or(io::ErrorKind::UnexpectedEof.into())
}

/// Nothing when the head is not whole.
fn read(reply: &str) -> Option<Reply> {
    let (head, text) = reply.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let mut fields = head.lines().filter_map(|line| line.split_once(": "));
    let location = fields.find(|(name, _)| name.eq_ignore_ascii_case("location"));
    let location = location.map(|(_, value)| value.to_owned()).unwrap_or_default();
    Some(Reply { status, location, text: text.to_owned() })
}

/// The text between two others.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    Some(text.split_once(before)?.1.split_once(after)?.0)
}
