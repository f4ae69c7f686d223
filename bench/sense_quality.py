#!/usr/bin/env python3
"""The tables of docs/sense-quality.md about languages and themes.

    sense_quality.py EXAMPLES FOLDER [--peer]

EXAMPLES is the folder of the built examples of textsense (`cargo build --release --package textsense --examples`),
FOLDER holds sib200_{swe,nob,nno,fin,eng,dan,isl}_Latn.tsv and kolada.tsv with lines of id, label and text, and
beside each, under the same name with .npy, its vectors from the model. What is not there is left out. With --peer
BERTopic runs too (see themes.py).
"""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = {
    "sib200_swe_Latn": "sv",
    "sib200_nob_Latn": "nb",
    "sib200_nno_Latn": "nn",
    "sib200_dan_Latn": "da",
    "sib200_isl_Latn": "is",
    "sib200_fin_Latn": "fi",
    "sib200_eng_Latn": "en",
    "kolada": "sv",
}


def main():
    examples, folder, *options = sys.argv[1:]
    for name, tag in FILES.items():
        texts, vectors = (os.path.join(folder, name + end) for end in (".tsv", ".npy"))
        if not os.path.exists(texts):
            continue
        if name.startswith("sib200"):
            subprocess.run([os.path.join(examples, "language"), f"{tag}={texts}"], check=True)
        themes = [sys.executable, os.path.join(HERE, "themes.py"), os.path.join(examples, "themes"), tag, texts]
        if os.path.exists(vectors):
            subprocess.run(themes + [vectors] + options, check=True)
        subprocess.run(themes + ["-"], check=True)


if __name__ == "__main__":
    main()
