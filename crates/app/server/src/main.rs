//! The samband binary.

fn main() -> std::process::ExitCode {
    server::run()
}
