"""Themes of labelled texts, ours and BERTopic's, on the same vectors in the same run.

    python3 bench/themes.py OURS LANGUAGE TEXTS VECTORS [--peer [--rounds N]] [--count N]

OURS is the built example (`cargo build --release --package textsense --example themes`), LANGUAGE a tag or `detect`,
TEXTS lines of id, label and text parted by tabulators (a first line of these names is left out), VECTORS a NumPy file with a row of 32-bit floats for each
line (or `-` for none: then words decide, and the peer does not run). With --peer BERTopic runs too, as it comes,
on the vectors given: UMAP (15 neighbours, 5 dimensions) and HDBSCAN (at least 10); needs the package bertopic 0.17.4.
It is random: --rounds says how often it runs, and each round and their mean are printed (CPU seconds are of all).
Prints a line for each: adjusted Rand index and normalised mutual information against the labels, how many themes,
the share left out, CPU seconds and the most memory.
"""
import argparse
import json
import os
import subprocess
import sys

PEER = """
import sys, numpy, json
from bertopic import BERTopic
lines = [line.rstrip("\\n").split("\\t") for line in open(sys.argv[1], encoding="utf-8")]
texts = [line[2] for line in lines if line != ["id", "label", "text"]]
texts, vectors = texts[: int(sys.argv[3])], numpy.load(sys.argv[2])[: int(sys.argv[3])]
rounds = [BERTopic().fit_transform(texts, vectors)[0] for _ in range(int(sys.argv[4]))]
print(json.dumps([[int(theme) for theme in themes] for themes in rounds]))
"""


def run(command):
    """What the command prints last, as JSON, with its CPU seconds and most memory in MB."""
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    printed = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"{command[0]} ended with {status}")
    return json.loads(printed.splitlines()[-1]), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def report(name, labels, themes, seconds, memory):
    from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

    out = sum(theme < 0 for theme in themes) / len(themes)
    rand = adjusted_rand_score(labels, themes)
    mutual = normalized_mutual_info_score(labels, themes)
    count = len(set(themes) - {-1})
    print(
        f"{name}: ARI {rand:.3f}, NMI {mutual:.3f}, {count} themes, {out:.0%} left out, "
        f"{seconds:.1f} CPU-s, {memory:.0f} MB",
        flush=True,
    )
    return rand


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("ours", "language", "texts", "vectors"):
        arguments.add_argument(name)
    arguments.add_argument("--peer", action="store_true")
    arguments.add_argument("--rounds", default="1")
    arguments.add_argument("--count", default=str(10**9))
    given = arguments.parse_args()
    ours, language, texts, vectors, count = given.ours, given.language, given.texts, given.vectors, given.count
    lines = [line for line in open(texts, encoding="utf-8") if line != "id\tlabel\ttext\n"]
    labels = [line.split("\t")[1] for line in lines][: int(count)]
    print(f"{os.path.basename(texts)}: {len(labels)} texts, {len(set(labels))} labels")
    found, seconds, memory = run([ours, texts, vectors, language, count])
    report("ours", labels, found["themes"], seconds, memory)
    if given.peer and vectors != "-":
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        rounds, seconds, memory = run([sys.executable, "-c", PEER, texts, vectors, count, given.rounds])
        rands = [report("BERTopic", labels, themes, seconds, memory) for themes in rounds]
        print(f"BERTopic, mean of {len(rands)}: ARI {sum(rands) / len(rands):.3f}")


if __name__ == "__main__":
    main()
