//! The program running beside the test, and a reader who speaks plain HTTP to it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Output, Stdio},
};

/// `samband` with arguments, and nothing of this environment's configuration.
pub fn samband(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_samband"));
    command.args(args).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("SAMBAND_") {
            command.env_remove(name);
        }
    }
    command
}

pub struct Running {
    child: Option<Child>,
    /// `127.0.0.1:port`
    pub address: String,
}

impl Running {
    /// Starts a server on a free port and waits until it says where it answers.
    pub fn start(mut command: Command) -> Running {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = said.find_map(|line| {
            let line = line.ok()?;
            line.trim().strip_prefix("http://").map(|rest| rest.trim_end_matches('/').to_owned())
        });
        let Some(address) = address else {
            let output = child.wait_with_output().unwrap();
            panic!("it did not start: {}", String::from_utf8_lossy(&output.stderr));
        };
        // Read on, so that it never writes to nobody.
        std::thread::spawn(move || said.for_each(drop));
        Running { child: Some(child), address }
    }

    pub fn id(&self) -> u32 {
        self.child.as_ref().unwrap().id()
    }

    pub fn get(&self, path: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\n"), "")
    }

    pub fn post(&self, path: &str, form: &str) -> String {
        let Running { address, .. } = self;
        let head = format!(
            "POST {path} HTTP/1.1\r\nOrigin: http://{address}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            form.len()
        );
        self.send(&head, form)
    }

    fn send(&self, head: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "{head}Host: {}\r\nConnection: close\r\n\r\n{body}", self.address).unwrap();
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).unwrap();
        String::from_utf8_lossy(&reply).into_owned()
    }

    /// Ends it without a word of warning (SIGKILL).
    pub fn kill(mut self) {
        let mut child = self.child.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Says stop with a signal and waits for the end.
    pub fn stop(mut self, signal: &str) -> Output {
        let child = self.child.take().unwrap();
        let told = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(told.success());
        child.wait_with_output().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
