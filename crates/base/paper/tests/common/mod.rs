//! Papers as Samband's people would get them; all persons and addresses are made up.

use paper::*;

pub fn imprint(title: &str, lang: &str) -> Imprint {
    let made = "2027-02-11T09:30:00Z".parse().expect("an RFC 3339 time");
    Imprint { title: title.into(), lang: lang.into(), made }
}

pub fn brand() -> Brand {
    Brand { name: "Tillsammans Trollhättan–Vänersborg".into(), colour: "#0b5a7d".into() }
}

fn strings<const N: usize>(list: [&str; N]) -> Vec<String> {
    list.map(String::from).into()
}

pub fn cards(count: usize) -> CardSheet {
    let words = ["björk", "fyra", "kanal", "nio", "ängel", "tåg", "sjö", "höst"];
    let card = |i: usize| {
        let code = (0..4).map(|k| words[(i + k * 3) % words.len()]).collect::<Vec<_>>().join("-") + "-7";
        Card {
            number: format!("{:04}", i + 17),
            meeting: "Medskaparträff i Folkets hus, 11 februari 2027 · Bord 4".into(),
            code_url: format!("https://ideer.exempel.se/f/{code}"),
            code,
        }
    };
    CardSheet {
        imprint: imprint("Idékort 0017–0020, Medskaparträff Folkets hus", "sv"),
        brand: brand(),
        prompt: "Vad skulle göra vardagen bättre om våra två kommuner gjorde det tillsammans?".into(),
        public_records: "Det du skriver blir en allmän handling: andra kan be att få läsa det. \
            Skriv därför inget om dig själv eller andra som inte får bli känt. Du behöver inte \
            skriva ditt namn; med koden kan du ändå se vad som händer och svara på frågor."
            .into(),
        tick_boxes: strings(["Jag är under 18 år", "Vi är flera om idén", "Läs gärna upp den på mötet"]),
        steps: strings(["Du skriver", "Vi läser och sorterar", "Du får svar", "Följ din idé här"]),
        follow_url: "ideer.exempel.se/folj".into(),
        labels: CardLabels {
            number: "Kort".into(),
            keep: "Riv av och behåll".into(),
            code: "Din kod".into(),
            follow: "Skriv koden på".into(),
            note: "Min idé handlar om".into(),
            qr_alt: "QR-kod till sidan där du kan följa idén".into(),
        },
        guide: None,
        cards: (0..count).map(card).collect(),
    }
}

pub fn letter(lang: &str, recipient: &str, heading: &str, texts: [&str; 7]) -> Letter {
    let [hello, label, idea, answer, answer_text, took, took_text] = texts;
    Letter {
        lang: lang.into(),
        sender: strings(["Samordningskansliet", "Storgatan 1", "461 00 Trollhättan"]),
        recipient: strings([recipient, "Exempelgatan 12 B lgh 1203", "462 00 Vänersborg"]),
        date: "Trollhättan 2027-05-20".into(),
        references: vec![("Dnr".into(), "2027-00123".into()), ("Idé".into(), "0412".into())],
        heading: heading.into(),
        opening: strings([hello]),
        idea: Some(Quote {
            label: label.into(),
            about: "0412 · 2027-02-11".into(),
            text: idea.into(),
            lang: None,
        }),
        sections: vec![
            Section { heading: answer.into(), lang: None, paragraphs: strings([answer_text]) },
            Section { heading: took.into(), lang: None, paragraphs: strings([took_text]) },
        ],
        follow: None,
        closing: strings(["Med vänlig hälsning", "", "Samordnaren"]),
    }
}

pub fn letters() -> LetterBatch {
    let follow = |heading: &str, text: &str, label: &str| Follow {
        heading: heading.into(),
        text: text.into(),
        code_label: label.into(),
        code: "björk-fyra-kanal-nio-7".into(),
        url: "ideer.exempel.se/folj".into(),
        code_url: "https://ideer.exempel.se/f/björk-fyra-kanal-nio-7".into(),
        qr_alt: "QR".into(),
    };
    let mut swedish = letter(
        "sv",
        "Åsa Exempelsson",
        "Svar på din idé om bussen till Restad",
        [
            "Hej Åsa!\n\nTack för att du lämnade en idé på träffen i Folkets hus. Här är vårt svar, och vad som händer nu.",
            "Din idé",
            "Kvällsbussen slutar gå precis när gymnasieelevernas träning är slut. Kan inte båda kommunerna gå ihop om en tur till, 21.40, från Älvhögsborg till Restad och vidare till Vargön?",
            "Vårt svar",
            "Arbetsgruppen för resor har lagt förslag 31 till båda kommunstyrelserna: en gemensam kvällstur på prov från augusti. Trollhättan sade ja den 28 april och Vänersborg den 5 maj. Turen körs på prov i ett år; sedan avgör antalet resande.",
            "Det här tog vi med från dig",
            "Tiden 21.40 och att turen går ända till Vargön. Fjorton personer hade föreslagit en senare buss; du var ensam om att se att träningen styr tiden.",
        ],
    );
    swedish.follow = Some(follow(
        "Följ din idé",
        "Vi skriver här när turen börjar gå, och när provet är slut.",
        "Din kod",
    ));
    let mut finnish = letter(
        "fi",
        "Väinö Esimerkki",
        "Vastaus ideaasi yhteisestä kirjastokortista",
        [
            "Hei! Kiitos ideastasi. Tässä on vastauksemme.",
            "Ideasi",
            "Yksi kirjastokortti molempiin kuntiin, kiitos.",
            "Vastauksemme",
            "Kirjastot ottavat yhteisen kortin käyttöön tammikuussa. Vanhat kortit käyvät vuoden loppuun asti.",
            "Tämän otimme mukaan ideastasi",
            "Ehdotuksesi, että myös lapset saavat kortin ilman uutta hakemusta.",
        ],
    );
    finnish.closing = strings(["Ystävällisin terveisin", "", "Koordinaattori"]);
    let arabic = letter(
        "ar",
        "Amal Exempel",
        "رد على فكرتك",
        [
            "شكرا لك على فكرتك.",
            "فكرتك",
            "ملعب مضاء قرب المدرسة 🏟",
            "ردنا",
            "سنبني الملعب في العام القادم.",
            "ما أخذناه",
            "الإضاءة حتى الساعة 22.",
        ],
    );
    LetterBatch {
        imprint: imprint("Svar på idéer, maj 2027", "sv"),
        brand: brand(),
        window: AddressWindow::Right,
        letters: vec![swedish, finnish, arabic],
    }
}

