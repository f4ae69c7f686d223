//! Time and randomness as parameters. Everything that needs either is given an [`Env`].

use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

/// A moment in UTC milliseconds since 1970, as stored in the database.
pub type Millis = i64;

/// One day in milliseconds.
pub const DAY: Millis = 24 * 60 * 60 * 1000;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Millis;
}

/// Gives random bytes.
pub trait Random: Send + Sync {
    /// Fills the buffer with unpredictable bytes.
    fn fill(&self, buffer: &mut [u8]);
}

/// The clock and the randomness of one running program.
#[derive(Clone)]
pub struct Env {
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where secrets and identifiers come from.
    pub random: Arc<dyn Random>,
}

impl Env {
    /// The real clock and the operating system's randomness.
    pub fn system() -> Env {
        Env { clock: Arc::new(SystemClock), random: Arc::new(SystemRandom) }
    }

    /// A standing clock and repeatable randomness, for tests and generators.
    pub fn fixed(now: Millis, seed: u64) -> (Env, Arc<FixedClock>) {
        let clock = Arc::new(FixedClock(AtomicI64::new(now)));
        (Env { clock: clock.clone(), random: Arc::new(SeededRandom(AtomicU64::new(seed))) }, clock)
    }

    /// The present moment.
    pub fn now(&self) -> Millis {
        self.clock.now()
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill(&mut bytes);
        bytes
    }
}

/// The operating system's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)] // the one place that may ask
    fn now(&self) -> Millis {
        jiff::Timestamp::now().as_millisecond()
    }
}

/// A clock that stands still until it is moved.
pub struct FixedClock(pub AtomicI64);

impl FixedClock {
    /// Moves the clock forward (or back, when negative).
    pub fn advance(&self, millis: Millis) {
        self.0.fetch_add(millis, Ordering::SeqCst);
    }
    /// Sets the clock.
    pub fn set(&self, now: Millis) {
        self.0.store(now, Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Millis {
        self.0.load(Ordering::SeqCst)
    }
}

/// The operating system's randomness.
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, buffer: &mut [u8]) {
        getrandom::fill(buffer).expect("the operating system gives no randomness");
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): repeatable, never for secrets.
pub struct SeededRandom(AtomicU64);

impl SeededRandom {
    /// Starts the sequence that belongs to the seed.
    pub fn new(seed: u64) -> SeededRandom {
        SeededRandom(AtomicU64::new(seed))
    }
}

impl Random for SeededRandom {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            let state = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            let mut z = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            let bytes = (z ^ (z >> 31)).to_le_bytes();
            chunk.copy_from_slice(&bytes[..chunk.len()]);
        }
    }
}
