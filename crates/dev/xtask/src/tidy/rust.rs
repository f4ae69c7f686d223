//! What the rules need to know of a Rust file: the paths it names, its texts, its calls. Comments and test code
//! are left out.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{
    Report,
    tree::{Tree, is_test},
};

/// A Rust file.
pub struct Source<'a> {
    /// Path from the top of the workspace.
    pub path: &'a str,
    /// Paths that it names, `use` trees written out: `["crate", "idea", "store"]`.
    pub paths: Vec<At<Vec<String>>>,
    /// The line from which it makes samples of its pages, whose texts nobody but a test reads.
    pub samples_from: usize,
    /// Its string literals, as the program sees them.
    pub texts: Vec<At<String>>,
    /// Its calls of functions, methods and macros.
    pub calls: Vec<At<Call>>,
}

/// Something found on a line.
pub struct At<T> {
    /// Line, from 1.
    pub line: usize,
    /// What was found.
    pub what: T,
}

/// A call.
pub struct Call {
    /// The path called: `["Refusal", "new"]`, or just the method.
    pub path: Vec<String>,
    /// The string literals that stand directly among its arguments.
    pub texts: Vec<String>,
    /// Whether the first argument is one of them.
    pub text_first: bool,
    /// Whether it is called on a value: `value.call()`.
    pub method: bool,
}

/// Reads every Rust file that is not a test.
pub fn parse_all<'a>(tree: &'a Tree, report: &mut Report) -> Vec<Source<'a>> {
    let mut sources = Vec::new();
    for (path, text) in tree.texts().filter(|(path, _)| path.ends_with(".rs") && !is_test(path)) {
        match text.parse::<TokenStream>() {
            Ok(tokens) => {
                let begin = |line: &str| line.starts_with("impl Samples for") || line.contains("fn sample");
                let samples_from = match path.ends_with("/samples.rs") {
                    true => 0,
                    false => text.lines().position(begin).map_or(usize::MAX, |at| at + 1),
                };
                let mut source =
                    Source { path, paths: Vec::new(), samples_from, texts: Vec::new(), calls: Vec::new() };
                source.walk(&tokens.into_iter().collect::<Vec<_>>());
                sources.push(source);
            }
            Err(problem) => report.breach("unreadable", path, format!("not Rust: {problem}")),
        }
    }
    sources
}

impl Source<'_> {
    fn walk(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Punct(p) if p.as_char() == '#' => at = self.attribute(tokens, at),
                TokenTree::Ident(_) => {
                    let method = at > 0 && is_punct(&tokens[at - 1], '.');
                    at = self.path(tokens, at, &[], method);
                }
                TokenTree::Group(group) => {
                    self.walk(&group.stream().into_iter().collect::<Vec<_>>());
                    at += 1;
                }
                TokenTree::Literal(literal) => {
                    if let Some(what) = text_of(&literal.to_string()) {
                        self.texts.push(At { line: literal.span().start().line, what });
                    }
                    at += 1;
                }
                TokenTree::Punct(_) => at += 1,
            }
        }
    }

    /// Steps over an attribute; documentation is left out, and so is the item after `#[test]` or `#[cfg(test)]`.
    fn attribute(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let inner = tokens.get(at + 1).is_some_and(|token| is_punct(token, '!'));
        let body = at + 1 + usize::from(inner);
        let Some(TokenTree::Group(group)) =
            tokens.get(body).filter(|token| is_group(token, Delimiter::Bracket))
        else {
            return at + 1;
        };
        let content = group.stream().to_string().replace(' ', "");
        let for_tests = ["test", "cfg(test)", "tokio::test"].contains(&content.as_str());
        if for_tests && !inner {
            return end_of_item(tokens, body + 1);
        }
        if !content.starts_with("doc") {
            self.walk(&group.stream().into_iter().collect::<Vec<_>>());
        }
        body + 1
    }

    /// Reads the path that starts at `at`, and what it calls; gives the place after it.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize, prefix: &[String], method: bool) -> usize {
        let line = tokens[at].span().start().line;
        let mut path = prefix.to_vec();
        loop {
            if let Some(TokenTree::Ident(ident)) = tokens.get(at) {
                path.push(ident.to_string());
                at += 1;
            }
            let follows = tokens.get(at).is_some_and(|token| is_punct(token, ':'))
                && tokens.get(at + 1).is_some_and(|token| is_punct(token, ':'));
            match tokens.get(at + 2).filter(|_| follows) {
                Some(TokenTree::Ident(_)) => at += 2,
                Some(TokenTree::Group(group)) if is_group(&tokens[at + 2], Delimiter::Brace) => {
                    self.use_tree(&group.stream().into_iter().collect::<Vec<_>>(), &path);
                    return at + 3;
                }
                _ => break,
            }
        }
        let arguments = at + usize::from(tokens.get(at).is_some_and(|token| is_punct(token, '!')));
        if let Some(TokenTree::Group(group)) = tokens.get(arguments)
            && (group.delimiter() == Delimiter::Parenthesis || arguments > at)
        {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            let text = |token: &TokenTree| match token {
                TokenTree::Literal(literal) => text_of(&literal.to_string()),
                _ => None,
            };
            let texts = inside.iter().filter_map(text).collect();
            let text_first = inside.first().and_then(text).is_some();
            self.calls.push(At { line, what: Call { path: path.clone(), texts, text_first, method } });
        }
        if !method {
            self.paths.push(At { line, what: path });
        }
        at
    }

    /// `{a, b::{c, d}}` after a prefix.
    fn use_tree(&mut self, tokens: &[TokenTree], prefix: &[String]) {
        for branch in tokens.split(|token| is_punct(token, ',')) {
            if let Some(TokenTree::Ident(_)) = branch.first() {
                self.path(branch, 0, prefix, false);
            }
        }
    }
}

