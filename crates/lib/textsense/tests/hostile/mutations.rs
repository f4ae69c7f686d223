//! Texts as nobody would write them, the same for the same seed: sentences, cut, joined, repeated and strewn with what
//! has made other programs stumble.

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5eed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below another one; 0 below 0.
    pub fn below(&mut self, most: usize) -> usize {
        if most == 0 { 0 } else { (self.next() % most as u64) as usize }
    }

    pub fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

const SENTENCES: [&str; 14] = [
    "Bussen slutar gå klockan 18, det går inte att jobba kväll på andra sidan kommungränsen.",
    "Fler cykelställ vid tågstationen och bättre belysning på gångvägen.",
    "Vi ønsker oss flere sykkelveier og tryggere overganger ved skolen.",
    "Me treng fleire møteplassar for ungdom i bygda.",
    "Lisää valaistusta pyörätielle ja penkkejä rantaan.",
    "The library should stay open on Sundays.",
    "Biblioteket bør holde åbent om søndagen.",
    "Bókasafnið ætti að vera opið á sunnudögum.",
    "Ring mig på 0520-123 45 eller skriv till nagon@example.org, personnummer 19800101-1234.",
    "kommunikationsinfrastrukturutvecklingsstrategi",
    "HEJ!!! Varför????",
    "1. a) b) § 4 – 50 % × 3,5 km²",
    "http://example.org/a?b=c&d=%F0%9F%9A%B2#e",
    "",
];

const ODD: [&str; 40] = [
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{2060}",
    "\u{feff}",
    "\u{00ad}",
    "\u{202e}",
    "\u{202d}",
    "\u{2066}",
    "\u{2069}",
    "\u{200f}",
    "\u{0301}",
    "\u{0308}",
    "\u{20dd}",
    "\u{fe0f}",
    "\u{1f3fd}",
    "👩‍👩‍👧‍👦",
    "🇸🇪",
    "🚲",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\r\n",
    "\t",
    "\u{a0}",
    "\u{3000}",
    "\u{d7ff}",
    "\u{e000}",
    "\u{fffd}",
    "\u{fffe}",
    "\u{10ffff}",
    "İ",
    "ß",
    "ﬁ",
    "ǆ",
    "ｆｕｌｌ",
    "שלום",
    "مرحبا",
];

/// Characters of a text after which no more are added.
const LONG: usize = 6_000;

/// A text.
pub fn text(dice: &mut Dice) -> String {
    let mut text = dice.one(&SENTENCES).to_owned();
    for _ in 0..dice.below(7) {
        change(&mut text, dice);
    }
    text
}

/// Some texts, of which many are alike.
pub fn texts(dice: &mut Dice, most: usize) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for _ in 0..dice.below(most) {
        let known = texts.get(dice.below(texts.len() + 2)).cloned();
        texts.push(known.unwrap_or_else(|| text(dice)));
    }
    texts
}

fn change(text: &mut String, dice: &mut Dice) {
    let at = place(text, dice);
    match dice.below(9) {
        0..=2 => {
            let odd = dice.one(&ODD).repeat(1 + dice.below(3) * dice.below(200));
            if text.len() < LONG {
                text.insert_str(at, &odd);
            }
        }
        3 => text.truncate(at),
        4 => *text = text.split_off(at),
        5 if text.len() < LONG => *text = text.repeat(1 + dice.below(5)),
        6 if text.len() < LONG => text.push_str(dice.one(&SENTENCES)),
        7 => *text = text.to_uppercase(),
        8 => text.retain(|c| !c.is_whitespace()),
        _ => text.insert(at, char::from_u32(dice.next() as u32 & 0x001f_ffff).unwrap_or(' ')),
    }
}

/// A place between two characters.
fn place(text: &str, dice: &mut Dice) -> usize {
    let at = dice.below(text.len() + 1);
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Bytes with some of them others, missing or there twice.
pub fn spoil(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..1 + dice.below(6) {
        let at = dice.below(bytes.len() + 1);
        match dice.below(5) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, dice.next() as u8),
            2 => {
                let end = (at + dice.below(64)).min(bytes.len());
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = dice.next() as u8;
                }
            }
        }
    }
    bytes
}
