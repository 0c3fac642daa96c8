"""Sides that news takes: which claims of real articles support or contradict which theses, labelled for this project.

The claims are those that `counterpoint build` found in sets of articles; a file names them by article and characters and
holds none of their words. `sides/README.md` tells the format. One set in eight is held out.

`python sides.py [FILE …]` checks the files and prints what they hold.
"""

import collections
import functools
import pathlib
import re
import sys
import typing

from common import read

FOLDER = pathlib.Path(__file__).resolve().parent / "sides"
SIDES = {"+": "supports", "-": "contradicts", "?": None}
# What the first claim of a pair is to the second: the same, the same but one says more, a reason for it, the other way
# round, each for the other, against it, nothing; readers would differ.
PAIRS = "=~><#x0?"
REACH = 3  # how far apart neighbours stand at most


class Thesis(typing.NamedTuple):
    """A thesis, a rewording (`same`), an opposite (`other`), and the side of each claim of its set that is not neutral
    (number -> "supports", "contradicts"; None where readers would differ)."""

    text: str
    same: list
    other: list
    sides: dict


class Set(typing.NamedTuple):
    """The theses about a set of articles, its claims as (file, document, start, end, name), which are characters of the
    document's text and the name that the first word stands for, or None; pairs of claims with what the first is to the
    second, a mark of `PAIRS`; such pairs that a reader looked for among all claims of the set; and claims in the order of
    their articles with the marks of neighbours, (number, number) -> mark."""

    name: str
    claims: list
    theses: list
    pairs: list
    found: list
    neighbours: list
    marks: dict


def parse(path):
    """A file's set; ValueError with its line where it breaks the format."""
    articles, claims, theses, pairs, found, neighbours, marks = [], [], [], [], [], [], {}

    def claim_of(text):
        article, start, end, *name = text.split(" ", 3)
        return (*articles[int(article) - 1], int(start), int(end), name[0] if name else None)

    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        mark, _, rest = line.strip().partition(" ")
        try:
            if not mark or mark.startswith("#"):
                continue
            elif mark == "A":
                articles.append(tuple(rest.split(" ", 1)))
            elif mark == "C":
                claims.append(claim_of(rest))
            elif mark in "PF":
                pair, one, other = rest.split(" | ")
                if pair not in PAIRS:
                    raise ValueError("an unknown mark")
                (pairs if mark == "P" else found).append((claim_of(one), claim_of(other), pair))
            elif mark == "N":
                neighbours.append(claim_of(rest))
            elif mark == "R":
                one, pair, other = rest.split()
                one, other = int(one), int(other)
                if pair not in PAIRS or not 1 <= one < other <= min(len(neighbours), one + REACH):
                    raise ValueError("an unknown mark, or no neighbours")
                if neighbours[one - 1][:2] != neighbours[other - 1][:2] or (one, other) in marks:
                    raise ValueError("two articles, or a pair twice")
                marks[one, other] = pair
            elif mark == "T":
                theses.append(Thesis(rest, [], [], {}))
            elif mark in "=!":
                (theses[-1].same if mark == "=" else theses[-1].other).append(rest)
            else:
                for claim in map(int, rest.split()):
                    if not 1 <= claim <= len(claims) or claim in theses[-1].sides:
                        raise ValueError(f"claim {claim} is unknown or has two sides")
                    theses[-1].sides[claim] = SIDES[mark]
        except (ValueError, IndexError, KeyError) as error:
            raise ValueError(f"{path.name}:{number}: {error}: {line[:80]}") from error
    for thesis in theses:
        if not thesis.same or not thesis.other:
            raise ValueError(f"{path.name}: no rewording or no opposite: {thesis.text}")
    return Set(path.stem, claims, theses, pairs, found, neighbours, marks)


def sets(split=None):
    """The sets of "train" or of "dev", or all."""
    return [parse(path) for path in sorted(FOLDER.glob("*.txt"))
            if split is None or (split == "dev") == (int(path.stem) % 8 == 0)]


@functools.cache
def documents(file):
    return {row["doc"]: row["text"] for row in read(file)}


def words(claim):
    """A claim as a graph shows it, but for what is cut from its middle."""
    file, document, start, end, name = claim
    text = re.sub(r"\s+", " ", documents(file)[document][start:end])
    text = re.sub(r"[“”\"]|^['‘]|(?<!s)['’]$", "", text).strip(" ,;:—–-.")
    if name:
        text = re.sub(r"^\S+", f"[{name}]", text)
    return text[:1].upper() + text[1:]


if __name__ == "__main__":
    counts = collections.Counter()
    for path in [pathlib.Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("*.txt")):
        try:
            one = parse(path)
        except ValueError as error:
            print(error)
            continue
        counts.update(sets=1, claims=len(one.claims), theses=len(one.theses))
        for thesis in one.theses:
            counts.update(side or "undecided" for side in thesis.sides.values())
            counts["neutral"] += len(one.claims) - len(thesis.sides)
        counts.update(f"pairs {pair}" for _, _, pair in one.pairs)
        counts.update(f"found {pair}" for _, _, pair in one.found)
        counts.update({"neighbours": len(one.neighbours)})
        counts.update(f"neighbours {mark}" for mark in one.marks.values())
    print(*(f"{name} {count}" for name, count in counts.items()), sep="  ")
