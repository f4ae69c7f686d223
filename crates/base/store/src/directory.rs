//! The directory: title, address and visibility of any thing, so that any page can show a card of anything
//! without knowing the slice that owns it.

use kernel::{Id, Ref, Visibility};

use crate::{Args, Result, Row, Tx, args, sql};

/// How a thing is shown elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Which thing.
    pub subject: Ref,
    /// The space it belongs to.
    pub space: Id,
    /// Its public number, where things of its kind have one.
    pub number: Option<i64>,
    /// Its title, in the language it was written in. Never personal data.
    pub title: String,
    /// Its address, from the root of the site.
    pub url: String,
    /// Message key of its state.
    pub status: String,
    /// Who may see it.
    pub visibility: Visibility,
}

sql! {
    PUT = "insert into card (kind, id, space, number, title, url, status, visibility) values ($1, $2, $3, $4, $5, $6, $7, $8) \
        on conflict (kind, id) do update set number = excluded.number, title = excluded.title, url = excluded.url, \
        status = excluded.status, visibility = excluded.visibility";
    ADD = "insert into card (kind, id, space, number, title, url, status, visibility) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    GET = "select kind, id, space, number, title, url, status, visibility from card where kind = $1 and id = $2";
    NUMBERED = "select kind, id, space, number, title, url, status, visibility from card \
        where space = $1 and kind = $2 and number = $3";
    LIST = "select kind, id, space, number, title, url, status, visibility from card \
        where space = $1 and kind = $2 order by number, id limit $3 + 0";
    DROP = "delete from card where kind = $1 and id = $2";
    CLEAR = "delete from card where space = $1 and kind = $2";
}

impl Card {
    /// Reads a row with the columns of `card`.
    pub fn read(row: &Row) -> Result<Card> {
        Ok(Card {
            subject: Ref::new(&row.get::<String>("kind")?, row.get("id")?),
            space: row.get("space")?,
            number: row.get("number")?,
            title: row.get("title")?,
            url: row.get("url")?,
            status: row.get("status")?,
            visibility: Visibility::parse(&row.get::<String>("visibility")?),
        })
    }
}

fn row(card: &Card) -> Args {
    args![
        card.subject.kind.as_str(),
        card.subject.id,
        card.space,
        card.number,
        card.title.as_str(),
        card.url.as_str(),
        card.status.as_str(),
        card.visibility.as_str()
    ]
}

impl Tx {
    /// Enters a thing into the directory, or what is new about it.
    pub async fn put_card(&mut self, card: &Card) -> Result<()> {
        self.exec(PUT, row(card)).await.map(drop)
    }

    /// Enters a thing that is not in the directory: rows that [`Tx::gather`] writes together.
    pub async fn add_card(&mut self, card: &Card) -> Result<()> {
        self.exec(ADD, row(card)).await.map(drop)
    }

    /// The card of a thing.
    pub async fn card(&mut self, subject: &Ref) -> Result<Option<Card>> {
        self.maybe(GET, args![subject.kind.as_str(), subject.id], Card::read).await
    }

    /// The card of the thing of this kind with this public number in a space.
    pub async fn card_numbered(&mut self, space: Id, kind: &str, number: i64) -> Result<Option<Card>> {
        self.maybe(NUMBERED, args![space, kind, number], Card::read).await
    }

    /// Cards of one kind in a space, by number.
    pub async fn cards(&mut self, space: Id, kind: &str, limit: i64) -> Result<Vec<Card>> {
        self.all(LIST, args![space, kind, limit], Card::read).await
    }

    /// Takes a thing out of the directory: it is nobody's to find any more.
    pub async fn drop_card(&mut self, subject: &Ref) -> Result<()> {
        self.exec(DROP, args![subject.kind.as_str(), subject.id]).await.map(drop)
    }

    /// Empties a space's directory of one kind, before it is built anew from the log.
    pub async fn clear_cards(&mut self, space: Id, kind: &str) -> Result<()> {
        self.exec(CLEAR, args![space, kind]).await.map(drop)
    }
}
