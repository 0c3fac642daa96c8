"""Judging claim pairs with the judge's weights: Counterpoint beside ONNX Runtime and PyTorch, on one core, in one run.

    swift build -c release -Xswiftc -enable-testing --package-path Benchmarks --product JudgingBenchmark
    python Benchmarks/peers/judging.py Sources/Language/Resources/judge.safetensors PAIRS.jsonl \\
        Benchmarks/.build/release/JudgingBenchmark

Everyone does the same work: from the text of `a` and `b` of each row of PAIRS to the scores of the four relations.
How the peers are run is told in `inference.py`; so is what this needs.
"""
import argparse
import json
import os
import pathlib
import subprocess
import tempfile
import time

import torch
from torch import nn

import inference
from inference import common

A_PIECES, B_PIECES = 64, 48


class Judge(nn.Module):
    """The judge's weights in the usual BERT, with its head over the first and the mean token."""

    def __init__(self, model):
        super().__init__()
        encoder, heads, _ = common.load(model)
        self.bert, self.pre, self.relation = inference.bert(encoder), heads["pre"], heads["relation"]

    def forward(self, ids, mask, segments):
        hidden = self.bert(input_ids=ids, attention_mask=mask, token_type_ids=segments).last_hidden_state
        inside = mask[..., None].to(hidden.dtype)
        mean = (hidden * inside).sum(1) / inside.sum(1)
        return self.relation(torch.tanh(self.pre(torch.cat([hidden[:, 0], mean], -1))))


def runner(forward, tokenizer, pairs):
    """A function that judges all pairs, some at a time, from text to scores."""
    def encoded(a, b):
        a, b = (tokenizer.encode(text, add_special_tokens=False).ids for text in (a, b))
        a, b = a[:A_PIECES], b[:B_PIECES]
        return [common.CLS, *a, common.SEP, *b, common.SEP], [0] * (len(a) + 2) + [1] * (len(b) + 1)

    def judge(batch):
        rows = sorted((encoded(*pair) for pair in pairs), key=lambda row: len(row[0]))
        for first in range(0, len(rows), batch):
            forward(*inference.padded(rows[first:first + batch]))
    return judge


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("pairs")
    parser.add_argument("benchmark", help="the built JudgingBenchmark")
    parser.add_argument("--count", type=int, default=1000, help="how many pairs")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--core", type=int, default=0)
    arguments = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {arguments.core})
    common.threads()
    with open(arguments.pairs, encoding="utf-8") as file:
        pairs = [(row["a"], row["b"]) for row in map(json.loads, list(file)[:arguments.count])]
    with tempfile.TemporaryDirectory() as folder:
        peers = {name: runner(forward, common.tokenizer(), pairs)
                 for name, forward in inference.forwards(Judge(arguments.model), pathlib.Path(folder)).items()}
    best = {}
    for _ in range(arguments.rounds):
        for name, judge in peers.items():
            for batch in (1, 4, 16, 64):
                start = time.process_time()
                judge(batch)
                best[name] = max(best.get(name, (0, 0)), (len(pairs) / (time.process_time() - start), batch))
        command = [arguments.benchmark, arguments.model, arguments.pairs, str(arguments.count)]
        ours = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])
        best["Counterpoint"] = max(best.get("Counterpoint", (0, 0)), (ours, 0))
    for name, (rate, batch) in best.items():
        print(f"{name:44}{rate:10.0f} pairs/s" + (f", {batch} at once" if batch else ""))
    fastest = max(rate for name, (rate, _) in best.items() if name in peers)
    print(f"Counterpoint is {best['Counterpoint'][0] / fastest:.2f} times as fast as the fastest peer")


if __name__ == "__main__":
    main()
