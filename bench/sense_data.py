#!/usr/bin/env python3
"""Labelled texts and their vectors for sense_quality.py and themes.py.

    bench/sense_data.py EXAMPLES DATA FOLDER [--model FILE]

EXAMPLES is the folder of the built examples of textsense (`cargo build --release --package textsense --examples`);
DATA holds text/ with sib200_*.tsv and better_reykjavik_train.tsv, and kolada/kpi_growth_subset.json. Writes to FOLDER
each SIB-200 language, Kolada's titles by operating area, all of them and the ideas of Reykjavik together (`real`),
and 10, 30 and 100 thousand drawn from those (`drawn10`, `drawn30`, `drawn100`): the texts as they are, each once
before any comes again, every vector of a later draw mixed with a tenth to nine tenths of another's so that none is
equal. The vectors are our own, of the model file. Needs numpy.
"""
import argparse
import json
import pathlib
import subprocess

import numpy

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("examples", type=pathlib.Path)
    arguments.add_argument("data", type=pathlib.Path)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--model", default=ROOT / "models/nordic-e5.samband")
    given = arguments.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)

    sets = {path.stem: lines(path) for path in sorted((given.data / "text").glob("sib200_*.tsv"))}
    indicators = json.load(open(given.data / "kolada/kpi_growth_subset.json", encoding="utf-8"))["values"]
    sets["kolada"] = [[one["id"], one["operating_area"], one["title"]] for one in indicators]
    reykjavik = lines(given.data / "text/better_reykjavik_train.tsv")
    sets["real"] = [line for name in sets for line in sets[name]] + reykjavik
    for name, texts in sets.items():
        write(given.folder / f"{name}.tsv", texts)
        embed = [given.examples / "vectors", given.model, given.folder / f"{name}.tsv", given.folder / f"{name}.npy"]
        subprocess.run(embed, check=True)

    vectors = numpy.load(given.folder / "real.npy")
    random = numpy.random.default_rng(1)
    for thousands in (10, 30, 100):
        count = thousands * 1000
        rounds = -(-count // len(vectors))
        order = numpy.concatenate([random.permutation(len(vectors)) for _ in range(rounds)])[:count]
        share = random.uniform(0.1, 0.9, count).astype("f4")[:, None]
        share[: len(vectors)] = 0
        drawn = vectors[order] + share * vectors[random.integers(len(vectors), size=count)]
        drawn /= numpy.linalg.norm(drawn, axis=1, keepdims=True)
        write(given.folder / f"drawn{thousands}.tsv", [sets["real"][at] for at in order])
        numpy.save(given.folder / f"drawn{thousands}.npy", drawn.astype("f4"))


def lines(path):
    read = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for line in read if line != ["id", "label", "text"]]


def write(path, texts):
    path.write_text("".join("\t".join(line) + "\n" for line in texts), encoding="utf-8")


if __name__ == "__main__":
    main()
