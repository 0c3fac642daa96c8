"""What lower precision costs: dev figures of a model file with f32 activations and with 8-bit ones.

python precision.py MODEL.safetensors [--half]. The weights are those of the file (int8, multiplied out). Activations that
enter a linear layer are rounded to 8 bits with one scale a token, symmetric (s8) or from its least to its greatest value
(u8), as an int8 matrix product with a scale a row would see them; the layer that follows GELU is also tried alone in f32.
"""
import argparse

import torch
import torch.nn.functional as F
from torch import nn

import common
import reader


def symmetric(x):
    scale = x.abs().amax(-1, keepdim=True).clamp(min=1e-12) / 127
    return (x / scale).round() * scale


def asymmetric(x):
    low = x.amin(-1, keepdim=True).clamp(max=0)
    scale = ((x.amax(-1, keepdim=True).clamp(min=0) - low) / 255).clamp(min=1e-12)
    return ((x / scale).round() - (low / scale).round()).clamp(0, 255) * scale + (low / scale).round() * scale


class Rounded(nn.Module):
    """A linear layer that sees its input in 8 bits."""

    def __init__(self, linear, round):
        super().__init__()
        self.linear, self.round = linear, round

    def forward(self, x):
        return F.linear(self.round(x), self.linear.weight, self.linear.bias)


def rounded(model, round, names=("qkv", "attention", "up", "down")):
    for layer in model.encoder.layers:
        for name in names:
            setattr(layer, name, Rounded(getattr(layer, name), round))
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model")
    parser.add_argument("--half", action="store_true", help="every other row of the dev sets only")
    options = parser.parse_args()
    common.threads()
    dev = {head: make("dev")[::2 if options.half else 1] for head, make in reader.DEV.items()}
    variants = {"f32": lambda m: m, "s8": lambda m: rounded(m, symmetric), "u8": lambda m: rounded(m, asymmetric),
                "u8, after GELU f32": lambda m: rounded(m, asymmetric, ("qkv", "attention", "up"))}
    reference = None
    for name, change in variants.items():
        model = change(reader.load(options.model)[0])
        figures = reader.evaluate(model, dev)
        tags = torch.cat([x["attribution"].argmax(1) for x in reader.read(model, dev["attribution"][:20], ["attribution"])])
        reference = tags if reference is None else reference
        print(f"{name:20}", *(f"{n} {100 * figures[n]:.2f}" for n in reader.MAIN),
              f"tags as f32 {100 * (tags == reference).float().mean():.2f} %", flush=True)


if __name__ == "__main__":
    main()
