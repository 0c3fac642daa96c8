"""Hidden states and logits of a few fixed sentences, from the f32 values that a model file's int8 weights stand for.

python parity.py MODEL.safetensors OUT.json. The Swift encoder in f32 must give the same within 1e-3.
"""
import json
import sys

import torch

import common

SENTENCES = [
    "The mayor said on Tuesday that the bridge would stay closed until spring.",
    "“Nobody asked us,” complained Zoë Çelik, a baker in Łódź, when the café’s rent rose by 12.5 % overnight.",
    "According to two people who had seen the draft, the ministry neither confirmed nor denied that the harbour authority "
    "had known about the leak; a spokeswoman declined to comment, and residents, who have waited for antidisestablishment"
    "arian reforms since 1998, doubt whether anyone ever will.",
]


def main(model, out):
    common.threads()
    encoder, heads, _ = common.load(model)
    cases = []
    for text in SENTENCES:
        ids = [common.CLS] + common.tokenize(text)[0] + [common.SEP]
        with torch.inference_mode():
            hidden = encoder(torch.tensor([ids]))[0]
            tokens = [{"first": row[:8].tolist(), "last": row[-8:].tolist(), "sum": row.sum().item(),
                       "absolute": row.abs().sum().item()} for row in hidden]
            logits = {name: head(hidden).tolist() for name, head in heads.items() if head.in_features == hidden.shape[1]}
        cases.append({"text": text, "ids": ids, "hidden": tokens, "logits": logits})
    with open(out, "w", encoding="utf-8") as file:
        json.dump(cases, file, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
