"""A tiny random model and PyTorch's hidden states for it, against which the Swift encoder is tested.

python tiny.py, with Training/requirements.txt installed; writes tiny.safetensors and tiny.json beside this file.
"""
import json
import pathlib
import sys

import torch
from torch import nn

HERE = pathlib.Path(__file__).parent
sys.path.append(str(HERE.parents[2] / "Training"))

import common  # noqa: E402

CONFIG = {"layers": 2, "hidden": 32, "heads": 2, "intermediate": 64, "positions": 150}
WORDS = 40
LENGTHS = [1, 5, 17, 66, 150]


def main():
    torch.manual_seed(7)
    common.vocabulary = lambda: [f"piece{i}" for i in range(WORDS)]
    model = common.Encoder(CONFIG, vocabulary=WORDS, dropout=0)
    for name, parameter in model.named_parameters():
        if "norm" in name:
            # Far from 1 and 0, or a weight and a bias that change places would not show.
            nn.init.uniform_(parameter, 0.5, 1.5) if name.endswith("weight") else nn.init.normal_(parameter, std=0.3)
        else:
            nn.init.normal_(parameter, std=0.4)
    heads = {"colour": nn.Linear(32, 3), "pair": nn.Linear(64, 2)}
    common.export(HERE / "tiny.safetensors", "reader", model, heads, {"colour": ["red", "green", "blue"]})

    encoder, heads, _ = common.load(HERE / "tiny.safetensors")
    cases = []
    for length in LENGTHS:
        tokens = torch.randint(0, WORDS, [1, length])
        segments = (torch.arange(length) >= length // 2).long()[None]
        with torch.no_grad():
            hidden = encoder(tokens, segments=segments)[0]
            colour = heads["colour"](hidden)
        cases.append({"tokens": tokens[0].tolist(), "segments": segments[0].tolist(),
                      "hidden": [round(value, 5) for value in hidden.flatten().tolist()],
                      "colour": [round(value, 5) for value in colour.flatten().tolist()]})
    (HERE / "tiny.json").write_text("[\n" + ",\n".join(map(json.dumps, cases)) + "\n]\n")


main()
