#!/usr/bin/env python3
"""How fast texts get vectors of meaning and neighbours, beside the same weights in onnxruntime.

    bench/sense.py --reference nordic_paraphrases.e5.json [--weights e5-small-q4.bin] [--model FILE]

Builds and runs `textsense`'s example `speed`; with `--weights` runs `sense_peer.py` before and after it, in this
Python. Prints JSON.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--reference", required=True, help="texts with token ids and vectors")
    arguments.add_argument("--weights", help="the weights of the peer; without them only ours is measured")
    arguments.add_argument("--model", default=str(ROOT / "models/nordic-e5.samband"))
    given = arguments.parse_args()
    items = json.load(open(given.reference))["items"]
    peer = [sys.executable, ROOT / "bench/sense_peer.py", given.weights, given.reference]
    speed = ["cargo", "run", "--quiet", "--release", "-p", "textsense", "--example", "speed", "--", given.model]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as texts:
        texts.write("\n".join(item["text"] for item in items))
        texts.flush()
        runs = [("ours", [*speed, texts.name])]
        if given.weights:
            runs = [("peer", peer), *runs, ("peer again", peer)]
        for name, command in runs:
            out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT).stdout
            print(json.dumps({name: json.loads(out.splitlines()[-1])}), flush=True)


main()
