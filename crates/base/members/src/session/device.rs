//! Which device somebody signed in on, as coarsely as a person would say it: "Firefox on Android".
//!
//! Own code rather than a crate: the crates that read `User-Agent` carry tables of models and versions, which is what
//! must not be kept here, and browsers freeze ever more of the string. Only the names below are ever stored; what is
//! not among them is unknown.

/// The browser's family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Also on iOS, where it is built on Safari.
    Firefox,
    /// Also Chromium and those that call themselves nothing else.
    Chrome,
    /// Apple's.
    Safari,
    /// Microsoft's.
    Edge,
    /// Opera's.
    Opera,
    /// What Samsung's telephones come with.
    Samsung,
}

impl Browser {
    /// Every one, in the order in which they are looked for, each with what gives it away: many call themselves
    /// Chrome as well, and all of those Safari.
    const MARKS: [(Browser, &[&str]); 6] = [
        (Browser::Edge, &["Edg/", "EdgA/", "EdgiOS/", "Edge/"]),
        (Browser::Opera, &["OPR/", "OPT/", "Opera"]),
        (Browser::Samsung, &["SamsungBrowser/"]),
        (Browser::Firefox, &["Firefox/", "FxiOS/"]),
        (Browser::Chrome, &["Chrome/", "CriOS/", "Chromium/"]),
        (Browser::Safari, &["Safari/"]),
    ];

    /// Its name, the same in every language; also how it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Browser::Firefox => "Firefox",
            Browser::Chrome => "Chrome",
            Browser::Safari => "Safari",
            Browser::Edge => "Edge",
            Browser::Opera => "Opera",
            Browser::Samsung => "Samsung Internet",
        }
    }

    /// Reads what [`Browser::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Browser> {
        Browser::MARKS.into_iter().map(|(browser, _)| browser).find(|browser| browser.as_str() == text)
    }
}

/// What the device runs on, by the name its owner knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Telephones and tablets of many makers.
    Android,
    /// Apple's telephone.
    Iphone,
    /// Apple's tablet, where it says so; Safari on it often says that it is a Mac.
    Ipad,
    /// Google's laptops.
    Chromebook,
    /// Microsoft's.
    Windows,
    /// Apple's computers.
    Mac,
    /// Any other Linux.
    Linux,
}

impl System {
    /// Every one, in the order in which they are looked for: a telephone names what its system is related to as well.
    const MARKS: [(System, &str); 7] = [
        (System::Iphone, "iPhone"),
        (System::Ipad, "iPad"),
        (System::Android, "Android"),
        (System::Chromebook, "CrOS"),
        (System::Windows, "Windows"),
        (System::Mac, "Macintosh"),
        (System::Linux, "Linux"),
    ];

    /// Its name, the same in every language; also how it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            System::Android => "Android",
            System::Iphone => "iPhone",
            System::Ipad => "iPad",
            System::Chromebook => "Chromebook",
            System::Windows => "Windows",
            System::Mac => "Mac",
            System::Linux => "Linux",
        }
    }

    /// Reads what [`System::as_str`] wrote.
    pub fn parse(text: &str) -> Option<System> {
        System::MARKS.into_iter().map(|(system, _)| system).find(|system| system.as_str() == text)
    }
}

/// A device, as far as its browser told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// The browser, if it is a known one.
    pub browser: Option<Browser>,
    /// The system, if it is a known one.
    pub system: Option<System>,
}

impl Device {
    /// What a `User-Agent` header (RFC 9110, 10.1.5) tells. Nothing else of it is kept.
    pub fn of(user_agent: &str) -> Device {
        let has = |mark: &str| user_agent.contains(mark);
        let browser = Browser::MARKS.into_iter().find(|(_, marks)| marks.iter().any(|mark| has(mark)));
        let system = System::MARKS.into_iter().find(|(_, mark)| has(mark));
        Device { browser: browser.map(|(browser, _)| browser), system: system.map(|(system, _)| system) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_say_becomes_what_people_say() {
        let apple =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0";
        let android = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)";
        for (said, browser, system) in [
            ("Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0".to_owned(), "Firefox", "Android"),
            (format!("{apple} Version/18.1 Mobile/15E148 Safari/604.1"), "Safari", "iPhone"),
            (format!("{apple} FxiOS/132.0 Mobile/15E148 Safari/605.1.15"), "Firefox", "iPhone"),
            (format!("{apple} CriOS/131.0 Mobile/15E148 Safari/604.1"), "Chrome", "iPhone"),
            (format!("{windows} Safari/537.36 Edg/131.0.0.0"), "Edge", "Windows"),
            (format!("{windows} Safari/537.36 OPR/116.0.0.0"), "Opera", "Windows"),
            (format!("{windows} Safari/537.36"), "Chrome", "Windows"),
            (format!("{android} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36"), "Samsung Internet", "Android"),
            (
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36".to_owned(),
                "Chrome",
                "Chromebook",
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0".to_owned(), "Firefox", "Linux"),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15".to_owned(),
                "Safari",
                "Mac",
            ),
        ] {
            let device = Device::of(&said);
            assert_eq!(device.browser.map(Browser::as_str), Some(browser), "{said}");
            assert_eq!(device.system.map(System::as_str), Some(system), "{said}");
            assert_eq!(Browser::parse(browser), device.browser);
            assert_eq!(System::parse(system), device.system);
        }
        for odd in ["", "curl/8.9", "Ω\u{0}"] {
            assert_eq!(Device::of(odd), Device::default(), "{odd}");
        }
    }
}
