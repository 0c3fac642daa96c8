"""Reading articles with the reader's weights: Counterpoint beside ONNX Runtime and PyTorch, on one core, in one run.

    swift build -c release -Xswiftc -enable-testing --package-path Benchmarks --product InferenceBenchmark
    python Benchmarks/peers/inference.py Sources/Language/Resources/reader.safetensors ARTICLES.jsonl \\
        Benchmarks/.build/release/InferenceBenchmark

Everyone does the same work: the `text` of each row of ARTICLES is cut into word pieces (the peers use the tokenizers
library), these into the reader's windows, the windows go through the encoder and its heads, and each piece gets the tag
with the highest score. Counterpoint does more: it also makes sentences, attributions and entities of the tags.

Peers run at each batch size, and the best counts. ONNX Runtime gets the graph that its own optimiser makes for BERT,
with fused attention, and in 8 bits what its dynamic quantisation makes of that, both ways. Rounds alternate between
all, so that a busy machine slows all alike; the time is the processor time of the one thread, the best of all rounds. Needs
Training/requirements.txt, onnx and onnxruntime.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from torch import nn
from transformers import BertConfig, BertModel

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "Training"))

import common  # noqa: E402


class Tagger(nn.Module):
    """The reader's weights in the usual BERT, which the optimiser of ONNX Runtime knows, with all heads in one."""

    def __init__(self, model):
        super().__init__()
        encoder, heads, _ = common.load(model)
        self.bert = bert(encoder)
        self.sizes = [head.out_features for head in heads.values()]
        self.head = nn.Linear(encoder.config["hidden"], sum(self.sizes))
        self.head.weight.data = torch.cat([head.weight.data for head in heads.values()])
        self.head.bias.data = torch.cat([head.bias.data for head in heads.values()])

    def forward(self, ids, mask, segments):
        return self.head(self.bert(input_ids=ids, attention_mask=mask, token_type_ids=segments).last_hidden_state)


def bert(encoder):
    """A BertModel with our encoder's weights."""
    config = encoder.config
    result = BertModel(
        BertConfig(vocab_size=encoder.word.num_embeddings, hidden_size=config["hidden"],
                   num_hidden_layers=config["layers"], num_attention_heads=config["heads"],
                   intermediate_size=config["intermediate"], max_position_embeddings=config["positions"],
                   attn_implementation="eager"), add_pooling_layer=False).eval()

    def copy(target, weight, bias):
        target.weight.data, target.bias.data = weight.clone(), bias.clone()

    tables = result.embeddings
    tables.word_embeddings.weight.data = encoder.word.weight.data
    tables.position_embeddings.weight.data = encoder.position.weight.data
    tables.token_type_embeddings.weight.data = encoder.segment.weight.data
    copy(tables.LayerNorm, encoder.embedding_norm.weight.data, encoder.embedding_norm.bias.data)
    for theirs, ours in zip(result.encoder.layer, encoder.layers):
        parts = (theirs.attention.self.query, theirs.attention.self.key, theirs.attention.self.value)
        for part, weight, bias in zip(parts, ours.qkv.weight.data.chunk(3), ours.qkv.bias.data.chunk(3)):
            copy(part, weight, bias)
        for target, source in ((theirs.attention.output.dense, ours.attention), (theirs.intermediate.dense, ours.up),
                               (theirs.attention.output.LayerNorm, ours.attention_norm),
                               (theirs.output.dense, ours.down), (theirs.output.LayerNorm, ours.norm)):
            copy(target, source.weight.data, source.bias.data)
    return result


