//! Every language has the same messages, and each names the same things.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use kernel::Lang;

type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn all_languages_have_the_same_files_keys_and_variables() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    let read = |lang: Lang| messages(&locales.join(lang.tag()));
    let first = read(Lang::Sv);
    assert!(first.len() > 60, "{} messages", first.len());
    for lang in Lang::ALL {
        let other = read(lang);
        let keys = |m: &Messages| m.keys().cloned().collect::<BTreeSet<_>>();
        let differing: Vec<_> = keys(&first).symmetric_difference(&keys(&other)).cloned().collect();
        assert!(differing.is_empty(), "{lang} and sv do not have the same keys: {differing:?}");
        for (key, names) in &first {
            assert_eq!(names, &other[key], "{key} names other things in {lang} than in sv");
        }
    }
}

/// `file:key` → the variables that the message names.
fn messages(folder: &Path) -> Messages {
    let mut all = Messages::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let resource =
            fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, e)| panic!("{path:?}: {e:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut names = BTreeSet::new();
            let pattern = message.value.unwrap_or_else(|| panic!("{}: no text", message.id.name));
            variables(&pattern, &mut names);
            let file = path.file_name().unwrap().to_string_lossy();
            let seen = all.insert(format!("{file}:{}", message.id.name), names);
            assert!(seen.is_none(), "{path:?}: {} twice", message.id.name);
        }
    }
    let mut bare: Vec<_> = all.keys().map(|key| key.split(':').nth(1).unwrap()).collect();
    bare.sort_unstable();
    let twice: Vec<_> = bare.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{folder:?}: a key stands in two files: {twice:?}");
    all
}

fn variables(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| variables(&variant.value, names));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    }
}
