//! Looks at the HTML of a page as a strict reader would: for tests.

use std::collections::{BTreeMap, BTreeSet};

/// Elements that have no end (HTML standard, 13.1.2).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

struct Tag<'a> {
    name: &'a str,
    attributes: BTreeMap<&'a str, &'a str>,
    /// Names of the elements around it.
    within: Vec<&'a str>,
}

/// Everything that is wrong with a whole page: elements not closed, not exactly one `h1`, no language,
/// controls without a name, ids twice, references that lead nowhere, `ds-*` classes that the style sheet does
/// not have, and what the content security policy forbids.
pub fn problems(html: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let tags = tags(html, &mut problems);
    let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
    for (name, wanted) in [("h1", 1), ("main", 1), ("title", 1)] {
        if count(name) != wanted {
            problems.push(format!("{} <{name}> instead of {wanted}", count(name)));
        }
    }
    if !tags.iter().any(|tag| tag.name == "html" && tag.attributes.contains_key("lang")) {
        problems.push("<html> has no lang".into());
    }
    references(&tags, &mut problems);
    names(html, &tags, &mut problems);
    policy(&tags, &mut problems);
    classes(&tags, &mut problems);
    problems
}

/// All start tags, with complaints about elements that are not closed in order.
fn tags<'a>(html: &'a str, problems: &mut Vec<String>) -> Vec<Tag<'a>> {
    let (mut found, mut open, mut rest) = (Vec::new(), Vec::<&str>::new(), html);
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let end = tag_end(rest);
        let inside = &rest[..end];
        rest = rest.get(end + 1..).unwrap_or("");
        if inside.starts_with('!') {
            continue;
        }
        if let Some(name) = inside.strip_prefix('/') {
            if open.last() == Some(&name.trim()) {
                open.pop();
            } else {
                problems.push(format!("</{name}> within {open:?}"));
            }
            continue;
        }
        let closed = inside.ends_with('/');
        let inside = inside.trim_end_matches('/');
        let (name, attributes) = inside.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((inside, ""));
        found.push(Tag {
            name,
            attributes: self::attributes(name, attributes, problems),
            within: open.clone(),
        });
        if !closed && !VOID.contains(&name) {
            open.push(name);
        }
    }
    if !open.is_empty() {
        problems.push(format!("never closed: {open:?}"));
    }
    found
}

/// Where a tag ends: the first `>` outside quotation marks.
fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at,
            _ => {}
        }
    }
    text.len()
}

fn attributes<'a>(tag: &str, text: &'a str, problems: &mut Vec<String>) -> BTreeMap<&'a str, &'a str> {
    let (mut found, mut rest) = (BTreeMap::new(), text.trim());
    while !rest.is_empty() {
        let stop = rest.find(|c: char| c == '=' || c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (name, after) = rest.split_at(stop);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None if after.starts_with('=') => {
                problems.push(format!("<{tag} {name}> is not quoted"));
                ("", "")
            }
            None => ("", after),
        };
        if found.insert(name, value).is_some() {
            problems.push(format!("<{tag}> has {name} twice"));
        }
        rest = after.trim_start();
    }
    found
}

/// Ids are unique, and whatever points to one finds it.
fn references(tags: &[Tag], problems: &mut Vec<String>) {
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|tag| tag.attributes.get("id")) {
        if !ids.insert(*id) {
            problems.push(format!("id twice: {id}"));
        }
    }
    for tag in tags {
        let lists = ["for", "aria-describedby", "aria-labelledby", "aria-controls", "list", "form"];
        let named = lists.iter().filter_map(|key| tag.attributes.get(key)).flat_map(|ids| ids.split(' '));
        let jumps = tag.attributes.get("href").and_then(|href| href.strip_prefix('#'));
        for id in named.chain(jumps) {
            if !ids.contains(id) {
                problems.push(format!("<{}> points to #{id}, which is not there", tag.name));
            }
        }
    }
}

