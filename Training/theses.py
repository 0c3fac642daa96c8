"""Theses written for this project: many questions, each with short claims for and against, and the same in other words.

Telling sides is learnt from many questions rather than from many claims about one. `theses/README.md` tells the format.
One question in twelve is held out.

`python theses.py [FILE …]` checks the files and prints what they hold.
"""

import pathlib
import sys
import typing
import zlib

FOLDER = pathlib.Path(__file__).resolve().parent / "theses"
SIDES = {"+": "supports", "-": "contradicts", "0": "neutral"}


class Said(typing.NamedTuple):
    """A claim with its side, and the same in other words (`same`), and what contradicts it (`other`)."""

    side: str
    text: str
    same: list
    other: list


class Question(typing.NamedTuple):
    """A thesis with its rewordings (`same`) and its opposites (`other`), and the claims about it."""

    thesis: str
    same: list
    other: list
    claims: list


def parse(path):
    """The questions of a file; ValueError with its line where it breaks the format."""
    questions = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        mark, _, text = line.strip().partition(" ")

        def wrong(why):
            return ValueError(f"{path.name}:{number}: {why}: {line[:80]}")

        if not mark or mark.startswith("#"):
            continue
        if mark == "T":
            questions.append(Question(text, [], [], []))
            continue
        if not questions or not text:
            raise wrong("before any thesis" if text else "nothing after the mark")
        question = questions[-1]
        if mark in SIDES:
            question.claims.append(Said(SIDES[mark], text, [], []))
        elif mark in ("=", "!") and not question.claims:
            (question.same if mark == "=" else question.other).append(text)
        elif len(mark) == 2 and mark[1] in "=!" and question.claims and SIDES.get(mark[0]) == question.claims[-1].side:
            (question.claims[-1].same if mark[1] == "=" else question.claims[-1].other).append(text)
        else:
            raise wrong("not understood")
    for question in questions:
        sides = {claim.side for claim in question.claims}
        if len(sides) < 3 or not question.same or not question.other:
            raise ValueError(f"{path.name}: a mark is missing: {question.thesis}")
    return questions


def theses(split=None):
    """The questions of "train" or of "dev", or all."""
    everything = [question for path in sorted(FOLDER.glob("*.txt")) for question in parse(path)]
    return [q for q in everything if split is None or (split == "dev") == (zlib.crc32(q.thesis.encode()) % 12 == 0)]


if __name__ == "__main__":
    count, claims, others = 0, 0, 0
    for path in [pathlib.Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("*.txt")):
        try:
            found = parse(path)
        except ValueError as error:
            print(error)
            continue
        count += len(found)
        claims += sum(len(q.claims) for q in found)
        others += sum(len(q.same) + len(q.other) + sum(len(c.same) + len(c.other) for c in q.claims) for q in found)
    print(f"questions {count}  claims {claims}  in other words, or the opposite {others}")
