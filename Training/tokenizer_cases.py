"""Strings of every awkward kind with the reference tokenizer's ids and code point offsets, one JSON object a line.

python tokenizer_cases.py OUT.jsonl. Seeded: the same file each time. Special tokens are not added, and
none is written in the strings: the reference would read `[SEP]` in a text as the separator, which no article should do.
"""
import json
import random
import sys

import common

COUNT = 3000
WORDS = """the council voted on reform yesterday unbelievably well-known naïve café Zürich São Łódź coöperate résumé don't
it's they'll U.S. e.g. 3.14 1,000,000 $5bn 50% 10:30 http://example.org/a?b=c#d name@example.org #tag @user C++ #1 A/B
COVID-19 McDonald's O’Neill “quoted” ‘single’ «chevrons» „low“ … — – ‐ ﬁnance Straße İstanbul ǅ ὈΔΥΣΣΕΎΣ ΣΊΣΥΦΟΣ Москва йод
ё 東京 中国人民 日本語テキスト かな 한국어 العربية עברית हिन्दी ไทย 🙂 👩‍👩‍👧‍👦 🇫🇷 ❤️ ½ ² ™ © € £ ¥ × ÷ ≠ ∑ [unused0] [sep] [CL]
## ##ing _under_score_ `tick` ~tilde ^ | \\ <b>tag</b> &amp; a\u0301 e\u0301\u0323 n\u0303 o\u0308 \u1100\u1161 ｆｕｌｌ　ｗｉｄｔｈ １２３""".split()
SPACES = [" "] * 12 + ["  ", "\t", "\n", "\r\n", "\n\n", "\u00a0", "\u2003", "\u3000", "\u2028", "\u2029", "\u0085", "\u200b",
                       "\u00ad", "\ufeff", "\u200d", "\u1680", "\u202f", "\u000b", "\u000c", ""]
CONTROLS = ["\u0000", "\u0001", "\u0007", "\u001b", "\u007f", "\u0080", "\u009f", "\ufffd", "\u200e", "\u202e", "\u2060",
            "\ufff9", "\ue000", "\U000e0001", "\U000f0000"]
BLOCKS = [(0x20, 0x7e), (0xa0, 0xff), (0x100, 0x24f), (0x250, 0x2ff), (0x300, 0x36f), (0x370, 0x3ff), (0x400, 0x4ff),
          (0x530, 0x58f), (0x590, 0x5ff), (0x600, 0x6ff), (0x900, 0x97f), (0xe00, 0xe7f), (0x1100, 0x11ff),
          (0x1e00, 0x1eff), (0x1f00, 0x1fff), (0x2000, 0x206f), (0x2070, 0x20cf), (0x2100, 0x218f), (0x2190, 0x22ff),
          (0x2460, 0x25ff), (0x2e80, 0x2fdf), (0x3000, 0x30ff), (0x3100, 0x33ff), (0x3400, 0x3500), (0x4e00, 0x9fff),
          (0xac00, 0xd7a3), (0xf900, 0xfaff), (0xfb00, 0xfb4f), (0xfe30, 0xfe6f), (0xff00, 0xffef), (0x10400, 0x1044f),
          (0x1d100, 0x1d1ff), (0x1d400, 0x1d7ff), (0x1f300, 0x1f64f), (0x20000, 0x20100), (0x2a700, 0x2b81f), (0x2f800, 0x2fa1f)]


def characters(rng, count):
    block = rng.choice(BLOCKS)
    return "".join(chr(rng.randint(*(block if rng.random() < 0.8 else rng.choice(BLOCKS)))) for _ in range(count))


def long_word(rng):
    """Around the length at which a word becomes [UNK] (100 characters), and far beyond it."""
    alphabet = rng.choice(["abcdefghijklmnopqrstuvwxyz", "éèüöñ", "0123456789", "aé", "x"])
    return "".join(rng.choice(alphabet) for _ in range(rng.choice([30, 98, 99, 100, 101, 102, 199, 200, 201, 500])))


def shuffled_case(rng, word):
    return "".join(c.upper() if rng.random() < 0.5 else c for c in word)


def string(rng):
    parts = []
    for _ in range(rng.choice([0, 1, 1, 2, 3, 5, 8, 13, 30])):
        kind = rng.random()
        if kind < 0.55:
            part = rng.choice(WORDS)
        elif kind < 0.65:
            part = shuffled_case(rng, rng.choice(WORDS))
        elif kind < 0.85:
            part = characters(rng, rng.randint(1, 12))
        elif kind < 0.90:
            part = long_word(rng)
        elif kind < 0.95:
            part = rng.choice(CONTROLS) + rng.choice(WORDS)
        else:
            part = rng.choice("!?.,;:'\"()[]{}-_/\\*&") * rng.randint(1, 6)
        parts += [part, rng.choice(SPACES)]
    return "".join(parts)


def main(out):
    rng = random.Random(20240501)
    tokenizer = common.tokenizer()
    with open(out, "w", encoding="utf-8") as file:
        for _ in range(COUNT):
            text = string(rng)
            encoding = tokenizer.encode(text, add_special_tokens=False)
            row = {"text": text, "ids": encoding.ids, "offsets": encoding.offsets}
            print(json.dumps(row, ensure_ascii=True), file=file)


if __name__ == "__main__":
    main(*sys.argv[1:])
