//! How many ideas are about any of some themes, each idea once.

use kernel::Id;
use store::{Result, Tx, args, sql};

sql! {
    IDEAS = "select count(distinct idea) as n from idea_theme where theme in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
}

/// How many ideas have at least one of up to twelve themes.
pub async fn ideas(tx: &mut Tx, themes: &[Id]) -> Result<i64> {
    let at = |n: usize| themes.get(n).copied();
    let args = args![at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9), at(10), at(11)];
    tx.one(IDEAS, args, |row| row.get("n")).await
}
