//! Every SQL statement over stories.

use jiff::civil::Date;
use kernel::{Id, Millis};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{
    model::{Caption, Draft, Licence, Person, Picture, Sort, Story},
    picture::Clean,
};

sql! {
    ISSUE = "insert into story_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = story_counter.issued + 1 returning issued";
    PUT = "insert into story (id, space, number, sort, lang, title, text, happened_on, place, created_at, changed_at, \
        version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, 1)";
    SAVE = "update story set sort = $1, title = $2, text = $3, happened_on = $4, place = $5, changed_at = $6, \
        version = $7 where id = $8 and version = $7 - 1 and removed_at is null";
    REMOVE = "update story set removed_at = $1, changed_at = $1, version = version + 1 where id = $2 and removed_at is null";
    // By date as its text sorts: 2011 before 2011-10; the newest first.
    ALL = "select * from story where space = $1 and removed_at is null order by happened_on desc, number desc";
    ONE = "select * from story where space = $1 and number = $2 and removed_at is null";
    COUNT = "select count(*) as n from story";

    PUT_PICTURE = "insert into story_picture (story, kind, bytes, width, height, alt, credit, licence, people, put_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    PUT_PERSON = "insert into story_person (story, position, who, consent_on) values ($1, $2, $3, $4)";
    FORGET_PEOPLE = "delete from story_person where story = $1";
    FORGET_PICTURE = "delete from story_picture where story = $1";
    PICTURES = "select p.story as story, p.width as width, p.height as height, p.alt as alt, p.credit as credit, \
        p.licence as licence, p.put_at as put_at from story_picture p join story s on s.id = p.story \
        where s.space = $1 and s.removed_at is null";
    PEOPLE = "select n.story as story, n.who as who, n.consent_on as consent_on from story_person n \
        join story s on s.id = n.story where s.space = $1 and s.removed_at is null order by n.story, n.position";
    BYTES = "select p.kind as kind, p.bytes as bytes from story_picture p join story s on s.id = p.story \
        where s.space = $1 and s.number = $2 and s.removed_at is null";
    WITHOUT_CONSENT = "select story as id from story_picture p where p.people <> \
        (exists (select 1 from story_person n where n.story = p.story)) order by story";
}

fn unreadable(column: &str) -> StoreError {
    StoreError::Unreadable(format!("story.{column}"))
}

fn read(row: &Row) -> Result<Story> {
    let on: String = row.get("happened_on")?;
    Ok(Story {
        id: row.get("id")?,
        space: row.get("space")?,
        number: row.get("number")?,
        lang: row.get("lang")?,
        told: Draft {
            sort: Sort::parse(&row.get::<String>("sort")?).ok_or_else(|| unreadable("sort"))?,
            title: row.get("title")?,
            text: row.get("text")?,
            on: on.parse().map_err(|_| unreadable("happened_on"))?,
            place: row.get("place")?,
        },
        created_at: row.get("created_at")?,
        version: row.get("version")?,
    })
}

/// Takes the space's next number.
pub async fn issue(tx: &mut Tx, space: Id) -> Result<i64> {
    tx.one(ISSUE, args![space], |row| row.get("issued")).await
}

/// Stores a new story.
pub async fn put(tx: &mut Tx, story: &Story) -> Result<()> {
    let Draft { sort, title, text, on, place } = &story.told;
    let args = args![
        story.id,
        story.space,
        story.number,
        sort.as_str(),
        story.lang,
        title,
        text,
        on.to_string(),
        place,
        story.created_at
    ];
    tx.exec(PUT, args).await.map(drop)
}

/// Saves what is told over the version before; `false` when somebody else changed it meanwhile.
pub async fn save(tx: &mut Tx, story: &Story) -> Result<bool> {
    let Draft { sort, title, text, on, place } = &story.told;
    let now = tx.env().now();
    let args = args![sort.as_str(), title, text, on.to_string(), place, now, story.version, story.id];
    Ok(tx.exec(SAVE, args).await? > 0)
}

/// Takes a story down; tells whether it was there.
pub async fn remove(tx: &mut Tx, id: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(REMOVE, args![now, id]).await? > 0)
}

/// A space's stories, the newest first.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<Story>> {
    tx.all(ALL, args![space], read).await
}

/// The story with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Story>> {
    tx.maybe(ONE, args![space, number], read).await
}

/// How many there are in all spaces.
pub async fn count(tx: &mut Tx) -> Result<i64> {
    tx.one(COUNT, args![], |row| row.get("n")).await
}

/// Puts a picture up in the place of the one before, and erases that.
pub async fn put_picture(tx: &mut Tx, story: Id, clean: &Clean, caption: &Caption) -> Result<Millis> {
    forget_picture(tx, story).await?;
    let now = tx.env().now();
    let args = args![
        story,
        clean.kind,
        clean.bytes.as_slice(),
        i64::from(clean.width),
        i64::from(clean.height),
        &caption.alt,
        &caption.credit,
        caption.licence.as_str(),
        !caption.people.is_empty(),
        now
    ];
    tx.exec(PUT_PICTURE, args).await?;
    for (position, person) in caption.people.iter().enumerate() {
        let args = args![story, position as i64, &person.who, person.consent_on.to_string()];
        tx.exec(PUT_PERSON, args).await?;
    }
    Ok(now)
}

/// Erases a picture and who is in it; tells whether there was one.
pub async fn forget_picture(tx: &mut Tx, story: Id) -> Result<bool> {
    tx.exec(FORGET_PEOPLE, args![story]).await?;
    Ok(tx.exec(FORGET_PICTURE, args![story]).await? > 0)
}

/// The pictures of a space's stories, by story.
pub async fn pictures(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Picture)>> {
    let mut people: Vec<(Id, Person)> = tx
        .all(PEOPLE, args![space], |row| {
            let on: String = row.get("consent_on")?;
            let consent_on = on.parse::<Date>().map_err(|_| unreadable("consent_on"))?;
            Ok((row.get("story")?, Person { who: row.get("who")?, consent_on }))
        })
        .await?;
    let read = |row: &Row| {
        let licence = Licence::parse(&row.get::<String>("licence")?).ok_or_else(|| unreadable("licence"))?;
        let caption =
            Caption { alt: row.get("alt")?, credit: row.get("credit")?, licence, people: Vec::new() };
        let (width, height) = (row.get("width")?, row.get("height")?);
        Ok((row.get("story")?, Picture { width, height, caption, put_at: row.get("put_at")? }))
    };
    let mut all: Vec<(Id, Picture)> = tx.all(PICTURES, args![space], read).await?;
    for (story, picture) in &mut all {
        picture.caption.people = people.extract_if(.., |(of, _)| of == story).map(|(_, one)| one).collect();
    }
    Ok(all)
}

/// The picture of a story as it is served: its media type and its bytes.
pub async fn bytes(tx: &mut Tx, space: Id, number: i64) -> Result<Option<(String, Vec<u8>)>> {
    tx.maybe(BYTES, args![space, number], |row| Ok((row.get("kind")?, row.get("bytes")?))).await
}

/// Pictures of people that nobody has consented to, or of nobody with somebody's consent.
pub async fn without_consent(tx: &mut Tx) -> Result<Vec<Id>> {
    tx.all(WITHOUT_CONSENT, args![], |row| row.get("id")).await
}
