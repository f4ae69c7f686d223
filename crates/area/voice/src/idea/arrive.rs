//! What happens to every text that arrives, whatever way it takes: its language is told, hints of personal data
//! hold it back, its round is found, its words are stemmed. Intake, registrar, cards and import all come here
//! before [`submit`](super::desk::submit).

use kernel::{Id, Lang, Millis, Refusal};
use members::Space;
use store::Tx;
use textsense::{Language, language, personal, terms};

use super::{
    Channel, Done, Origin,
    store::{
        ideas::NewIdea,
        places::{self, Round},
    },
};

/// A text at the door, with what is known of how it came. [`Arrival::new`] fills in what is mostly so.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The text, byte for byte.
    pub text: String,
    /// How it came.
    pub channel: Channel,
    /// The language, where somebody has said it; otherwise it is told from the text.
    pub lang: Option<Lang>,
    /// Real, or an example.
    pub origin: Origin,
    /// Which site sent the visitor (`?via=`).
    pub via: Option<String>,
    /// The meeting or network.
    pub gathering: Option<Id>,
    /// The table there.
    pub table_no: Option<i64>,
    /// Who types it in for somebody else. Never its owner.
    pub scribe: Option<Id>,
    /// The import it comes with.
    pub source: Option<String>,
    /// Its number there.
    pub external_id: Option<String>,
    /// When it came; now, unless it says otherwise.
    pub received_at: Option<Millis>,
    /// The number of the round it belongs to; the current one, unless it says otherwise.
    pub round: Option<i64>,
}

impl Arrival {
    /// A text that came now, from somebody real.
    pub fn new(channel: Channel, text: impl Into<String>) -> Arrival {
        Arrival {
            text: text.into(),
            channel,
            lang: None,
            origin: Origin::Real,
            via: None,
            gathering: None,
            table_no: None,
            scribe: None,
            source: None,
            external_id: None,
            received_at: None,
            round: None,
        }
    }
}

/// Makes an idea of a text that arrives in a space: ready for `submit` but for contact and code.
/// Refused with `no-round` when the space has not opened a round yet, or not the one asked for.
pub async fn receive(tx: &mut Tx, space: &Space, arrival: Arrival) -> Done<NewIdea> {
    let rounds = places::rounds(tx, space.id).await?;
    let now = tx.env().now();
    Ok(ready(&rounds, space.lang, now, arrival)?)
}

/// As [`receive`], for whoever has read the rounds already. Pure.
pub fn ready(rounds: &[Round], default: Lang, now: Millis, arrival: Arrival) -> Result<NewIdea, Refusal> {
    let (round, late) = match arrival.round {
        None => places::current(rounds, now),
        Some(wanted) => {
            let round = rounds.iter().find(|round| round.number == wanted && round.opens_at <= now);
            round.map(|round| (round, !round.is_open(now)))
        }
    }
    .ok_or(Refusal::new("no-round"))?;
    Ok(NewIdea {
        round: round.id,
        late,
        origin: arrival.origin,
        channel: arrival.channel,
        via: arrival.via,
        gathering: arrival.gathering,
        table_no: arrival.table_no,
        scribe: arrival.scribe,
        source: arrival.source,
        external_id: arrival.external_id,
        lang: arrival.lang.unwrap_or_else(|| lang_of(&arrival.text, default)),
        held: may_name_somebody(&arrival.text),
        text: arrival.text,
        contact: None,
        code_hash: None,
        received_at: arrival.received_at.unwrap_or(now),
    })
}

/// With so many words a text tells its language.
const TELLING_WORDS: usize = 4;

/// The language of a text. The space's own language decides between two that are close, and stands for all that
/// we do not write ourselves. Of a few words only Finnish is told from the rest: the others share too many.
pub fn lang_of(text: &str, default: Lang) -> Lang {
    let found = language::detect(text, Some(sensed(default))).language;
    let few = text.split_whitespace().take(TELLING_WORDS).count() < TELLING_WORDS;
    match found {
        found if few && found != Language::Fi && default != Lang::Fi => default,
        Language::Sv => Lang::Sv,
        Language::Nb => Lang::Nb,
        Language::Nn => Lang::Nn,
        Language::Fi => Lang::Fi,
        Language::En => Lang::En,
        Language::Da | Language::Is | Language::Unknown => default,
    }
}

