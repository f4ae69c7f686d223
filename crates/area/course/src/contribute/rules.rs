//! What may become of a commitment, by whom. Pure.
//!
//! ```text
//! life   open ⇄ done (what came of it)        open, done ─► withdrawn: the end, and nobody reads it any more
//! seen   private ─ share ─► shared            private ─ share ─► held ─ released or masked ─► shared
//!        shared, held ─ unshare ─► private    shared ─ a new text with hints, or held by the desk ─► held
//! ```
//!
//! What looks like personal data is held until somebody has looked. What the desk has covered or held is watched from
//! then on: every new text of it is looked at before it is shared.

use kernel::Refusal;

use crate::codes::codes;

codes! {
    /// How far a commitment has come.
    Life {
        /// To be done.
        Open = "open",
        /// Done; what came of it is told.
        Done = "done",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// Who may read it.
    Seen {
        /// Whoever has the code.
        Private = "private",
        /// Meant for everybody, and waiting for somebody at the desk to look.
        Held = "held",
        /// Everybody.
        Shared = "shared",
    }
}

/// Where a commitment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far it has come.
    pub life: Life,
    /// Who may read it.
    pub seen: Seen,
    /// Whether the desk looks at every new text.
    pub watched: bool,
    /// Whether the desk has looked at what is shared now.
    pub looked: bool,
}

/// What somebody wants of it. `hints`: whether the new text looks as if it held personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The actor writes it anew.
    Edit {
        /// Of the new text.
        hints: bool,
    },
    /// The actor or the desk says what it helps.
    Tie,
    /// The actor lets everybody read it.
    Share {
        /// Of text and outcome.
        hints: bool,
    },
    /// The actor keeps it to itself again.
    Unshare,
    /// The actor tells what came of it.
    Finish {
        /// Of the outcome.
        hints: bool,
    },
    /// It was not done after all.
    Reopen,
    /// The actor takes it back.
    Withdraw,
    /// The desk wants to look at something that is shared.
    Hold,
    /// The desk has looked, and it may be shared as it is.
    Release,
    /// The desk has covered something, and the rest may be shared.
    Mask,
}

impl Standing {
    /// A new commitment, for its actor's eyes.
    pub const NEW: Standing =
        Standing { life: Life::Open, seen: Seen::Private, watched: false, looked: false };

    /// Whether everybody may read it.
    pub fn is_public(self) -> bool {
        self.seen == Seen::Shared
    }

