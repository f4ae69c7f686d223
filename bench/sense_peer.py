#!/usr/bin/env python3
"""The peer of `bench/sense.py`: the same weights as an int8 ONNX model in onnxruntime, one thread.

    sense_peer.py WEIGHTS TEXTS_JSON

WEIGHTS is `e5-small-q4.bin` out of the package of the weights; TEXTS_JSON the reference with token ids. Needs
onnxruntime, onnx and numpy. Prints one line of JSON.
"""

import json
import struct
import sys
import tempfile
import time

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic


def read(path):
    """Sizes and tensors of the form E5S1."""
    data = open(path, "rb").read()
    width, layers, heads, inner, _, _, _ = struct.unpack_from("<7i", data, 8)
    at = 8 + 28 + 8
    (pieces,) = struct.unpack_from("<i", data, at)
    (length,) = struct.unpack_from("<Q", data, at + 20)
    at += 28 + 4 * (pieces + 1) + 4 * pieces + length
    _, table = struct.unpack_from("<iI", data, at)
    at += 8 + table
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    tensors = {}
    for _ in range(count):
        (named,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + named].decode()
        kind, numbers, start, size = struct.unpack_from("<BIQQ", data, at + 2 + named)
        at += 2 + named + 21
        raw = data[start : start + size]
        tensors[name] = unpack(raw) if kind else np.frombuffer(raw, np.float32)
    return (width, layers, heads, inner), tensors


def unpack(raw):
    """Q4_0: a binary16 scale and 32 weights of 4 bits."""
    blocks = np.frombuffer(raw, np.dtype([("scale", "<f2"), ("halves", "u1", 16)]))
    weights = np.concatenate([blocks["halves"] & 15, blocks["halves"] >> 4], axis=1).astype(np.float32) - 8
    return (weights * blocks["scale"].astype(np.float32)[:, None]).ravel()


def graph(sizes, tensors):
    """The encoder with mean pooling as ONNX, in the operators onnxruntime is quickest with."""
    width, layers, heads, inner = sizes
    nodes, known = [], []
    unique = iter(range(10**6))

    def given(value, kind=np.float32):
        name = f"c{next(unique)}"
        known.append(numpy_helper.from_array(np.ascontiguousarray(value, kind), name))
        return name

    def op(kind, *inputs, **attributes):
        name = f"t{next(unique)}"
        nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def linear(x, name, into, out):
        weights = given(tensors[f"{name}.w"].reshape(out, into).T)
        return op("Add", op("MatMul", x, weights), given(tensors[f"{name}.b"]))

    def norm(x, name):
        gain, shift = given(tensors[f"{name}.w"]), given(tensors[f"{name}.b"])
        return op("LayerNormalization", x, gain, shift, axis=-1, epsilon=1e-12)

    words = given(tensors["emb.word"].reshape(-1, width))
    positions = given(tensors["emb.pos"].reshape(-1, width) + tensors["emb.type"].reshape(-1, width)[:1])
    length = op("Slice", op("Shape", "ids"), given([1], np.int64), given([2], np.int64))
    places = op("Slice", positions, given([0], np.int64), length, given([0], np.int64))
    x = norm(op("Add", op("Gather", words, "ids"), places), "emb.ln")
    split = given([0, 0, heads, width // heads], np.int64)
    joined = given([0, 0, width], np.int64)
    hide = op("Unsqueeze", op("Mul", op("Sub", given(1.0), "mask"), given(-1e9)), given([1, 2], np.int64))
    for at in range(layers):
        parts = [op("Reshape", linear(x, f"l{at}.{part}", width, width), split) for part in "qkv"]
        q, v = (op("Transpose", parts[i], perm=[0, 2, 1, 3]) for i in (0, 2))
        k = op("Transpose", parts[1], perm=[0, 2, 3, 1])
        scores = op("Add", op("Div", op("MatMul", q, k), given((width / heads) ** 0.5)), hide)
        seen = op("Transpose", op("MatMul", op("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3])
        x = norm(op("Add", x, linear(op("Reshape", seen, joined), f"l{at}.ao", width, width)), f"l{at}.aln")
        more = op("Gelu", linear(x, f"l{at}.fi", width, inner))
        x = norm(op("Add", x, linear(more, f"l{at}.fo", inner, width)), f"l{at}.oln")
    weight = op("Unsqueeze", "mask", given([2], np.int64))
    total = op("ReduceSum", op("Mul", x, weight), given([1], np.int64), keepdims=0)
    nodes.append(helper.make_node("Div", [total, op("ReduceSum", weight, given([1], np.int64), keepdims=0)], ["out"]))
    ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["n", "t"])
    mask = helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["n", "t"])
    out = helper.make_tensor_value_info("out", TensorProto.FLOAT, ["n", width])
    made = helper.make_graph(nodes, "e5", [ids, mask], [out], known)
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)


def session(model):
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def embed(run, texts, together):
    """Vectors of lists of token ids, the shortest first, so that little is padded."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    vectors = [None] * len(texts)
    for start in range(0, len(order), together):
        part = order[start : start + together]
        longest = max(len(texts[at]) for at in part)
        ids = np.ones((len(part), longest), np.int64)
        mask = np.zeros((len(part), longest), np.float32)
        for row, at in enumerate(part):
            ids[row, : len(texts[at])] = texts[at]
            mask[row, : len(texts[at])] = 1
        for at, vector in zip(part, run.run(None, {"ids": ids, "mask": mask})[0]):
            vectors[at] = vector / np.linalg.norm(vector)
    return vectors


def main():
    weights, reference = sys.argv[1:]
    items = json.load(open(reference))["items"]
    texts = [item["token_ids"] for item in items]
    wanted = [np.array(item["embedding"]) / np.linalg.norm(item["embedding"]) for item in items]
    with tempfile.TemporaryDirectory() as folder:
        full, small = f"{folder}/f32.onnx", f"{folder}/int8.onnx"
        onnx.save(graph(*read(weights)), full)
        quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True)
        result = {"onnxruntime": ort.__version__}
        for name, path in (("f32", full), ("int8", small)):
            run = session(path)
            speeds = {}
            for together in (1, 4, 8, 16, 32):
                embed(run, texts, together)
                times = []
                for _ in range(3):
                    start = time.process_time()
                    vectors = embed(run, texts, together)
                    times.append(time.process_time() - start)
                speeds[together] = round(len(texts) / min(times), 1)
            cosines = [float(a @ b) for a, b in zip(vectors, wanted)]
            result[name] = {"per_cpu_s_by_batch": speeds, "cosine_least": round(min(cosines), 5)}
    print(json.dumps(result))


main()