/// Whether a text has hints of personal data, so that somebody looks before everyone does.
pub fn may_name_somebody(text: &str) -> bool {
    !personal::hints(text).is_empty()
}

/// The stems that a text is found by.
pub fn stems(text: &str, lang: Lang) -> Vec<String> {
    terms::index_terms(text, sensed(lang))
}

/// What to look for, for [`store::search::Query`]: per word the beginnings of stems that count as it, in all the
/// languages that the space's texts are written in.
pub fn looked_for(text: &str, langs: &[Lang]) -> Vec<Vec<String>> {
    let languages: Vec<Language> = langs.iter().copied().map(sensed).collect();
    terms::query_terms(text, &languages)
}

/// The language as the sense for texts knows it.
pub fn sensed(lang: Lang) -> Language {
    match lang {
        Lang::Sv => Language::Sv,
        Lang::Nb => Language::Nb,
        Lang::Nn => Language::Nn,
        Lang::Fi => Language::Fi,
        Lang::En => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(number: i64, opens_at: Millis, closes_at: Option<Millis>) -> Round {
        let id = Id::from_parts(number, [0; 10]);
        Round { id, number, name: "{}".into(), question: "{}".into(), opens_at, closes_at, continues: None }
    }

    fn web(text: &str) -> Arrival {
        Arrival::new(Channel::Web, text)
    }

    #[test]
    fn a_few_words_are_in_the_language_of_the_space_unless_they_are_finnish() {
        for text in ["Gratis buss.", "Billigare mat.", "Mer ljus.", "Flera lekplatser.", "Kort fyra."] {
            assert_eq!(lang_of(text, Lang::Sv), Lang::Sv, "{text}");
        }
        assert_eq!(lang_of("Lisää busseja iltaisin", Lang::Sv), Lang::Fi);
        assert_eq!(lang_of("Fler bussar på kvällarna", Lang::Fi), Lang::Sv);
    }

    #[test]
    fn the_language_is_told_and_the_space_decides_what_is_unsure() {
        for (text, lang) in [
            ("Bussen borde gå senare på kvällen, även över länsgränsen.", Lang::Sv),
            ("Det trengs en sykkelvei mellom skolen og sentrum, ikke bare for barna.", Lang::Nb),
            ("Olisi hyvä, että bussit kulkisivat myös illalla.", Lang::Fi),
            ("There should be a bus in the evening for those who work late.", Lang::En),
            ("Сделайте автобус", Lang::Sv),
            ("12345", Lang::Sv),
        ] {
            assert_eq!(lang_of(text, Lang::Sv), lang, "{text}");
        }
    }

    #[test]
    fn what_may_name_somebody_is_held_and_kept_byte_for_byte() {
        let rounds = [round(1, 0, None)];
        let text = "  Ring mig på 070-174 06 05!\r\n";
        let new = ready(&rounds, Lang::Sv, 10, web(text)).unwrap();
        assert_eq!((new.text.as_str(), new.held), (text, true));
        assert!(!ready(&rounds, Lang::Sv, 10, web("Fler bänkar vid torget, tack.")).unwrap().held);
    }

    #[test]
    fn the_round_is_the_open_one_or_the_one_asked_for() {
        let rounds = [round(1, 0, Some(100)), round(2, 50, Some(200))];
        let at = |now, wanted| {
            let arrival = Arrival { round: wanted, ..web("Fler bänkar.") };
            ready(&rounds, Lang::Sv, now, arrival).map(|new| (new.round, new.late))
        };
        assert_eq!(at(60, None), Ok((rounds[1].id, false)));
        assert_eq!(at(300, None), Ok((rounds[1].id, true)), "late, but not lost");
        assert_eq!(at(60, Some(1)), Ok((rounds[0].id, false)));
        assert_eq!(at(120, Some(1)), Ok((rounds[0].id, true)));
        assert_eq!(at(20, Some(2)), Err(Refusal::new("no-round")));
        assert_eq!(at(-1, None), Err(Refusal::new("no-round")));
    }
}
