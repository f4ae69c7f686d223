//! Who has shown a code. The cookie holds 32 random bytes that say nothing about thing, code or person; the
//! database holds only their keyed hash. Two hours after the last visit it is over.

use kernel::{Id, Millis};
use members::by_code;
use store::Tx;
use tokio::time::timeout;

use crate::{Ctx, Fail, Reply, dispatch::NOTED_WITHIN};

/// How long after the last visit a session ends.
pub const LIFE: Millis = 2 * 60 * 60_000;
/// How seldom a visit is written down.
const NOTED_EVERY: Millis = 5 * 60_000;

/// What the codes of one kind open.
#[derive(Clone, Copy, Debug)]
pub struct Door {
    /// The name of its cookie, of no other door.
    pub cookie: &'static str,
}

/// The session of whoever has shown a code.
#[derive(Clone, Debug)]
pub struct Session {
    door: Door,
    token: String,
    /// What the code opens; that it is of the space of the page is for its reader to see to.
    pub thing: Id,
    expires_at: Millis,
}

impl Door {
    /// A session of one door opens no other.
    fn reference(self, ctx: &Ctx, token: &str) -> String {
        ctx.app.secret().mac(&["code-session", self.cookie, token])
    }

    /// The session of this request, if there is one.
    pub async fn session(self, ctx: &Ctx) -> Result<Option<Session>, Fail> {
        let sound = |token: &String| token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit());
        let Some(token) = ctx.cookie(self.cookie).filter(sound) else { return Ok(None) };
        let found = by_code::find(&mut ctx.read().await?, &self.reference(ctx, &token)).await?;
        Ok(found.map(|(thing, expires_at)| Session { door: self, token, thing, expires_at }))
    }

    /// Begins a session; the reply must carry it ([`Session::carry`]).
    pub async fn begin(self, tx: &mut Tx, ctx: &Ctx, thing: Id) -> Result<Session, Fail> {
        let token: String = ctx.app.env().bytes::<32>().iter().map(|byte| format!("{byte:02x}")).collect();
        let expires_at = ctx.now() + LIFE;
        by_code::put(tx, &self.reference(ctx, &token), thing, expires_at).await?;
        Ok(Session { door: self, token, thing, expires_at })
    }

    /// Whether the browser has the cookie of a session, perhaps of one that is over.
    pub fn was_opened(self, ctx: &Ctx) -> bool {
        ctx.cookie(self.cookie).is_some()
    }

    /// The reply that makes the browser forget.
    pub fn forget(self, reply: Reply) -> Reply {
        reply.cookie(self.cookie, "", 0)
    }
}

impl Session {
    /// The reply with the session's cookie.
    pub fn carry(&self, reply: Reply) -> Reply {
        reply.cookie(self.door.cookie, self.token.as_str(), LIFE / 1000)
    }

    /// As [`Session::carry`], when the last visit was some minutes ago: moves the end of the session.
    pub async fn keep(&self, ctx: &Ctx, reply: Reply) -> Result<Reply, Fail> {
        let until = ctx.now() + LIFE;
        if until - self.expires_at < NOTED_EVERY {
            return Ok(reply);
        }
        // Who only reads is not kept out by somebody else's long write: the session is prolonged another time.
        if !matches!(timeout(NOTED_WITHIN, self.prolong(ctx, until)).await, Ok(Ok(()))) {
            tracing::warn!("that a code's session was used could not be written down");
            return Ok(reply);
        }
        Ok(self.carry(reply))
    }

    async fn prolong(&self, ctx: &Ctx, until: Millis) -> Result<(), Fail> {
        let mut tx = ctx.housekeeping().await?;
        by_code::extend(&mut tx, &self.door.reference(ctx, &self.token), until).await?;
        Ok(tx.commit().await?)
    }

    /// Ends the session, here and in the browser.
    pub async fn end(&self, ctx: &Ctx, reply: Reply) -> Result<Reply, Fail> {
        let mut tx = ctx.housekeeping().await?;
        by_code::end(&mut tx, &self.door.reference(ctx, &self.token)).await?;
        tx.commit().await?;
        Ok(self.door.forget(reply))
    }
}