pub fn receipt() -> Receipt {
    Receipt {
        imprint: imprint("Kvitto för idé 0412", "sv"),
        brand: brand(),
        size: SlipSize::A6,
        heading: "Tack! Din idé har kommit fram.".into(),
        number_label: "Nummer".into(),
        number: "0412".into(),
        code_label: "Din kod".into(),
        code: "björk-fyra-kanal-nio-7".into(),
        received: "Mottagen 11 februari 2027 kl. 10.30".into(),
        paragraphs: strings([
            "Vi läser alla idéer före den 15 mars. Du får ett svar senast i maj.",
            "Spara lappen. Utan koden kan vi inte hitta din idé åt dig, eftersom den saknar namn.",
        ]),
        follow: "Följ din idé på".into(),
        url: "ideer.exempel.se/folj".into(),
        code_url: "https://ideer.exempel.se/f/björk-fyra-kanal-nio-7".into(),
        qr_alt: "QR-kod till sidan där du kan följa idén".into(),
    }
}

/// A document with everything that can be in one.
pub fn report() -> Document {
    use kernel::section::{Bars, Block, Said, Section, Table};
    let cells = |row: [&str; 3]| row.map(String::from).to_vec();
    let table = Table {
        sum: true,
        left: 3,
        ..Table::new(
            "Åtgärder",
            vec![("Åtgärd".into(), false), ("Ansvarig".into(), false), ("Kronor".into(), true)],
        )
        .source("Åtgärdsregistret, 11 februari 2027")
    };
    let rows = vec![
        cells(["Gemensam ansökan för sommarjobb", "Vänersborg", "120 000"]),
        cells(["Kvällsbuss till Restad på prov i ett år, med uppföljning", "Trollhättan", "480 000"]),
        cells(["Summa", "", "600 000"]),
    ];
    let bars = Bars {
        title: "Idéer efter läge".into(),
        columns: ("Läge".into(), "Idéer".into()),
        bars: vec![("Besvarade eller i förslag".into(), 655), ("Vilande".into(), 26)],
        source: None,
    };
    let long = Section {
        cut: true,
        more: Some("/tvv/decisions/4".into()),
        ..Section::new(20, "Varför").with(Block::text("Fjorton idéer säger samma sak.\n\nTvå stycken."))
    };
    let inner = Section::new(10, "Ungdom och arbete").with_all(table.rows(rows)).part(
        Section::new(0, "Resultat").with(Block::Quote {
            said: Said::in_lang("Kesätöitä yli kuntarajan.", kernel::Lang::Fi),
            by: "Idé 412".into(),
        }),
    );
    Document {
        imprint: imprint("Rapport till framtidsforum 2027", "sv"),
        brand: brand(),
        compact: false,
        kind: "Forumrapport".into(),
        title: Said::new("Rapport till framtidsforum 2027"),
        mark: None,
        head: vec![Block::Facts {
            facts: vec![("Läget den".into(), Said::new("11 februari 2027"))],
            left: 0,
        }],
        sections: vec![
            Section::new(5, "Svarsbokslut").with(Block::Bars(bars)).with_all(Block::points(vec![
                Said::new("812 = 655 + 123 + 26 + 8"),
                Said::new("Alla har fått besked"),
            ])),
            inner,
            long,
            Section::new(30, "Förankrat hos").short("Ej förankrat."),
        ],
        contents: Some("Innehåll".into()),
        stamp: "Läget den 11 februari 2027 · Papper 3 · 7f3a9c125e01".into(),
        colophon: strings(["Innehållets kontrollsumma (SHA-256): 7f3a9c125e01"]),
        home: "https://ideer.exempel.se".into(),
        labels: DocumentLabels {
            more: "Mer:".into(),
            source: "Källa:".into(),
            no_source: "Källa saknas.".into(),
            left: "… och {n} till".into(),
        },
    }
}
