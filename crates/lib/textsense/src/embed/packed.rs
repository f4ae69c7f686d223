//! Vectors as they are kept: a scale and numbers of 16 bits, half of what the numbers take, and equal to about a
//! ten-thousandth. Whoever compares what was kept with what is made anew rounds the new ones alike ([`rounded`]).

/// A vector as bytes; none for an empty one.
pub fn pack(vector: &[f32]) -> Vec<u8> {
    let Some(most) = vector.iter().map(|value| value.abs()).reduce(f32::max) else { return Vec::new() };
    let scale = most / f32::from(i16::MAX);
    let number = |value: &f32| if scale > 0.0 { (value / scale).round() as i16 } else { 0 };
    scale
        .to_le_bytes()
        .into_iter()
        .chain(vector.iter().flat_map(|value| number(value).to_le_bytes()))
        .collect()
}

/// The vector of such bytes; `None` when they are none.
pub fn unpack(bytes: &[u8]) -> Option<Vec<f32>> {
    if bytes.is_empty() {
        return Some(Vec::new());
    }
    let (scale, numbers) = bytes.split_first_chunk::<4>()?;
    let scale = f32::from_le_bytes(*scale);
    let (numbers, rest) = numbers.as_chunks::<2>();
    let value = |number: &[u8; 2]| scale * f32::from(i16::from_le_bytes(*number));
    rest.is_empty().then(|| numbers.iter().map(value).collect())
}

/// A vector as it will be after it was kept.
pub fn rounded(vector: &[f32]) -> Vec<f32> {
    unpack(&pack(vector)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_nearly_what_was_given() {
        let vector: Vec<f32> = (0..384).map(|at| (at as f32 * 0.7).sin() / 20.0).collect();
        let again = rounded(&vector);
        assert!(vector.iter().zip(&again).all(|(a, b)| (a - b).abs() < 2e-6));
        assert_eq!(rounded(&again), again, "and the same from then on");
        for vector in [vec![], vec![0.0; 3]] {
            assert_eq!(rounded(&vector), vector);
        }
        assert_eq!((unpack(&[1, 2]), unpack(&[0; 5])), (None, None));
    }
}
