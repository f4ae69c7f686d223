//! How fast one address may post: a token bucket per address, in memory, by the injected clock. Limits that
//! must hold over all nodes are in the database (`members::limits`).

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::Mutex,
};

use axum::{
    extract::ConnectInfo,
    http::{HeaderMap, request::Parts},
};
use kernel::Millis;

use crate::App;

/// Addresses remembered at most; a full table forgets those that have been quiet.
const ADDRESSES: usize = 20_000;

pub(crate) struct Burst {
    per_minute: f64,
    buckets: Mutex<HashMap<String, (f64, Millis)>>,
}

impl Burst {
    pub(crate) fn new(per_minute: u32) -> Burst {
        Burst { per_minute: f64::from(per_minute), buckets: Mutex::default() }
    }

    /// Takes one token; when there is none, tells after how many seconds there is one.
    pub(crate) fn take(&self, address: &str, now: Millis) -> Result<(), i64> {
        if self.per_minute == 0.0 {
            return Ok(());
        }
        let (capacity, per_millis) = (self.per_minute * 2.0, self.per_minute / 60_000.0);
        let filled =
            |(tokens, at): (f64, Millis)| (tokens + (now - at).max(0) as f64 * per_millis).min(capacity);
        let mut buckets = self.buckets.lock().expect("nobody panics while holding it");
        if buckets.len() >= ADDRESSES {
            buckets.retain(|_, bucket| filled(*bucket) < capacity);
            if buckets.len() >= ADDRESSES {
                buckets.clear();
            }
        }
        let tokens = buckets.get(address).map_or(capacity, |bucket| filled(*bucket));
        if tokens < 1.0 {
            return Err((((1.0 - tokens) / per_millis) / 1000.0).ceil() as i64);
        }
        buckets.insert(address.to_owned(), (tokens - 1.0, now));
        Ok(())
    }
}

/// The reader's network address: from the connection, or from the proxy in front when it is trusted. Only ever
/// used hashed.
pub(crate) fn address(app: &App, parts: &Parts) -> String {
    if app.config().trust_proxy
        && let Some(last) = forwarded(&parts.headers)
    {
        let ip = last.parse().or_else(|_| last.parse().map(|peer: SocketAddr| peer.ip()));
        return ip.map_or(last, subscriber);
    }
    peer(parts).map_or_else(String::new, |peer| subscriber(peer.ip()))
}

/// What stands for one subscriber: an IPv4 address, and of IPv6 the 64 bits that are given to one as a whole (RFC 6177),
/// whose every address would else be somebody new.
fn subscriber(ip: IpAddr) -> String {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("{}/64", Ipv6Addr::from_bits(ip.to_bits() >> 64 << 64)),
    }
}

/// The last entry of all `X-Forwarded-For` lines, which are one list (RFC 9110, 5.3). It is the proxy's own word,
/// whether it lengthens the line that came or adds one; what stands before it is the reader's.
fn forwarded(headers: &HeaderMap) -> Option<String> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?;
    let last = last.to_str().ok()?.rsplit(',').next()?.trim();
    (!last.is_empty()).then(|| last.to_owned())
}

/// The other end of the connection.
pub(crate) fn peer(parts: &Parts) -> Option<SocketAddr> {
    parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn a_burst_is_let_through_and_then_only_the_pace() {
        let burst = Burst::new(60);
        let taken = (0..200).filter(|_| burst.take("a", 0).is_ok()).count();
        assert_eq!(taken, 120);
        assert_eq!(burst.take("a", 0), Err(1));
        assert_eq!(burst.take("b", 0), Ok(()));
        assert_eq!(burst.take("a", 1000), Ok(()));
        assert!(burst.take("a", 1000).is_err());
    }

    #[test]
    fn all_addresses_of_a_subscriber_are_one() {
        let one = |ip: &str| subscriber(ip.parse().unwrap());
        assert_eq!(one("192.0.2.7"), "192.0.2.7");
        assert_eq!(one("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(one("2001:db8:1:2::1"), one("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assert_ne!(one("2001:db8:1:2::1"), one("2001:db8:1:3::1"));
    }

    #[test]
    fn the_address_is_the_proxys_last_word_however_it_says_it() {
        let said = |lines: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", HeaderValue::from_static(line));
            }
            forwarded(&headers)
        };
        let reader = Some("192.0.2.7".to_owned());
        assert_eq!(said(&["192.0.2.7"]), reader, "the proxy replaces the line");
        assert_eq!(said(&["10.0.0.1, 192.0.2.7"]), reader, "lengthens it");
        assert_eq!(said(&["10.0.0.1", "192.0.2.7"]), reader, "adds one of its own");
        assert_eq!(said(&["10.0.0.1, 10.0.0.2", "10.0.0.3,192.0.2.7 "]), reader);
        assert_eq!(said(&[]), None);
        assert_eq!(said(&["192.0.2.7", ""]), None, "an empty word is no address");
    }

    #[test]
    fn memory_is_bounded() {
        let burst = Burst::new(60);
        for n in 0..50_000 {
            burst.take(&n.to_string(), 0).unwrap();
        }
        assert!(burst.buckets.lock().unwrap().len() <= ADDRESSES);
    }
}
