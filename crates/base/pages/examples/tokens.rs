//! Prints the colour tokens of `app.css`: `cargo run -p pages --example tokens > …/assets/src/css/tokens.css`.

fn main() {
    print!("{}", pages::Theme::base_css());
}
