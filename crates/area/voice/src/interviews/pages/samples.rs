//! Examples for the samples of pages.

use kernel::Lang;

use crate::{
    idea::samples::{NOW, id},
    interviews::store::{Answer, Code, Question, Quote, Study, Sums},
};

pub fn study(public: bool) -> Study {
    Study {
        id: id(91),
        number: 2,
        name: "Life in <the> middle".into(),
        purpose: "What people say & why.".into(),
        lang: Lang::En,
        opened_at: NOW,
        public_since: public.then_some(NOW),
        interviews: 203,
    }
}

pub fn questions() -> Vec<Question> {
    let one = |n: i64, text: &str| Question { id: id(100 + n), number: n, text: text.into() };
    vec![one(1, "What is <good> here?"), one(2, "What is missing?")]
}

pub fn codes() -> Vec<Code> {
    let one = |n: i64, name: &str, theme: Option<&str>| Code {
        id: id(110 + n),
        number: n,
        name: name.into(),
        theme: theme.map(str::to_owned),
    };
    vec![one(1, "Buses & trains", Some("buss")), one(2, "Safety", None)]
}

pub fn answer(held: bool) -> Answer {
    Answer {
        id: id(121),
        interview: 17,
        organisation: None,
        group: "Firms & shops".into(),
        question: id(101),
        lang: Lang::En,
        original: "The bus <late>, call me on 070-123 45 67.".into(),
        clean: "The bus <late>, call me on 070-123 45 67.".into(),
        held,
        quotable: !held,
        coded_at: (!held).then_some(NOW),
    }
}

pub fn sums() -> Sums {
    Sums { asked: 203, answered: 190, coded: 120, held: 2, suggested: 80, taken: 61 }
}

pub fn quote() -> Quote {
    Quote { interview: 17, lang: Lang::Fi, text: "Bussi & juna puuttuu.".into() }
}