/// The place after the item that follows: past its body or its semicolon.
fn end_of_item(tokens: &[TokenTree], from: usize) -> usize {
    let is_end = |token: &TokenTree| is_punct(token, ';') || is_group(token, Delimiter::Brace);
    tokens[from..].iter().position(is_end).map_or(tokens.len(), |end| from + end + 1)
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

/// What a string literal says; none for other literals.
fn text_of(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let inner = raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"')?;
        return Some(inner.to_owned());
    }
    let quoted = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::new();
    let mut rest = quoted.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match rest.next() {
            Some('n') => text.push('\n'),
            Some('t') => text.push('\t'),
            // A line that goes on: the break and the indentation are not part of the text.
            Some('\n') => while rest.next_if(|c| c.is_whitespace()).is_some() {},
            Some('u') => {
                let code: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                text.extend(u32::from_str_radix(&code.replace('_', ""), 16).ok().and_then(char::from_u32));
            }
            Some(other) => text.push(other),
            None => {}
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_texts_and_calls_are_found_and_tests_are_not() {
        let code = r##"
            //! "not this"
            use crate::{idea::{rules, store::Row as R}, words};
            /// Nor "this".
            fn f(w: Words) { w.t("save-button"); Refusal::new("too-late"); let s = r#"raw "x""#; }
            #[cfg(test)]
            mod tests { use crate::mine; const X: &str = "nor this"; }
            #[test] fn g() { crate::mine::f() }
            const Y: &str = "a \
                b\u{e5}";
        "##;
        let tree = Tree::of(&[("a.rs", code)]);
        let source = &parse_all(&tree, &mut Report::default())[0];
        let paths: Vec<String> = source.paths.iter().map(|at| at.what.join("::")).collect();
        for path in ["crate::idea::rules", "crate::idea::store::Row", "crate::words", "Refusal::new"] {
            assert!(paths.iter().any(|found| found == path), "{path} in {paths:?}");
        }
        assert!(!paths.iter().any(|path| path.contains("mine")));
        let texts: Vec<&str> = source.texts.iter().map(|at| at.what.as_str()).collect();
        assert_eq!(texts, ["save-button", "too-late", "raw \"x\"", "a bå"]);
        let call = source.calls.iter().find(|at| at.what.path == ["t"]).unwrap();
        assert!(call.what.method && call.what.text_first);
        assert_eq!(call.line, 5);
    }
}
