"""Controversies written for this project: claims as news has them, each marked by what it means for short theses.

Debate sets teach that an argument supports a thesis. News gives facts, and leaves it to the reader what they mean: that
sheep are killed speaks for shooting wolves, and no word of the sentence says so. `controversies/README.md` tells the
format. Some controversies are held out whole (`HELD_OUT`).

`python controversies.py` checks all files and prints what they hold.
"""

import pathlib
import re
import sys
import typing

FOLDER = pathlib.Path(__file__).resolve().parent / "controversies"
HELD_OUT = set(
    """embryo-research-fourteen-days great-ring-collider selene-moon-landing marsh-fever-vaccine pig-kidneys-for-people
    birth-centre-rowan-house car-free-sundays lantern-tower-in-the-old-town wood-stoves-in-the-city daylight-saving
    gene-therapy-solvanir twin-oil-spill-at-the-reef twin-data-theft-at-fidelia twin-recount-in-estmark""".split()
)
SIGNS = {"+": "supports", "-": "contradicts", "0": "neutral"}
RELATIONS = {"=": "equivalent", "!": "contradicts", ">": "supports", "~": "neutral"}


class Controversy(typing.NamedTuple):
    """`theses` by letter, `claims` by number, `stances` (number, letter, label), `relations` (key, key, label)."""

    name: str
    theses: dict
    claims: dict
    stances: list
    relations: list

    def text(self, key):
        return self.theses.get(key) or self.claims[key]


def parse(path):
    """One file; ValueError with its line where it breaks the format."""
    name, theses, claims, stances, relations = path.stem, {}, {}, [], []
    for number, line in enumerate(path.read_text().splitlines(), 1):

        def wrong(why):
            return ValueError(f"{path.name}:{number}: {why}: {line[:80]}")

        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if hit := re.fullmatch(r"([A-H]) (.+)", line):
            if hit[1] in theses or claims:
                raise wrong("a thesis again, or after the claims")
            theses[hit[1]] = hit[2]
        elif hit := re.fullmatch(r"(\d+)((?: [A-H][-+0])+) \| (.+)", line):
            marks = {mark[0]: mark[1] for mark in hit[2].split()}
            if hit[1] in claims:
                raise wrong("this number again")
            if sorted(marks) != sorted(theses):
                raise wrong("not one mark for each thesis")
            claims[hit[1]] = hit[3]
            stances += [(hit[1], letter, SIGNS[sign]) for letter, sign in sorted(marks.items())]
        elif hit := re.fullmatch(r"([=!>~]) (\w+) (\w+)", line):
            if not all(key in claims or key in theses for key in hit.groups()[1:]) or hit[2] == hit[3]:
                raise wrong("no such claim")
            relations.append((hit[2], hit[3], RELATIONS[hit[1]]))
        else:
            raise wrong("not understood")
    return Controversy(name, theses, claims, stances, relations)


def controversies(split=None):
    """Those of "train" or of "dev", or all, by name."""
    paths = sorted(FOLDER.glob("*.txt"))
    return [parse(path) for path in paths if split is None or (split == "dev") == (path.stem in HELD_OUT)]


if __name__ == "__main__":
    totals = [0] * 6
    for path in [pathlib.Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("*.txt")):
        try:
            one = parse(path)
        except ValueError as error:
            print(error)
            continue
        labels = [label for _, _, label in one.stances]
        counts = [len(one.theses), len(one.claims), *(labels.count(label) for label in SIGNS.values()), len(one.relations)]
        totals = [a + b for a, b in zip(totals, counts)]
        print(f"{one.name:<40} theses {counts[0]}  claims {counts[1]:>3}  + {counts[2]:>3}  - {counts[3]:>3}  0 {counts[4]:>3}  pairs {counts[5]:>3}")
    print(f"{'in all':<40} theses {totals[0]}  claims {totals[1]}  + {totals[2]}  - {totals[3]}  0 {totals[4]}  pairs {totals[5]}")
