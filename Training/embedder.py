"""The embedder: MiniLM-L6 as it is, in our model file; measured on finding perspectrum's perspectives of a claim.

python Training/embedder.py Sources/Language/Resources/embedder.safetensors
"""

import sys

import torch
import torch.nn.functional as F

from common import CLS, SEP, base_encoder, batches, export, load, pad, read, threads, tokenize

PIECES = 128


def embed(encoder, texts):
    """One vector of length 1 a text: the mean of its tokens' last hidden states."""
    rows = [[CLS] + tokenize(text)[0][: PIECES - 2] + [SEP] for text in texts]
    result = torch.zeros(len(rows), encoder.config["hidden"])
    encoder.eval()
    with torch.inference_mode():
        for batch in batches([len(row) for row in rows], 4096):
            ids, lengths = pad([rows[i] for i in batch])
            mask = (torch.arange(ids.shape[1]) < torch.tensor(lengths)[:, None])[..., None]
            hidden = (encoder(ids, lengths) * mask).sum(1) / mask.sum(1)
            result[batch] = F.normalize(hidden, dim=-1)
    return result


def recall(encoder, name, k=10):
    """The share of a claim's perspectives among the k nearest of all perspectives, averaged over claims.

    A claim with more than k perspectives counts as fully found when all k are its own."""
    gold = {}
    for row in read(name):
        gold.setdefault(row["b"], set()).add(row["a"])
    claims, perspectives = sorted(gold), sorted(set().union(*gold.values()))
    nearest = (embed(encoder, claims) @ embed(encoder, perspectives).T).topk(k).indices.tolist()
    found = [
        len(gold[claim] & {perspectives[i] for i in row}) / min(k, len(gold[claim]))
        for claim, row in zip(claims, nearest)
    ]
    return sum(found) / len(found)


if __name__ == "__main__":
    threads()
    encoder = base_encoder(dropout=0)
    export(sys.argv[1], "embedder", encoder, {}, {})
    for name in ("perspectrum.dev", "perspectrum.train"):
        full, small = recall(encoder, name), recall(load(sys.argv[1])[0], name)
        print(
            f"{name}: recall@10 f32 {full:.4f}, int8 {small:.4f}, difference {100 * (small - full):+.2f} points",
            flush=True,
        )
        assert full - small < 0.01
