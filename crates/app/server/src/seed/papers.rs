//! The papers of the demo: this year's forum report, published and standing still, next year's as a live draft, and
//! a brief that was frozen when it was sent to the councils.

use kernel::PartialDate;
use members::{Caller, Space};
use publish::papers::{
    desk::{self, House},
    model::{Preface, Programme},
};
use store::Store;

use super::Time;

/// The matter whose brief was sent.
const SENT: i64 = 1;

/// Publishes a report and a brief, and begins the next report.
pub(super) async fn make(
    store: &Store,
    time: &Time,
    space: &Space,
    coordinator: &Caller,
) -> anyhow::Result<()> {
    let parts = web::papers::parts(&crate::slices::slices());
    let house = House { parts: &parts, home: "" };
    let today = jiff::Timestamp::from_millisecond(time.today)?.to_zoned(jiff::tz::TimeZone::UTC);
    let year = today.year();
    let preface = |year: i16, lead: &str| -> anyhow::Result<Preface> {
        let held_on = PartialDate::of_month(year, 11)?;
        let programme = Some(Programme { begins: jiff::civil::time(13, 0, 0, 0), minutes: 20 });
        let title = format!("Framtidsforum {year}");
        Ok(Preface { title, lead: lead.to_owned(), held_on: Some(held_on), programme })
    };
    let first = preface(
        year,
        "Det här har hänt sedan idéerna samlades in: vad vi fick höra, vad som är beslutat och vad det har blivit av det.",
    )?;
    let mut tx = store.write().await?;
    let report = desk::begin(&mut tx, coordinator, space, &first, None).await?;
    tx.commit().await?;
    let mut tx = store.write().await?;
    desk::publish(&mut tx, coordinator, space, house, report.number).await?;
    tx.commit().await?;
    if store.read().await?.card_numbered(space.id, "matter", SENT).await?.is_some() {
        desk::freeze_now(store, coordinator, space, house, SENT, None).await?;
    }
    let next = preface(year + 1, "Utkast inför nästa forum. Siffrorna följer med det som händer.")?;
    let mut tx = store.write().await?;
    desk::begin(&mut tx, coordinator, space, &next, None).await?;
    tx.commit().await?;
    Ok(())
}
