"""Themes of labelled texts, ours and BERTopic's, on the same vectors in the same run.

    python3 bench/themes.py OURS LANGUAGE TEXTS VECTORS [--peer] [--count N]

OURS is the built example (`cargo build --release --package textsense --example themes`), LANGUAGE a tag or `detect`,
TEXTS lines of id, label and text parted by tabulators (a first line of these names is left out), VECTORS a NumPy file with a row of 32-bit floats for each
line (or `-` for none: then words decide, and the peer does not run). With --peer BERTopic runs too, as it comes,
on the vectors given: UMAP (15 neighbours, 5 dimensions) and HDBSCAN (at least 10); needs the package bertopic 0.17.4.
Prints a line for each: adjusted Rand index and normalised mutual information against the labels, how many themes,
the share left out, CPU seconds and the most memory.
"""
import json
import os
import subprocess
import sys

PEER = """
import sys, numpy, json
from bertopic import BERTopic
lines = [line.rstrip("\\n").split("\\t") for line in open(sys.argv[1], encoding="utf-8")]
texts = [line[2] for line in lines if line != ["id", "label", "text"]]
vectors = numpy.load(sys.argv[2])[: int(sys.argv[3])]
print(json.dumps({"themes": [int(t) for t in BERTopic().fit_transform(texts[: int(sys.argv[3])], vectors)[0]]}))
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


def main():
    options = [argument for argument in sys.argv[1:] if argument.startswith("--")]
    plain = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    count = plain.pop() if "--count" in options else str(10**9)
    ours, language, texts, vectors = plain
    lines = [line for line in open(texts, encoding="utf-8") if line != "id\tlabel\ttext\n"]
    labels = [line.split("\t")[1] for line in lines][: int(count)]
    print(f"{os.path.basename(texts)}: {len(labels)} texts, {len(set(labels))} labels")
    found, seconds, memory = run([ours, texts, vectors, language, count])
    report("ours", labels, found["themes"], seconds, memory)
    if "--peer" in options and vectors != "-":
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        found, seconds, memory = run([sys.executable, "-c", PEER, texts, vectors, count])
        report("BERTopic", labels, found["themes"], seconds, memory)


if __name__ == "__main__":
    main()
