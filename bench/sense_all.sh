#!/usr/bin/env bash
# Every figure of docs/sense-quality.md, one after the other.
#
#   bench/sense_all.sh DATA FOLDER [--peer]
#
# DATA holds text/ and kolada/ (see sense_data.py); FOLDER, made when missing, gets texts and vectors. With --peer
# BERTopic runs in the same run, on the same vectors. Needs the model file (`cargo xtask sense-model`) and a Python with
# numpy and scikit-learn (with bertopic 0.17.4 for --peer); PYTHON names another one than python3.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "$1" && pwd)
folder=$2
shift 2
cd "$here/.."
python=${PYTHON:-python3}
built=${CARGO_TARGET_DIR:-target}/release

cargo build --release
cargo build --release --package textsense --examples
echo "## Alike in meaning"
cargo test --quiet --release --package textsense --test embed -- --nocapture
echo "## On the sorting desk, in the demo"
"$built/samband" sense judge --model models/nordic-e5.samband
"$built/samband" sense judge
echo "## Languages, themes"
"$python" bench/sense_data.py "$built/examples" "$data" "$folder"
"$python" bench/sense_quality.py "$built/examples" "$folder" "$@"
echo "## Time and memory"
for drawn in drawn10 drawn30; do
  "$python" bench/themes.py "$built/examples/themes" detect "$folder/$drawn.tsv" "$folder/$drawn.npy" "$@"
done
