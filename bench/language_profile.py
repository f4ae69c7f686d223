"""Makes crates/lib/textsense/src/language/profile.bin, the weights by which languages are told apart.

    python3 bench/language_profile.py OUT sv=FILE nb=FILE nn=FILE fi=FILE en=FILE da=FILE is=FILE ...

Each FILE holds one sentence a line; a language may have several. Needs numpy, scipy and scikit-learn. What the
weights in the tree were made of: docs/decisions/011-language-by-a-profile.md.

Multinomial logistic regression on the square roots of how often each run of 1 to 5 letters inside words (edges
marked) and each whole word stands in a sentence, hashed to 2^15 places, the whole of length 1. Besides each sentence
a piece of 3 to 6 words of it is learnt, since ideas are short. The same sums stand in language/profile.rs.
"""
import random
import re
import struct
import sys
import unicodedata

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

TAGS = ["sv", "nb", "nn", "fi", "en", "da", "is"]
PLACES = 1 << 15
MOST = 4500
# Of two that read alike, Bokmål is the likelier: it is written more than Nynorsk and, here, than Danish.
PRIOR = {"nb": float(np.log(2))}
known = {}


def place(run):
    if run not in known:
        mixed = 0xCBF29CE484222325
        for c in run:
            mixed = ((mixed ^ ord(c)) * 0x100000001B3) % (1 << 64)
        mixed = ((mixed ^ mixed >> 32) * 0x9E3779B97F4A7C15) % (1 << 64)
        known[run] = (mixed >> 40) % PLACES
    return known[run]


def places(text):
    for word in re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", text.lower())):
        word = " " + word[:30] + " "
        for letters in range(1, 6):
            for at in range(len(word) - letters + 1):
                yield place(word[at : at + letters])
        yield place("#" + word)


def matrix(texts):
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        found, times = np.unique(list(places(text)), return_counts=True)
        if len(found):
            roots = np.sqrt(times)
            rows += [row] * len(found)
            columns += found.astype(int).tolist()
            values += (roots / np.linalg.norm(roots)).tolist()
    return sp.csr_matrix((values, (rows, columns)), shape=(len(texts), PLACES), dtype=np.float32)


def main():
    random.seed(1)
    sentences = {tag: [] for tag in TAGS}
    for argument in sys.argv[2:]:
        tag, path = argument.split("=", 1)
        lines = [line.strip() for line in open(path, encoding="utf-8")]
        lines = [line for line in lines if len(line) > 3]
        random.shuffle(lines)
        sentences[tag] += lines[:MOST]
    texts, labels = [], []
    for label, tag in enumerate(TAGS):
        for line in sentences[tag]:
            texts.append(line)
            labels.append(label)
            words = line.split()
            if len(words) > 8:
                start = random.randrange(len(words) - 5)
                texts.append(" ".join(words[start : start + random.randint(3, 6)]))
                labels.append(label)
    model = LogisticRegression(C=30, max_iter=60).fit(matrix(texts), np.array(labels))
    scale = np.abs(model.coef_).max() / 254
    weights = np.clip(np.round(model.coef_.T / scale), -127, 127).astype(np.int8)
    bias = [float(b) + PRIOR.get(tag, 0.0) for tag, b in zip(TAGS, model.intercept_)]
    with open(sys.argv[1], "wb") as out:
        out.write(struct.pack("<8f", scale, *bias))
        out.write(weights.tobytes())


if __name__ == "__main__":
    main()
