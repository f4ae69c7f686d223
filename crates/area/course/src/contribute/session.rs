//! Who has shown the code of a plan. The cookie holds 32 random bytes that say nothing about plan, code or person; the
//! database holds only their keyed hash. Two hours after the last visit it is over.

use ::store::Tx;
use kernel::{Id, Millis};
use web::{Ctx, Fail, Reply};

use super::{model::Plan, store};

/// The cookie's name.
pub const COOKIE: &str = "plan";
/// How long after the last visit a session ends.
pub const LIFE: Millis = 2 * 60 * 60_000;
/// How seldom a visit is written down.
const NOTED_EVERY: Millis = 5 * 60_000;

/// The session of whoever has shown a code.
#[derive(Clone, Debug)]
pub struct Session {
    token: String,
    expires_at: Millis,
}

fn reference(ctx: &Ctx, token: &str) -> String {
    ctx.app.secret().mac(&["plan-session", token])
}

/// The session of this request and its plan; nothing for a plan of another space.
pub async fn current(ctx: &Ctx) -> Result<Option<(Session, Plan)>, Fail> {
    let sound = |token: &String| token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit());
    let Some(token) = ctx.cookie(COOKIE).filter(sound) else { return Ok(None) };
    let mut tx = ctx.read().await?;
    let Some((plan, expires_at)) = store::session(&mut tx, &reference(ctx, &token)).await? else {
        return Ok(None);
    };
    let plan = store::plan(&mut tx, plan).await?.filter(|plan| plan.space == ctx.space().id);
    Ok(plan.map(|plan| (Session { token, expires_at }, plan)))
}

/// Begins a session; the reply must carry it ([`Session::carry`]).
pub async fn begin(tx: &mut Tx, ctx: &Ctx, plan: Id) -> Result<Session, Fail> {
    let token: String = ctx.app.env().bytes::<32>().iter().map(|byte| format!("{byte:02x}")).collect();
    let expires_at = ctx.now() + LIFE;
    store::put_session(tx, &reference(ctx, &token), plan, expires_at).await?;
    Ok(Session { token, expires_at })
}

impl Session {
    /// The reply with the session's cookie.
    pub fn carry(&self, reply: Reply) -> Reply {
        reply.cookie(COOKIE, self.token.as_str(), LIFE / 1000)
    }

    /// As [`Session::carry`], when the last visit was some minutes ago: moves the end of the session.
    pub async fn keep(&self, ctx: &Ctx, reply: Reply) -> Result<Reply, Fail> {
        let until = ctx.now() + LIFE;
        if until - self.expires_at < NOTED_EVERY {
            return Ok(reply);
        }
        let mut tx = ctx.housekeeping().await?;
        store::extend_session(&mut tx, &reference(ctx, &self.token), until).await?;
        tx.commit().await?;
        Ok(self.carry(reply))
    }

    /// Ends the session, here and in the browser.
    pub async fn end(&self, ctx: &Ctx, reply: Reply) -> Result<Reply, Fail> {
        let mut tx = ctx.housekeeping().await?;
        store::end_session(&mut tx, &reference(ctx, &self.token)).await?;
        tx.commit().await?;
        Ok(reply.cookie(COOKIE, "", 0))
    }
}
