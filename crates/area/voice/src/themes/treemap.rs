//! Areas as large as what they stand for: a treemap whose rectangles are as near to squares as their order allows
//! (squarified; Bruls, Huizing & van Wijk 2000). Pure.

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    /// A rectangle at the origin.
    pub fn of(width: f64, height: f64) -> Rect {
        Rect { x: 0.0, y: 0.0, width, height }
    }

    /// The rectangle without its rim.
    pub fn inside(self, rim: f64) -> Rect {
        let (width, height) = ((self.width - 2.0 * rim).max(0.0), (self.height - 2.0 * rim).max(0.0));
        Rect { x: self.x + rim, y: self.y + rim, width, height }
    }
}

/// A rectangle for each size, in their order; the whole is filled. Sizes that are not above zero get none of it.
pub fn squarify(sizes: &[f64], whole: Rect) -> Vec<Rect> {
    let total: f64 = sizes.iter().filter(|size| **size > 0.0).sum();
    let scale = if total > 0.0 { whole.width * whole.height / total } else { 0.0 };
    let areas: Vec<f64> = sizes.iter().map(|size| size.max(0.0) * scale).collect();
    let (mut rects, mut rest, mut at) = (Vec::with_capacity(areas.len()), whole, 0);
    while at < areas.len() {
        let side = rest.width.min(rest.height);
        let mut end = at + 1;
        while end < areas.len() && worst(&areas[at..=end], side) <= worst(&areas[at..end], side) {
            end += 1;
        }
        rest = lay(&areas[at..end], rest, &mut rects);
        at = end;
    }
    rects
}

/// How far from a square the worst of a row would be.
fn worst(row: &[f64], side: f64) -> f64 {
    let sum: f64 = row.iter().sum();
    let ratio = |area: f64| {
        let (long, short) = (side * side * area, sum * sum);
        if long == 0.0 || short == 0.0 { f64::INFINITY } else { (long / short).max(short / long) }
    };
    row.iter().map(|area| ratio(*area)).fold(1.0, f64::max)
}

/// Lays a row along the shorter side; gives what is left.
fn lay(row: &[f64], rest: Rect, rects: &mut Vec<Rect>) -> Rect {
    let sum: f64 = row.iter().sum();
    let lying = rest.width < rest.height;
    let side = if lying { rest.width } else { rest.height };
    let thick = if side > 0.0 { sum / side } else { 0.0 };
    let mut along = 0.0;
    for area in row {
        let long = if thick > 0.0 { area / thick } else { 0.0 };
        rects.push(match lying {
            true => Rect { x: rest.x + along, y: rest.y, width: long, height: thick },
            false => Rect { x: rest.x, y: rest.y + along, width: thick, height: long },
        });
        along += long;
    }
    match lying {
        true => Rect { y: rest.y + thick, height: (rest.height - thick).max(0.0), ..rest },
        false => Rect { x: rest.x + thick, width: (rest.width - thick).max(0.0), ..rest },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_example_of_the_paper() {
        let rects = squarify(&[6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0], Rect::of(6.0, 4.0));
        assert_eq!(rects[0], Rect { x: 0.0, y: 0.0, width: 3.0, height: 2.0 });
        assert_eq!(rects[1], Rect { x: 0.0, y: 2.0, width: 3.0, height: 2.0 });
    }

    proptest! {
        #[test]
        fn the_areas_are_the_sizes_and_fill_the_whole(sizes in prop::collection::vec(1u32..500, 1..40)) {
            let sizes: Vec<f64> = sizes.into_iter().map(f64::from).collect();
            let whole = Rect::of(720.0, 440.0);
            let total: f64 = sizes.iter().sum();
            let rects = squarify(&sizes, whole);
            prop_assert_eq!(rects.len(), sizes.len());
            for (size, rect) in sizes.iter().zip(&rects) {
                let wanted = size / total * 720.0 * 440.0;
                prop_assert!((rect.width * rect.height - wanted).abs() < 1e-6 * wanted.max(1.0));
                prop_assert!(rect.x >= -1e-6 && rect.x + rect.width <= 720.0 + 1e-6);
                prop_assert!(rect.y >= -1e-6 && rect.y + rect.height <= 440.0 + 1e-6);
            }
        }
    }
}