/// Every control has a name that can be heard.
fn names(html: &str, tags: &[Tag], problems: &mut Vec<String>) {
    let labelled: BTreeSet<_> =
        tags.iter().filter(|tag| tag.name == "label").filter_map(|tag| tag.attributes.get("for")).collect();
    for tag in tags {
        let is = |key: &str| tag.attributes.get(key).copied();
        let named = is("aria-label").or(is("aria-labelledby")).is_some_and(|name| !name.is_empty());
        let control = matches!(tag.name, "select" | "textarea")
            || tag.name == "input" && !matches!(is("type"), Some("hidden" | "submit"));
        let by_label = is("id").is_some_and(|id| labelled.contains(&id)) || tag.within.contains(&"label");
        if control && !named && !by_label {
            problems.push(format!("<{}> without a label: {:?}", tag.name, is("name")));
        }
        if tag.name == "img" && is("alt").is_none() {
            problems.push("<img> without alt".into());
        }
        if tag.name == "svg" && !named && is("aria-hidden") != Some("true") {
            problems.push("<svg> neither named nor hidden".into());
        }
    }
    for empty in
        ["<a></a>", "<h1></h1>", "<h2></h2>", "<legend></legend>", "<label></label>", "<title></title>"]
    {
        if html.contains(empty) {
            problems.push(format!("nothing in {empty}"));
        }
    }
}

/// Nothing that `default-src 'self'` would refuse.
fn policy(tags: &[Tag], problems: &mut Vec<String>) {
    for tag in tags {
        if tag.name == "style" || tag.name == "script" && !tag.attributes.contains_key("src") {
            problems.push(format!("inline <{}>", tag.name));
        }
        if let Some(key) = tag.attributes.keys().find(|key| **key == "style" || key.starts_with("on")) {
            problems.push(format!("<{} {key}>", tag.name));
        }
        let outside = ["src", "href"].iter().filter_map(|key| tag.attributes.get(key));
        for address in outside.filter(|a| matches!(tag.name, "link" | "script" | "img") && a.contains("//")) {
            problems.push(format!("<{}> from elsewhere: {address}", tag.name));
        }
    }
}

/// Designsystemet's classes change in minor releases: each one used must be in the bundle.
fn classes(tags: &[Tag], problems: &mut Vec<String>) {
    let css = assets::find(assets::url("app.css")).map_or(&[][..], |asset| asset.bytes);
    let css = std::str::from_utf8(css).unwrap_or("");
    let used: BTreeSet<_> = tags
        .iter()
        .filter_map(|tag| tag.attributes.get("class"))
        .flat_map(|classes| classes.split_ascii_whitespace())
        .filter(|class| class.starts_with("ds-"))
        .collect();
    for class in used {
        let known = css.match_indices(class).any(|(at, _)| {
            let next = css[at + class.len()..].chars().next();
            css[..at].ends_with('.')
                && !next.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        });
        if !known {
            problems.push(format!("the style sheet has no .{class}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::problems;

    fn page(body: &str) -> Vec<String> {
        let head = "<head><title>T</title></head>";
        problems(&format!(
            "<!doctype html><html lang=\"sv\">{head}<body><main><h1>H</h1>{body}</main></body></html>"
        ))
    }

    #[test]
    fn a_sound_page_has_no_problems() {
        assert_eq!(
            page(r##"<p id="a">1 > 0</p><a href="#a" title="a > b">x</a><br>"##),
            Vec::<String>::new()
        );
    }

    #[test]
    fn each_kind_of_problem_is_seen() {
        for (body, said) in [
            ("<div><p></div>", "</div> within"),
            ("<h1>again</h1>", "2 <h1>"),
            ("<input name=\"q\">", "without a label"),
            ("<i id=\"a\"></i><i id=\"a\"></i>", "id twice"),
            ("<a href=\"#gone\">x</a>", "which is not there"),
            ("<p style=\"color:red\">x</p>", "<p style>"),
            ("<script>1</script>", "inline <script>"),
            ("<p class=\"ds-nothing\">x</p>", "no .ds-nothing"),
            ("<p class=a>x</p>", "not quoted"),
            ("<img src=\"/a.png\">", "without alt"),
        ] {
            let problems = page(body);
            assert!(problems.iter().any(|problem| problem.contains(said)), "{body}: {problems:?}");
        }
    }
}