    /// Where it stands afterwards, or why not.
    pub fn after(self, wish: Wish) -> Result<Standing, Refusal> {
        let no = |code| Err(Refusal::new(code));
        if self.life == Life::Withdrawn {
            return no("commitment-withdrawn");
        }
        let hold = |hold: bool| if hold { Seen::Held } else { Seen::Shared };
        match (wish, self.seen) {
            (Wish::Edit { .. } | Wish::Finish { .. }, _) if self.life == Life::Done => no("commitment-done"),
            (Wish::Edit { hints }, seen) => {
                let seen = if seen == Seen::Shared { hold(hints || self.watched) } else { seen };
                Ok(Standing { seen, looked: false, ..self })
            }
            (Wish::Finish { hints }, seen) => {
                let stops = seen == Seen::Shared && (hints || self.watched);
                let seen = if stops { Seen::Held } else { seen };
                Ok(Standing { life: Life::Done, seen, looked: self.looked && !stops, ..self })
            }
            (Wish::Tie, _) => Ok(self),
            (Wish::Share { hints }, Seen::Private) => {
                Ok(Standing { seen: hold(hints || self.watched), looked: false, ..self })
            }
            (Wish::Share { .. }, _) => no("commitment-shared"),
            (Wish::Unshare, Seen::Private) => no("commitment-private"),
            (Wish::Unshare, _) => Ok(Standing { seen: Seen::Private, looked: false, ..self }),
            (Wish::Reopen, _) if self.life == Life::Open => no("commitment-open"),
            (Wish::Reopen, _) => Ok(Standing { life: Life::Open, ..self }),
            (Wish::Withdraw, _) => {
                Ok(Standing { life: Life::Withdrawn, seen: Seen::Private, looked: false, ..self })
            }
            (Wish::Hold, Seen::Shared) => {
                Ok(Standing { seen: Seen::Held, watched: true, looked: false, ..self })
            }
            (Wish::Hold, _) => no("commitment-not-shared"),
            (Wish::Release, Seen::Held) => {
                Ok(Standing { seen: Seen::Shared, watched: false, looked: true, ..self })
            }
            (Wish::Mask, Seen::Held) => {
                Ok(Standing { seen: Seen::Shared, watched: true, looked: true, ..self })
            }
            (Wish::Release | Wish::Mask, _) => no("commitment-not-held"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn walk(wishes: &[Wish]) -> Standing {
        wishes.iter().fold(Standing::NEW, |now, wish| now.after(*wish).unwrap())
    }

    #[test]
    fn a_commitment_is_private_until_it_is_shared() {
        assert_eq!(Standing::NEW.seen, Seen::Private);
        assert!(walk(&[Wish::Share { hints: false }]).is_public());
        assert_eq!(walk(&[Wish::Share { hints: false }, Wish::Unshare]).seen, Seen::Private);
        assert_eq!(walk(&[Wish::Finish { hints: true }]).seen, Seen::Private, "done, and still one's own");
    }

    #[test]
    fn what_looks_like_personal_data_waits_for_somebody_to_look() {
        let held = walk(&[Wish::Share { hints: true }]);
        assert_eq!(held.seen, Seen::Held);
        assert!(held.after(Wish::Release).unwrap().is_public());
        let shared = walk(&[Wish::Share { hints: false }]);
        assert_eq!(shared.after(Wish::Edit { hints: true }).unwrap().seen, Seen::Held);
        assert_eq!(shared.after(Wish::Finish { hints: true }).unwrap().seen, Seen::Held);
        assert!(shared.after(Wish::Edit { hints: false }).unwrap().is_public());
    }

    #[test]
    fn what_the_desk_covered_is_looked_at_again_whatever_way_it_takes() {
        let masked = walk(&[Wish::Share { hints: true }, Wish::Mask]);
        assert!(masked.is_public());
        for way in [
            &[Wish::Edit { hints: false }][..],
            &[Wish::Unshare, Wish::Share { hints: false }],
            &[Wish::Unshare, Wish::Edit { hints: false }, Wish::Share { hints: false }],
            &[Wish::Finish { hints: false }],
        ] {
            let after = way.iter().fold(masked, |now, wish| now.after(*wish).unwrap());
            assert_eq!(after.seen, Seen::Held, "{way:?}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused_by_name() {
        let code = |standing: Standing, wish| standing.after(wish).unwrap_err().code;
        let gone = walk(&[Wish::Share { hints: false }, Wish::Withdraw]);
        assert_eq!(
            (gone.seen, code(gone, Wish::Share { hints: false })),
            (Seen::Private, "commitment-withdrawn")
        );
        assert_eq!(code(Standing::NEW, Wish::Unshare), "commitment-private");
        assert_eq!(code(Standing::NEW, Wish::Hold), "commitment-not-shared");
        assert_eq!(code(Standing::NEW, Wish::Release), "commitment-not-held");
        assert_eq!(code(Standing::NEW, Wish::Reopen), "commitment-open");
        let done = walk(&[Wish::Finish { hints: false }]);
        assert_eq!(code(done, Wish::Edit { hints: false }), "commitment-done");
        assert_eq!(done.after(Wish::Reopen).unwrap(), Standing::NEW);
    }

    fn wishes() -> impl Strategy<Value = Vec<(u8, bool)>> {
        prop::collection::vec((0u8..9, any::<bool>()), 0..40)
    }

    proptest! {
        /// Whatever people do in whatever order: what is public with hints of personal data has been looked at, and
        /// what is withdrawn stays so and is nobody's to read.
        #[test]
        fn nothing_is_shared_unseen(deeds in wishes()) {
            let (mut now, mut text, mut outcome) = (Standing::NEW, false, false);
            for (deed, hints) in deeds {
                let wish = match deed {
                    0 => Wish::Edit { hints },
                    1 => Wish::Share { hints: text || outcome },
                    2 => Wish::Unshare,
                    3 => Wish::Finish { hints },
                    4 => Wish::Reopen,
                    5 => Wish::Withdraw,
                    6 => Wish::Hold,
                    7 => Wish::Release,
                    _ => Wish::Mask,
                };
                let Ok(after) = now.after(wish) else { continue };
                match wish {
                    Wish::Edit { hints } => text = hints,
                    Wish::Finish { hints } => outcome = hints,
                    Wish::Reopen => outcome = false,
                    _ => {}
                }
                prop_assert!(now.life != Life::Withdrawn, "withdrawn is the end");
                now = after;
                prop_assert!(now.life != Life::Withdrawn || now.seen == Seen::Private);
                prop_assert!(!now.is_public() || now.looked || !(text || outcome));
            }
        }
    }
}
