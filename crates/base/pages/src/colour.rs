//! Colours as WCAG 2.2 measures them, and mixing by luminance as Designsystemet does it.

use std::{fmt, str::FromStr};

/// An sRGB colour, channels 0–255 and not rounded while it is being mixed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour([f64; 3]);

impl Colour {
    /// Black.
    pub const BLACK: Colour = Colour([0.0; 3]);
    /// White.
    pub const WHITE: Colour = Colour([255.0; 3]);

    /// Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|channel| {
            let c = channel / 255.0;
            if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast with another colour, 1 to 21, as WCAG 2.2 defines it.
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Lightness L* (CIE 1976), 0 to 100.
    pub fn lightness(self) -> f64 {
        let y = self.luminance();
        if y <= 0.008_856_451_6 { y * 903.296_296_2 } else { 116.0 * y.cbrt() - 16.0 }
    }

    /// The same colour mixed with black or white until it has this luminance (within what eight bits show).
    pub fn at_luminance(self, wanted: f64) -> Colour {
        if wanted <= 0.0 {
            return Colour::BLACK;
        }
        if wanted >= 1.0 {
            return Colour::WHITE;
        }
        let (mut dark, mut light) =
            if self.luminance() > wanted { (Colour::BLACK, self) } else { (self, Colour::WHITE) };
        for _ in 0..21 {
            let middle = dark.mix(light, 0.5);
            if (middle.luminance() - wanted).abs() < 1e-7 {
                return middle.rounded();
            }
            if middle.luminance() > wanted {
                light = middle;
            } else {
                dark = middle;
            }
        }
        dark.mix(light, 0.5).rounded()
    }

    /// The same colour mixed with black or white until it has this lightness.
    pub fn at_lightness(self, lightness: f64) -> Colour {
        self.at_luminance(grey(lightness).luminance())
    }

    /// A part of the way to another colour, in sRGB.
    pub fn mix(self, other: Colour, part: f64) -> Colour {
        Colour(std::array::from_fn(|i| self.0[i] + part * (other.0[i] - self.0[i])))
    }

    /// The same lightness and hue with less chroma (OKLCH), as dark schemes want it.
    pub fn muted(self, chroma: f64) -> Colour {
        let [l, a, b] = self.oklab();
        Colour::from_oklab([l, a * chroma, b * chroma]).rounded()
    }

    fn rounded(self) -> Colour {
        Colour(self.0.map(|channel| channel.clamp(0.0, 255.0).round()))
    }

    /// Oklab by B. Ottosson (2020).
    fn oklab(self) -> [f64; 3] {
        let [r, g, b] = self.0.map(|channel| {
            let c = channel / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        ]
    }

    fn from_oklab([lightness, a, b]: [f64; 3]) -> Colour {
        let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let linear = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ];
        Colour(linear.map(|c| {
            let c = if c > 0.003_130_8 { 1.055 * c.powf(1.0 / 2.4) - 0.055 } else { 12.92 * c };
            255.0 * c
        }))
    }
}

/// The grey of a lightness, rounded to eight bits as a screen shows it.
fn grey(lightness: f64) -> Colour {
    let l = lightness.clamp(0.0, 100.0);
    let y = if l > 8.0 { ((l + 16.0) / 116.0).powi(3) } else { l / 903.296_296_2 };
    let c = if y <= 0.003_130_8 { 12.92 * y } else { 1.055 * y.powf(1.0 / 2.4) - 0.055 };
    Colour([255.0 * c; 3]).rounded()
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.rounded().0.map(|channel| channel as u8);
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl FromStr for Colour {
    type Err = String;

    /// Reads `#0b5d5e` (the `#` may be missing).
    fn from_str(text: &str) -> Result<Colour, String> {
        let digits = text.trim().trim_start_matches('#');
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(format!("not a colour such as #0b5d5e: {text}"));
        }
        let number = u32::from_str_radix(digits, 16).map_err(|e| e.to_string())?;
        Ok(Colour([16, 8, 0].map(|shift| f64::from((number >> shift) & 0xff))))
    }
}
