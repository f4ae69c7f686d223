//! What columns can be mapped to. There is no field for contact data.

use tabular::Field;

/// The number of a row in its file, by which a second import recognises it. A file without numbers does without.
pub const EXTERNAL_ID: &str = "external_id";
/// The idea, in its owner's words.
pub const TEXT: &str = "text";
/// What it is about, as the file says; becomes a suggestion.
pub const THEME: &str = "theme";
/// Which municipality it concerns, as the file says; becomes a suggestion.
pub const MUNICIPALITY: &str = "municipality";
/// What sort of thing it is, as the file says; becomes a suggestion.
pub const KIND: &str = "kind";
/// The language it is written in.
pub const LANG: &str = "lang";
/// When it came.
pub const RECEIVED_AT: &str = "received_at";
/// How it came.
pub const CHANNEL: &str = "channel";
/// The meeting or network it came from.
pub const GATHERING: &str = "gathering";
/// The table there.
pub const TABLE: &str = "table";

/// Every field, with the headings it is known by in files of the five languages.
pub fn all() -> Vec<Field> {
    [
        (
            EXTERNAL_ID,
            false,
            &[
                "id",
                "nr",
                "nummer",
                "numero",
                "number",
                "löpnummer",
                "löpnr",
                "løpenummer",
                "løpenr",
                "tunniste",
            ][..],
        ),
        (
            TEXT,
            true,
            &[
                "idé",
                "idea",
                "ide",
                "förslag",
                "forslag",
                "framlegg",
                "ehdotus",
                "body",
                "texten",
                "tekst",
                "teksti",
                "synpunkt",
                "önskemål",
                "kommentar",
                "innspill",
                "innspel",
                "palaute",
                "kommentti",
                "comment",
                "suggestion",
            ],
        ),
        (THEME, false, &["tema", "teema", "label", "category", "kategori", "luokka"]),
        (MUNICIPALITY, false, &["kommun", "kommune", "kunta", "ort", "place"]),
        (KIND, false, &["typ", "type", "slag", "tyyppi"]),
        (LANG, false, &["språk", "kieli", "language"]),
        (RECEIVED_AT, false, &["datum", "dato", "päivämäärä", "date", "inkommen", "mottatt", "received"]),
        (CHANNEL, false, &["kanal", "kanava"]),
        (
            GATHERING,
            false,
            &["möte", "møte", "kokous", "meeting", "nätverk", "nettverk", "verkosto", "network"],
        ),
        (TABLE, false, &["bord", "pöytä"]),
    ]
    .into_iter()
    .map(|(name, required, headings)| Field {
        name: name.to_owned(),
        required,
        headings: headings.iter().map(|&heading| heading.to_owned()).collect(),
    })
    .collect()
}