def sessions(network, folder):
    """ONNX Runtime on one thread: the optimised graph of a network over a BertModel, in f32 and in int8."""
    plain, fused, rows, whole = (str(folder / f"{name}.onnx") for name in ("plain", "fused", "rows", "whole"))
    ids = torch.randint(1000, 20000, (2, 32))
    axes = {0: "batch", 1: "length"}
    names = ["ids", "mask", "segments"]
    torch.onnx.export(network, (ids, torch.ones_like(ids), torch.zeros_like(ids)), plain, input_names=names,
                      output_names=["scores"], dynamic_axes={name: axes for name in names} | {"scores": {0: "batch"}},
                      opset_version=17, dynamo=False)
    config = network.bert.config
    options = FusionOptions("bert")
    model = optimizer.optimize_model(plain, "bert", num_heads=config.num_attention_heads,
                                     hidden_size=config.hidden_size, optimization_options=options)
    print("fused:", model.get_fused_operator_statistics(), file=sys.stderr)
    model.save_model_to_file(fused)
    for path, by_row in ((rows, True), (whole, False)):
        quantize_dynamic(fused, path, weight_type=QuantType.QInt8, per_channel=by_row,
                         extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = settings.inter_op_num_threads = 1
    return {f"ONNX Runtime {name}": onnxruntime.InferenceSession(path, settings, providers=["CPUExecutionProvider"])
            for name, path in (("f32", fused), ("int8, a scale a row", rows), ("int8, a scale a matrix", whole))}


def padded(rows):
    """Rows (ids, segments), the longest last, as the three inputs of a network."""
    ids, segments = np.zeros((2, len(rows), len(rows[-1][0])), dtype=np.int64)
    for i, (row, parts) in enumerate(rows):
        ids[i, :len(row)], segments[i, :len(row)] = row, parts
    return ids, (ids != common.PAD).astype(np.int64), segments


def forwards(network, folder):
    """What runs a network on one thread: ONNX Runtime's sessions and PyTorch."""
    def session(run):
        return lambda ids, mask, segments: run(None, {"ids": ids, "mask": mask, "segments": segments})[0]

    def in_torch(*inputs):
        with torch.inference_mode():
            return network(*map(torch.from_numpy, inputs)).numpy()

    result = {name: session(made.run) for name, made in sessions(network, folder).items()}
    network.bert.set_attn_implementation("sdpa")
    return result | {"PyTorch f32": in_torch}


def runner(forward, tokenizer, texts, sizes):
    """A function that reads all texts in batches of some windows, from text to tags."""
    def read(batch):
        windows = []
        for text in texts:
            encoding = tokenizer.encode(text, add_special_tokens=False)
            ids, capitals = encoding.ids, common.capitals(text, encoding.offsets)
            windows += [([common.CLS, *ids[start:end], common.SEP], [0, *capitals[start:end], 0])
                        for start, end in common.windows(len(ids))]
        windows.sort(key=lambda window: len(window[0]))
        tags = []
        for first in range(0, len(windows), batch):
            scores = forward(*padded(windows[first:first + batch]))
            first = 0
            for size in sizes:
                tags.append(scores[:, :, first:first + size].argmax(-1))
                first += size
        return sum(len(ids) for ids, _ in windows)
    return read


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("articles")
    parser.add_argument("benchmark", help="the built InferenceBenchmark")
    parser.add_argument("--count", type=int, default=12, help="how many articles")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--core", type=int, default=0)
    arguments = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {arguments.core})
    common.threads()
    with open(arguments.articles, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in list(file)[:arguments.count]]
    tokenizer = common.tokenizer()
    tagger = Tagger(arguments.model)

    with tempfile.TemporaryDirectory() as folder:
        peers = {name: runner(forward, tokenizer, texts, tagger.sizes)
                 for name, forward in forwards(tagger, pathlib.Path(folder)).items()}

    best = {}
    for _ in range(arguments.rounds):
        for name, read in peers.items():
            for batch in (1, 2, 4, 8, 16):
                start = time.process_time()
                pieces = read(batch)
                rate = pieces / (time.process_time() - start)
                best[name] = max(best.get(name, (0, 0)), (rate, batch))
        lines = subprocess.run([arguments.benchmark, arguments.model, arguments.articles, str(arguments.count)],
                               check=True, capture_output=True, text=True).stdout.splitlines()
        for line in lines:
            name, rate = line.rsplit(None, 1)
            best[name] = max(best.get(name, (0, 0)), (float(rate), 0))
    for name, (rate, batch) in best.items():
        print(f"{name:44}{rate:10.0f} word pieces/s" + (f", {batch} windows at once" if batch else ""))
    fastest = max(rate for name, (rate, _) in best.items() if name in peers)
    ours = best["Counterpoint, text to readings"][0]
    limit = best["matrix products alone, int8"][0]
    print(f"Counterpoint is {ours / fastest:.2f} times as fast as the fastest peer, at {ours / limit:.0%} of the limit")


if __name__ == "__main__":
    main()
