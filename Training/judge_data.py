"""What the judge is trained and measured on: pairs and passages from the data sets, mined neutrals, made-up pairs.

An example's label is a set of admissible labels. Most have one; a set that says only "not a paraphrase" or "not
entailed" admits what that leaves open, and the loss asks for the sum of the admissible probabilities (judge-card.md).
"""

import collections
import functools
import hashlib
import json
import random
import re
import typing

import torch
import torch.nn.functional as F

from common import CLS, RUNS, SEP, base_encoder, read, tokenize
from controversies import controversies
from embedder import embed
from theses import theses
import judge_rules as rules
import sides as sided

LABELS = ["neutral", "supports", "contradicts", "equivalent"]
NEUTRAL, SUPPORTS, CONTRADICTS, EQUIVALENT = ((name,) for name in LABELS)
NOT_EQUIVALENT, NOT_SUPPORTED = ("neutral", "supports", "contradicts"), ("neutral", "contradicts")
NOT_CONTRADICTED, AGREES = ("neutral", "supports"), ("supports", "equivalent")
A_PIECES, B_PIECES, PASSAGE_PIECES, BEFORE_PIECES = 64, 48, 160, 40
MARKS = [1, 2, 3, 4]  # [unused0] … [unused3]


class Example(typing.NamedTuple):
    """Two claims, or a passage (text, span of a, span of b), and the labels that are right; `before`: what stands before a
    and before b in their articles, None where b is a thesis."""

    a: str
    b: str
    labels: tuple
    origin: str
    passage: tuple | None = None
    before: tuple | None = None


# Input


def encode(example):
    """Word-piece ids and segment ids."""
    if example.passage:
        ids = passage_ids(*example.passage)
        return ids, [0] * len(ids)
    a, b = tokenize(example.a)[0][:A_PIECES], tokenize(example.b)[0][:B_PIECES]
    if example.before:
        a, b = in_context(a, example.before[0], MARKS[:2]), in_context(b, example.before[1], MARKS[2:])
    return [CLS] + a + [SEP] + b + [SEP], [0] * (len(a) + 2) + [1] * (len(b) + 1)


def in_context(ids, before, marks):
    """A claim's pieces enclosed by marks, after the last pieces of what stands before it."""
    return ids if before is None else tokenize(before)[0][-BEFORE_PIECES:] + marks[:1] + ids + marks[1:]


def passage_ids(text, a_span, b_span, limit=PASSAGE_PIECES):
    """A passage with both claims enclosed by marks; what is farthest from them goes first where it is too long."""
    ids, offsets = tokenize(text)

    def pieces(span):
        inside = [i for i, (start, end) in enumerate(offsets) if start < span[1] and end > span[0]]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)

    a, b = pieces(a_span), pieces(b_span)
    low, high = min(a[0], b[0]), max(a[1], b[1])
    room = max(0, limit - 6 - (high - low))
    start = max(0, low - (room + 1) // 2)
    end = min(len(ids), high + room - (low - start))
    start = max(0, min(start, end - (limit - 6)))
    at = collections.defaultdict(list)
    for (first, last), (opening, closing) in ((a, MARKS[:2]), (b, MARKS[2:])):
        at[first].append(opening)
        at[last].insert(0, closing)
    result = [CLS]
    for i in range(start, end + 1):
        result += at[i] + (ids[i : i + 1] if i < end else [])
    return result[: limit - 1] + [SEP]


# The data sets


def clean(text):
    """Undoes what tokenised sets did to quotes, brackets and contractions."""
    for old, new in (("``", '"'), ("''", '"'), ("-LRB-", "("), ("-RRB-", ")"), (" n't", "n't"), ("\n", " ")):
        text = text.replace(old, new)
    return text.strip()


def pairs(name, limit=None, keep=None, labels=None):
    """A set's rows in seeded order; `labels` maps a label of the set to what it admits."""
    rows = [row for row in read(name) if keep is None or keep(row)]
    random.Random(3).shuffle(rows)
    result = []
    for row in rows:
        admits = (labels or {}).get(row["label"], (row["label"],))
        if admits:
            result.append(Example(clean(row["a"]), clean(row["b"]), admits, name))
    return result[:limit]


def graph_pairs(name, ratio=1.0, limit=None):
    """The edges of a set's graphs as pairs, and `ratio` times as many unlinked pairs of the same graph as neutral."""
    result, rng = [], random.Random(5)
    for graph in read(name):
        text = {node["id"]: node["text"] for node in graph["nodes"]}
        edges = {(edge["from"], edge["to"]) for edge in graph["edges"]}
        result += [Example(text[e["from"]], text[e["to"]], (e["type"],), name) for e in graph["edges"]]
        for _ in range(int(len(edges) * ratio) if len(text) > 3 else 0):
            a, b = rng.sample(list(text), 2)
            if (a, b) not in edges and (b, a) not in edges:
                result.append(Example(text[a], text[b], NEUTRAL, name))
    rng.shuffle(result)
    return result[:limit]


def graph_passages(name, unlinked=1.0):
    """The edges of a set's running texts as passages; near unlinked claims and some supports backwards as neutral."""
    result, rng = [], random.Random(9)
    for graph in read(name):
        text, nodes = graph["text"], {n["id"]: n for n in graph["nodes"] if n["span"]}
        edges = {(e["from"], e["to"]): e["type"] for e in graph["edges"] if not e.get("undercut")}
        linked = set(edges) | {pair[::-1] for pair in edges} | {(e["from"], e["to"]) for e in graph["edges"]}

        def passage(a, b):
            spans = nodes[a]["span"], nodes[b]["span"]
            low, high = min(s[0] for s in spans), max(s[1] for s in spans)
            if high - low > 600:
                return None
            start = text.rfind(". ", 0, max(0, text.rfind(". ", 0, low))) + 1
            end = high
            for _ in range(2):
                end = text.find(". ", end) + 1 or len(text)
            return (text[start:end], *([s[0] - start, s[1] - start] for s in spans))

        for (a, b), kind in edges.items():
            if a in nodes and b in nodes and passage(a, b):
                result.append(Example(nodes[a]["text"], nodes[b]["text"], (kind,), name, passage(a, b)))
                if kind == "supports" and rng.random() < 0.2:
                    result.append(Example(nodes[b]["text"], nodes[a]["text"], NEUTRAL, name, passage(b, a)))
        near = [
            (a, b)
            for a in nodes
            for b in nodes
            if a != b and (a, b) not in linked and (b, a) not in linked and passage(a, b)
        ]
        rng.shuffle(near)
        result += [
            Example(nodes[a]["text"], nodes[b]["text"], NEUTRAL, name, passage(a, b))
            for a, b in near[: int(unlinked * len(edges))]
        ]
    return result


def discourse(name, neutral=None):
    """Discourse relations in their passage where there is one, at most `neutral` of those that do neither."""
    rows, rng = read(name), random.Random(4)
    rng.shuffle(rows)
    result, left = [], neutral if neutral is not None else len(rows)
    for row in rows:
        if row["label"] == "neutral":
            left -= 1
            if left < 0:
                continue
        passage = (row["passage"], row["a_span"], row["b_span"]) if row.get("passage") else None
        result.append(Example(row["a"], row["b"], (row["label"],), name, passage))
    return result


STANCE = ("perspectrum", "iam_stance", "argkp_stance", "ibm_claim_stance")


def stance(split="train"):
    """Claims for and against theses."""
    rng, result = random.Random(11), []
    for name in STANCE if split == "train" else STANCE[:3]:
        for e in pairs(f"{name}.{split}"):
            result.append(e if split == "dev" else e._replace(b=rules.thesis(e.b, rng)))
    return result


TURNED = {SUPPORTS: CONTRADICTS, CONTRADICTS: SUPPORTS, NEUTRAL: NEUTRAL}


def views(examples, count):
    """Every example of `stance` `count` times: as it is, then with its thesis reworded anew, one time in three negated,
    and its claim negated one time in five. Each negation turns the label, so that no words give a side away alone."""
    rng, result = random.Random(17), list(examples)
    for _ in range(count - 1):
        for e in examples:
            e = e._replace(b=rules.thesis(e.b, rng))
            ways = (rules.negate, rules.oppose)[:: rng.choice([1, 1, -1])]
            thesis = (ways[0](e.b) or ways[1](e.b)) if rng.random() < 1 / 3 else None
            if thesis:
                e = e._replace(b=thesis, labels=TURNED[e.labels])
            claim = rules.contrary(e.a) if rng.random() < 1 / 5 else None
            if claim:
                e = e._replace(a=claim, labels=TURNED[e.labels])
            result.append(e)
    return result


def latest_views(examples, count):
    """What `views` of so many adds to those of one fewer."""
    return views(examples, count)[-len(examples):]


def controversial(split):
    """The written controversies: what each claim means for each thesis, and what the claims are to each other."""
    stances, relations = [], []
    for one in controversies(split):
        for claim, thesis, label in one.stances:
            stances.append(Example(one.text(claim), one.text(thesis).rstrip("."), (label,), "controversies"))
        for a, b, label in one.relations:
            backwards = NOT_CONTRADICTED if label == "supports" else (label,)
            relations.append(Example(one.text(a), one.text(b), (label,), "controversies, claims"))
            if split == "train":
                relations.append(Example(one.text(b), one.text(a), backwards, "controversies, claims"))
    return stances, relations


def questions(split):
    """The written theses: sides, towards each wording of the thesis and its opposite, and what says the same or the
    contrary of what, or neither."""
    rng, sides, relations = random.Random(18), [], []

    def relate(texts, others):
        for one in texts:
            relations.extend(Example(one, other, EQUIVALENT, "theses, claims") for other in texts if other != one)
        for other in others:
            relations.append(Example(*rng.sample([rng.choice(texts), other], 2), CONTRADICTS, "theses, claims"))

    def beside(one, other, labels):
        relations.append(Example(*rng.sample([one.text, other.text], 2), labels, "theses, claims"))

    for q in theses(split):
        wordings = [q.thesis, *q.same]
        relate(wordings, q.other)
        friends, foes, others = ([c for c in q.claims if (c.side,) == side] for side in (SUPPORTS, CONTRADICTS, NEUTRAL))
        beside(rng.choice(others), rng.choice(friends), NEUTRAL)
        beside(rng.choice(others), rng.choice(foes), NEUTRAL)
        if split == "train" and len(friends) > 1:
            beside(*rng.sample(friends, 2), NOT_CONTRADICTED)
            beside(rng.choice(friends), rng.choice(foes), NOT_SUPPORTED)
        for claim in q.claims:
            for text in (claim.text, *claim.same):
                targets = [q.thesis] if split == "dev" else [q.thesis, rng.choice(q.same)]
                sides.extend(Example(text, thesis.rstrip("."), (claim.side,), "theses") for thesis in targets)
                turned = TURNED[(claim.side,)]
                sides.append(Example(text, rng.choice(q.other).rstrip("."), turned, "theses"))
            if claim.same or claim.other:
                relate([claim.text, *claim.same], claim.other)
    return sides, relations


def before(claim, most=300):
    """What stands before a claim in its article, as many characters at most."""
    text = sided.documents(claim[0])[claim[1]][max(0, claim[2] - most):claim[2]]
    return re.sub(r"\s+", " ", text)


def apart(a, b, labels, origin):
    """Two claims of news articles that are judged by themselves, or each in its context."""
    return Example(sided.words(a), sided.words(b), labels, origin, before=(before(a), before(b)))


def alone(examples):
    """The examples without what surrounds their claims."""
    return [e._replace(before=None) for e in examples]


def positions(split, quiet=24):
    """The sides that news takes: each claim towards each wording of a thesis and its opposite, and of the claims that take
    none `quiet` a thesis, half of them the nearest to it; and what the theses' wordings are to each other."""
    rng, sides, rewordings = random.Random(20), [], []
    for one in sided.sets(split):
        texts = [sided.words(claim) for claim in one.claims]
        known = [(before(claim), None) for claim in one.claims]
        likeness = vectors([thesis.text for thesis in one.theses]) @ vectors(texts).T if one.theses else []
        for thesis, row in zip(one.theses, likeness):
            wordings = [thesis.text, *thesis.same]
            rewordings += [Example(a, b, EQUIVALENT, "sides, theses") for a in wordings for b in wordings if a != b]
            rewordings += [Example(*rng.sample([a, rng.choice(thesis.other)], 2), CONTRADICTS, "sides, theses") for a in wordings]
            neutral = [i for i in row.argsort(descending=True).tolist() if i + 1 not in thesis.sides]
            near, far = neutral[: quiet // 2], neutral[quiet // 2 :]
            for i in near + rng.sample(far, min(len(far), quiet - len(near))):
                target = thesis.text if split == "dev" else rng.choice(wordings + thesis.other)
                sides.append(Example(texts[i], target.rstrip("."), NEUTRAL, "sides", before=known[i]))
            for number, side in thesis.sides.items():
                if side:
                    targets = wordings[:1] if split == "dev" else wordings
                    text, place = texts[number - 1], known[number - 1]
                    sides += [Example(text, b.rstrip("."), (side,), "sides", before=place) for b in targets]
                    sides += [Example(text, b.rstrip("."), TURNED[(side,)], "sides", before=place) for b in thesis.other]
    return sides, rewordings


MISTAKES = RUNS / "judge-mistakes.json"


def nearest_theses(split, nearest=70):
    """Of each thesis of the news the claims nearest to it that take no side: (set, thesis's place, claim's number) and what
    to ask."""
    result = []
    for one in sided.sets(split):
        texts = [sided.words(claim) for claim in one.claims]
        likeness = vectors([thesis.text for thesis in one.theses]) @ vectors(texts).T if one.theses else []
        for place, (thesis, row) in enumerate(zip(one.theses, likeness)):
            quiet = [i for i in row.argsort(descending=True).tolist() if i + 1 not in thesis.sides][:nearest]
            result += [((one.name, place, i + 1), asked(texts[i], thesis.text.rstrip("."))) for i in quiet]
    return result


def mistaken(most=16, wordings=2):
    """Claims that take no side, but that a judge gave one (`judge.py mistakes`): the surest of each thesis, towards some of
    its wordings and opposites."""
    rng, result, count = random.Random(22), [], collections.Counter()
    known = {one.name: one for one in sided.sets("train")}
    for (name, place, number), _ in sorted(json.loads(MISTAKES.read_text()), key=lambda row: -row[1]):
        count[name, place] += 1
        if count[name, place] <= most:
            claim, thesis = known[name].claims[number - 1], known[name].theses[place]
            for b in rng.sample([thesis.text, *thesis.same, *thesis.other], wordings):
                result.append(Example(sided.words(claim), b.rstrip("."), NEUTRAL, "sides", before=(before(claim), None)))
    return result


def news_pairs(split):
    """Pairs of claims of real news that are alike, in both directions."""
    result = []
    for one in sided.sets(split):
        for a, b, mark in one.pairs:
            if mark != "?":
                result.append(apart(a, b, THERE[mark], "news pairs"))
                result.append(apart(b, a, BACK[mark], "news pairs"))
    return result


def found_pairs(split):
    """Pairs of claims of real news that a reader of the whole set found, in both directions."""
    return [apart(one, other, labels[mark], "news pairs, found")
            for each in sided.sets(split) for a, b, mark in each.found
            for one, other, labels in ((a, b, THERE), (b, a, BACK))]


def passed_over(split, count, least=0.5, nearest=6):
    """Pairs of claims near in meaning of sets that a reader searched for what contradicts and what says the same, and which he
    did not name: `count` a set."""
    result = []
    for each in sided.sets(split):
        rng = random.Random(int(each.name))
        claims = list(dict.fromkeys(each.claims + each.neighbours)) if each.found else []
        named = {frozenset(pair[:2]) for pair in each.found + each.pairs}
        named |= {frozenset((each.neighbours[i - 1], each.neighbours[j - 1])) for i, j in each.marks}
        known = vectors([sided.words(claim) for claim in claims])
        likeness = known @ known.T
        near = {(min(i, j), max(i, j)) for i, row in enumerate(likeness) for j in row.topk(min(nearest + 1, len(row))).indices.tolist()}
        free = [(claims[i], claims[j]) for i, j in sorted(near) if i != j and likeness[i, j] >= least]
        free = [(a, b) for a, b in free if frozenset((a, b)) not in named and not (a[:2] == b[:2] and a[2] < b[3] and b[2] < a[3])]
        for a, b in rng.sample(free, min(count, len(free))):
            a, b = (a, b) if rng.random() < 0.5 else (b, a)
            result.append(apart(a, b, NOT_CONTRADICTED, "news pairs, passed over"))
    return result


def untold(theses=12, seed=23):
    """What nobody labelled, for a teacher to judge: of each thesis of the news the claims of other sets nearest to it, and
    pairs of claims near in meaning, of one set and of two. Every label is admitted."""
    rng, sets = random.Random(seed), sided.sets("train")
    owner, texts = zip(*sorted({(each.name, sided.words(c)) for each in sets for c in each.claims + each.neighbours}))
    known, own = vectors(list(texts)), torch.tensor([int(name) for name in owner])
    asked = [(int(each.name), rng.choice([t.text, *t.same, *t.other]).rstrip(".")) for each in sets for t in each.theses]
    result = []
    for (number, thesis), vector in zip(asked, vectors([thesis for _, thesis in asked])):
        likeness = (known @ vector).masked_fill(own == number, -1)
        result += [Example(texts[i], thesis, tuple(LABELS), "sides, untold") for i in likeness.topk(theses).indices.tolist()]
    for i in rng.sample(range(len(texts)), len(texts) // 3):
        likeness = (known @ known[i]).masked_fill(torch.arange(len(texts)) == i, -1)
        for inside in (own == own[i], own != own[i]):
            near = likeness.masked_fill(~inside, -1).topk(10).indices.tolist()
            result.append(Example(texts[i], texts[rng.choice(near)], tuple(LABELS), "claims, untold"))
    return result


def untold_passages(count=10000):
    """Claims of an article that stand near each other, in their passage, which nobody labelled."""
    near = []
    for each in sided.sets("train"):
        claims = sorted(set(each.claims + each.neighbours))
        for i, one in enumerate(claims):
            near += [(one, other) for other in claims[i + 1 : i + 1 + sided.REACH]
                     if one[:2] == other[:2] and one[3] <= other[2] and other[3] - one[2] <= LONGEST_PASSAGE - 200]
    rng = random.Random(25)
    return [Example(sided.words(a), sided.words(b), tuple(LABELS), "neighbours, untold", passage_of(a, b))
            for a, b in (rng.sample(pair, 2) for pair in rng.sample(near, count))]


def passage_of(one, other):
    """Two claims of an article in the sentences that they stand in and those between: the text, and where in it they are."""
    text = sided.documents(one[0])[one[1]]
    low, high = min(one[2], other[2]), max(one[3], other[3])
    low = max((m.end() for m in re.finditer(r"\n+|[.!?][\"”’')]* +(?=\S)", text[:low])), default=0)
    following = re.compile(r"\n|[.!?][\"”’')]*(?=\s|$)").search(text, max(high - 1, 0))
    high = max(high, following.end() if following else len(text))
    return text[low:high], (one[2] - low, one[3] - low), (other[2] - low, other[3] - low)


LONGEST_PASSAGE = 900  # characters: of a longer one the judge would not see both claims


def beside(one, unlinked=None, reach=sided.REACH):
    """The neighbours of a set of news in their passages, in both directions, with their marks; of those that are nothing to
    each other `unlinked` for each one that is something, or all."""
    found, nothing = [], []
    for first in range(1, len(one.neighbours) + 1):
        for second in range(first + 1, min(len(one.neighbours), first + reach) + 1):
            a, b = one.neighbours[first - 1], one.neighbours[second - 1]
            mark = one.marks.get((first, second), "0")
            if a[:2] == b[:2] and mark != "?" and max(a[3], b[3]) - min(a[2], b[2]) <= LONGEST_PASSAGE - 200:
                (nothing if mark == "0" else found).append((a, b, mark))
    if unlinked is not None:
        nothing = random.Random(int(one.name)).sample(nothing, min(len(nothing), round(unlinked * len(found)) + 2))
    return found + nothing


THERE = {"=": EQUIVALENT, "~": AGREES, ">": SUPPORTS, "<": NOT_CONTRADICTED, "#": SUPPORTS, "x": CONTRADICTS, "0": NEUTRAL}
BACK = THERE | {">": NOT_CONTRADICTED, "<": SUPPORTS}


def neighbours(split, unlinked=None):
    """Neighbouring claims of news articles in their passages, in both directions."""
    # In its passage it can be seen which claim is given for which, so the other way round is neither.
    there, back = ({**table, way: NEUTRAL} for table, way in ((THERE, "<"), (BACK, ">")))
    result = []
    for one in sided.sets(split):
        for a, b, mark in beside(one, unlinked):
            result.append(Example(sided.words(a), sided.words(b), there[mark], "neighbours", passage_of(a, b)))
            result.append(Example(sided.words(b), sided.words(a), back[mark], "neighbours", passage_of(b, a)))
    return result


class Bearing(typing.NamedTuple):
    """What is to be weighed: two claims of real news, or a claim and a thesis, asked one way and another (a thesis
    negated, where a rule can do it, and two claims the other way round); `side`: 1 for, -1 against, 0 neither; `nearness`:
    of neighbours 1 in one paragraph and 0 in two, of other claims how alike their surroundings are."""

    set: str
    asked: Example
    again: Example | None
    likeness: float
    side: int
    nearness: float = 0.0


@functools.cache
def sentences(file, document):
    """Where the sentences of an article begin, and their vectors."""
    found = [(hit.start(), hit.group()) for hit in re.finditer(r"[^.!?\n]{30,}[.!?\n]", sided.documents(file)[document])]
    return torch.tensor([start for start, _ in found]), vectors([text[:300] for _, text in found])


@functools.cache
def surroundings(claim):
    """What is spoken of around a claim: the mean of its article's sentences, of which those near it weigh most."""
    starts, meanings = sentences(*claim[:2])
    weights = torch.exp(-(starts - claim[2]).abs() / 300) + 0.02
    return F.normalize(weights @ meanings, dim=0)


def nearness(a, b):
    return float(surroundings(a) @ surroundings(b))


def share_paragraph(a, b):
    text = sided.documents(a[0])[a[1]]
    return "\n\n" not in text[min(a[3], b[3]):max(a[2], b[2])]


SIGNS = {"x": -1, "0": 0}  # of the marks of pairs; all others speak for each other


def asked(a, b, passage=None):
    return Example(a, b, NEUTRAL, "", passage)


def on_theses(split="dev"):
    """Every claim of the sets towards every thesis of its set, but for those on which readers would differ."""
    result = []
    for one in sided.sets(split):
        texts = [sided.words(claim) for claim in one.claims]
        likeness = (vectors([thesis.text for thesis in one.theses]) @ vectors(texts).T).tolist() if one.theses else []
        for thesis, row in zip(one.theses, likeness):
            text = thesis.text.rstrip(".")
            negated = rules.negate(text)
            for number, claim in enumerate(texts, 1):
                side = {"neutral": 0, "supports": 1, "contradicts": -1, None: None}[thesis.sides.get(number, "neutral")]
                if side is not None:
                    again = asked(claim, negated) if negated else None
                    result.append(Bearing(one.name, asked(claim, text), again, row[number - 1], side))
    return result


def on_controversies(split="dev"):
    """The claims of the written controversies towards their theses."""
    examples = controversial(split)[0]
    likeness = (vectors([e.a for e in examples]) * vectors([e.b for e in examples])).sum(1).tolist()
    result = []
    for e, like in zip(examples, likeness):
        negated = rules.negate(e.b)
        side = {SUPPORTS: 1, CONTRADICTS: -1, EQUIVALENT: 1}.get(e.labels, 0)
        again = asked(e.a, negated) if negated else None
        result.append(Bearing("controversies", asked(e.a, e.b), again, like, side))
    return result


def on_claims(split="dev"):
    """The pairs of claims of the sets, but for those on which readers would differ."""
    result = []
    for one in sided.sets(split):
        kept = [(sided.words(a), sided.words(b), mark, nearness(a, b)) for a, b, mark in one.pairs if mark != "?"]
        likeness = (vectors([a for a, *_ in kept]) * vectors([b for _, b, *_ in kept])).sum(1).tolist()
        result += [Bearing(one.name, asked(a, b), asked(b, a), like, SIGNS.get(mark, 1), near)
                   for (a, b, mark, near), like in zip(kept, likeness)]
    return result


def on_same(split="dev"):
    """The pairs of claims of the sets, by whether they say the same; one may say more."""
    result = []
    for one in sided.sets(split):
        kept = [(sided.words(a), sided.words(b), mark) for a, b, mark in one.pairs if mark != "?"]
        likeness = (vectors([a for a, _, _ in kept]) * vectors([b for _, b, _ in kept])).sum(1).tolist()
        result += [Bearing(one.name, asked(a, b), asked(b, a), like, int(mark in "=~"))
                   for (a, b, mark), like in zip(kept, likeness)]
    return result


def on_neighbours(split="dev"):
    """The claims of one article that stand beside each other, but for those on which readers would differ."""
    result = []
    for one in sided.sets(split):
        kept = beside(one, reach=1)
        texts = [(sided.words(a), sided.words(b)) for a, b, _ in kept]
        likeness = (vectors([a for a, _ in texts]) * vectors([b for _, b in texts])).sum(1).tolist()
        result += [Bearing(one.name, asked(*text, passage_of(a, b)), asked(*text[::-1], passage_of(b, a)), like, SIGNS.get(mark, 1),
                           float(share_paragraph(a, b)))
                   for (a, b, mark), text, like in zip(kept, texts, likeness)]
    return result


def repeats(texts, count):
    """The same claim twice says the same, whatever it says: with or without a full stop, a connective, a capital."""
    rng, result = random.Random(19), []
    for text in rng.sample(texts, min(count, len(texts))):
        plain = text.rstrip(".")
        other = rng.choice([plain, plain, plain + ".", "But " + plain[0].lower() + plain[1:], plain[0].lower() + plain[1:]])
        result.append(Example(*rng.sample([plain, other], 2), EQUIVALENT, "repeats"))
    return result


def clusters(name, limit):
    """Paraphrases: perspectives of one cluster. Near misses: perspectives of one claim in different clusters."""
    rng, same, other = random.Random(12), [], []
    claims = collections.defaultdict(lambda: collections.defaultdict(list))
    for row in read(name):
        claims[row["b"]][row["cluster"]].append((clean(row["a"]), row["label"]))
    for groups in claims.values():
        for group in groups.values():
            same += [
                Example(a[0], b[0], EQUIVALENT, name + " cluster")
                for a in group
                for b in group
                if a[0] != b[0] and a[1] == b[1]
            ]
        firsts = [group[0] for group in groups.values()]
        for a, b in zip(firsts, firsts[1:]):
            other.append(Example(a[0], b[0], NOT_CONTRADICTED if a[1] == b[1] else NOT_SUPPORTED, name + " near miss"))
    rng.shuffle(same)
    rng.shuffle(other)
    return same[:limit] + other[:limit]


# Neutrals, mined by embedding


def cached(key, make):
    """A tensor that is slow to make, kept under Training/runs."""
    path = RUNS / f"{hashlib.sha256(key.encode()).hexdigest()[:16]}.pt"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.save(make(), path)
    return torch.load(path)


def vectors(texts):
    return (
        cached("\n".join(texts), lambda: embed(base_encoder(dropout=0), [text[:400] for text in texts]))
        if texts
        else torch.zeros(0, 384)
    )


SENTENCE = re.compile(r'\S.*?(?:[.!?]["”’)]*(?=\s+["“‘A-Z])|$)')


def statements(document):
    """The sentences of an article, and what its attributions say, each with the number of its sentence."""
    text, result, starts = document["text"], [], []
    for line in re.finditer(r"[^\n]+", text):
        for hit in SENTENCE.finditer(line.group(0)):
            if 7 <= len(hit.group(0).split()) <= 45:
                starts.append(line.start() + hit.start())
                result.append((len(starts), hit.group(0).strip()))
    for attribution in document.get("attributions", []):
        if len(attribution["content"]) == 1:
            start, end = attribution["content"][0]
            if 7 <= len(text[start:end].split()) <= 45 and "\n" not in text[start:end]:
                result.append((sum(s <= start for s in starts), text[start:end].removeprefix("that ").strip(' ,"“”')))
    return result


ARTICLES = {
    "train": ("polnear.train", "wikinews_en.2019", "editorials_adu.train"),
    "dev": ("polnear.dev",),
}


def news(split):
    """Every article's statements: a list of (number of the sentence, text) an article."""
    return [statements(doc)[:70] for name in ARTICLES[split] for doc in read(name)]


def news_neutrals(split, inside, across, low=0.35, high=0.75):
    """Same-topic pairs of news statements: at least four sentences apart in one article, or from different articles."""
    rng, documents = random.Random(7), news(split)
    flat = [(d, number, text) for d, items in enumerate(documents) for number, text in items]
    matrix, result, begin = vectors([text for _, _, text in flat]), [], 0
    per_article = max(1, round(inside / max(1, sum(len(items) > 5 for items in documents))))
    for items in documents:
        part = matrix[begin : begin + len(items)]
        begin += len(items)
        similar = part @ part.T
        near = sorted(
            (
                (float(similar[i, j]), i, j)
                for i in range(len(items))
                for j in range(len(items))
                if abs(items[i][0] - items[j][0]) >= 4 and low < similar[i, j] < high
            ),
            reverse=True,
        )[: 4 * per_article]
        rng.shuffle(near)
        result += [Example(items[i][1], items[j][1], NEUTRAL, "same article") for _, i, j in near[:per_article]]
    for i in rng.sample(range(len(flat)), min(len(flat), across)):
        similar = matrix @ matrix[i]
        similar[[j for j in range(max(0, i - 150), min(len(flat), i + 150)) if flat[j][0] == flat[i][0]]] = 0
        similar[similar >= 0.68] = 0
        values, nearest = similar.topk(6)
        good = [j for value, j in zip(values.tolist(), nearest.tolist()) if value > low]
        if good:
            result.append(Example(flat[i][2], flat[rng.choice(good)][2], NEUTRAL, "other article"))
    rng.shuffle(result)
    return result


MINED = ("same article", "other article", "other debate", "news sentence, thesis")  # neutral, by a rule


def other_debates(examples, count, low=0.2, high=0.55):
    """Claims of one debate against the theses of others: those nearest to it, but not about the same question."""
    rng = random.Random(13)
    theses = sorted({e.b for e in examples})
    at = {b: i for i, b in enumerate(theses)}
    matrix = vectors(theses)
    picked = [examples[i] for i in sorted(rng.sample(range(len(examples)), min(count, len(examples))))]
    claims, result = vectors([e.a for e in picked]), []
    between = matrix @ matrix.T
    for e, claim in zip(picked, claims):
        similar, same = matrix @ claim, between[at[e.b]]
        similar[(same > high) | (similar > high) | (same < low)] = -1
        values, nearest = similar.topk(8)
        good = [j for value, j in zip(values.tolist(), nearest.tolist()) if value > 0.1]
        if good:
            result.append(Example(e.a, theses[rng.choice(good)], NEUTRAL, "other debate"))
    return result


OPINION = re.compile(
    r"\b(should|must|need|good|bad|best|worst|better|worse|threat|danger|harm|wrong|right|fail|great|terrible|important|"
    r"benefit|risk|fear|problem|crisis|attack|support|oppose|against|criticis|criticiz|blame|praise)",
    re.I,
)


def plain_news(examples, count, split="train"):
    """Plain news sentences (no word of judgement) against the theses nearest to their subject."""
    rng = random.Random(14)
    theses = sorted({e.b for e in examples})
    texts = [text for items in news(split) for _, text in items]
    matrix, known, result = vectors(theses), vectors(texts), []
    for i in rng.sample(range(len(texts)), len(texts)):
        if not OPINION.search(texts[i]):
            values, nearest = (matrix @ known[i]).topk(6)
            good = [j for value, j in zip(values.tolist(), nearest.tolist()) if 0.25 < value < 0.6]
            if good:
                result.append(Example(texts[i], theses[rng.choice(good)], NEUTRAL, "news sentence, thesis"))
        if len(result) >= count:
            break
    return result


def about_somebody(split, count, views=0):
    """News sentences against theses about somebody in them, by the feeling that people found in the sentence.

    Nobody's feeling: neutral to any thesis. Favourable or adverse: never the opposite side of praise or blame. With
    `views` each sentence with a feeling also meets so many demands for or against somebody, one in three negated.
    """
    rng, result, more = random.Random(15), [], []
    rows = [(row["text"], t) for row in read(f"newsmtsc.{split}") for t in row["targets"]]
    rng.shuffle(rows)

    def pick(theses):
        return rng.choice(theses[: -rules.DEV_THESES] if split == "train" else theses[-rules.DEV_THESES :])

    for text, target in rows:
        name = re.sub(r"['’]s$|:$", "", target["target"])
        if (
            name.lower() in ("he", "she", "they", "we", "i", "you", "it", "him", "her", "them", "us", "who", "me")
            or name.islower()
        ):
            continue
        feeling = target["sentiment"]
        praise, blame = pick(rules.FAVOURABLE), pick(rules.ADVERSE)
        if feeling == "neutral":
            cases = [(rng.choice([praise, blame, pick(rules.POLICY), pick(rules.POLICY)]), NEUTRAL)]
        elif feeling == "positive":
            cases = [(praise, NOT_CONTRADICTED), (blame, NOT_SUPPORTED)]
        else:
            cases = [(praise, NOT_SUPPORTED), (blame, NOT_CONTRADICTED)]
        form, labels = rng.choice(cases)
        result.append(Example(clean(text), form.format(x=name), labels, "about somebody"))
        for _ in range(views if feeling != "neutral" else 0):
            side = rng.choice(("negative", "positive"))
            thesis = rng.choice(rules.AGAINST if side == "negative" else rules.FOR).format(x=name)
            turned = rules.negate(thesis) if rng.random() < 1 / 3 else None
            labels = NOT_CONTRADICTED if (side == feeling) != bool(turned) else NOT_SUPPORTED
            more.append(Example(clean(text), turned or thesis, labels, "about somebody"))
    neutral = [e for e in result if e.labels == NEUTRAL]
    return (
        (neutral + [e for e in result if e.labels != NEUTRAL][: len(neutral) // 2])[:count] + more
        if split == "train"
        else neutral[:count]
    )


# Made-up pairs


def made_up(claims, related, count):
    """Pairs by rule, about `count` of each kind, from single claims and from pairs that a set says are related."""
    rng, result = random.Random(21), []
    pool = sorted({name for claim in claims[:4000] for name in rules.names(claim)})

    def add(kind, source, make):
        made = 0
        for item in rng.sample(source, len(source)):
            for e in make(item) or []:
                result.append(
                    Example(*(e if rng.random() < 0.5 or len(e) > 3 else (e[1], e[0], e[2]))[:3], f"made up: {kind}")
                )
                made += 1
            if made >= count:
                break

    def fixed(*parts):
        return [(*parts, True)]

    add("negation", claims, lambda c: (n := rules.negate(c)) and [(c, n, CONTRADICTS)])
    add("opposite", claims, lambda c: (n := rules.oppose(c)) and [(c, n, CONTRADICTS)])
    add("number", claims, lambda c: (n := rules.renumber(c, rng)) and [(c, n, CONTRADICTS)])
    add("share", claims, lambda c: (s := rules.share(c, rng)) and [(s[0], s[1], EQUIVALENT), (s[0], s[2], CONTRADICTS)])
    add("actor", claims, lambda c: (n := rules.recast(c, pool, rng)) and [(c, n, NOT_SUPPORTED)])
    add("denial", claims, lambda c: (n := rules.frame(c, rules.DENIALS, rng)) and [(c, n, CONTRADICTS)])
    add(
        "report",
        claims,
        lambda c: (n := rules.frame(c, rules.REPORTS, rng)) and [(c, n, EQUIVALENT if rng.random() < 0.5 else AGREES)],
    )
    add("doubt", claims, lambda c: (n := rules.frame(c, rules.DOUBTS, rng)) and fixed(n, c, NEUTRAL))

    def negated_side(e):
        """The label of a pair turns when one side is negated; a neutral pair stays neutral."""
        side = rng.random() < 0.5
        text = rules.negate(e.a if side else e.b) or rules.oppose(e.a if side else e.b)
        turned = {NEUTRAL: NEUTRAL, SUPPORTS: CONTRADICTS, EQUIVALENT: CONTRADICTS, CONTRADICTS: NOT_CONTRADICTED}.get(
            e.labels
        )
        return text and turned and fixed(*((text, e.b) if side else (e.a, text)), turned)

    def framed_side(e):
        """A denied support contradicts, a reported one still supports, a doubted one does neither."""
        for frames, labels in rng.sample(
            [(rules.DENIALS, CONTRADICTS), (rules.REPORTS, e.labels), (rules.DOUBTS, NEUTRAL)], 1
        ):
            text = rules.frame(e.a, frames, rng)
            return text and fixed(text, e.b, labels)

    def renumbered_side(e):
        text = rules.renumber(e.a, rng)
        return (
            text and e.labels == EQUIVALENT and rules.numbers(e.a) == rules.numbers(e.b) and [(text, e.b, CONTRADICTS)]
        )

    add("negated side", related, negated_side)
    add("framed side", [e for e in related if e.labels in (SUPPORTS, EQUIVALENT)], framed_side)
    add("number, other words", related, renumbered_side)
    add("fragment", related, lambda e: (n := rules.fragment(e.a, rng)) and fixed(n, e.b, NEUTRAL))
    add("notice", related[: count // 2], lambda e: fixed(rng.choice(rules.NOTICES), e.b, NEUTRAL))
    return result


def probes(count=150):
    """Made-up pairs of dev claims, by kind: whether the rules taught what they were made for."""
    claims = [text for items in news("dev") for _, text in items if len(text.split()) <= 30]
    debates, result = stance("dev"), collections.defaultdict(list)
    for e in made_up(claims + [e.a for e in debates], debates, count):
        result[e.origin].append(e)
    return dict(result)


# The mixtures


def same_numbers(row):
    return row["label"] != "supports" or rules.numbers(row["a"]) == rules.numbers(row["b"])


def short(row):
    return len(row["a"].split()) < 70


# How often each part of the mixture is seen in an epoch of a phase. All but the first two have the parts that
# `long` makes larger.
PASSES = {
    "first": {
        "stance": 3.0, "motions": 1.5, "other debates": 1.5, "plain news": 1.0, "about somebody": 1.0, "news": 1.0,
        "qt30": 1.5, "ling_in_loop": 1.0, "inference": 1.0, "evidence": 1.0, "argument": 1.0, "same": 1.0,
        "rephrased": 1.0, "discourse": 1.25, "essays": 1.0, "made up": 1.0,
    },
    "third": {
        "stance": 2.0, "motions": 2.0, "other debates": 4.0, "plain news": 2.0, "about somebody": 2.0, "news": 1.5,
        "qt30": 1.5, "ling_in_loop": 1.5, "inference": 1.0, "evidence": 0.7, "argument": 0.7, "same": 0.7,
        "rephrased": 1.5, "discourse": 1.0, "essays": 0.4, "made up": 1.0,
    },
    "fourth": {
        "controversies": 1.5, "controversies, claims": 3.0,
        "stance": 0.7, "motions": 1.0, "other debates": 1.5, "plain news": 1.0, "about somebody": 1.0, "news": 1.0,
        "qt30": 1.0, "ling_in_loop": 1.0, "inference": 0.6, "evidence": 0.4, "argument": 0.4, "same": 0.5,
        "rephrased": 0.8, "discourse": 0.7, "essays": 0.3, "made up": 0.6,
    },
    "fifth": {
        "theses": 1.0, "theses, claims": 1.0, "repeats": 1.0, "controversies": 0.1, "controversies, claims": 0.6,
        "stance": 0.3, "motions": 0.4, "other debates": 0.7, "plain news": 0.5, "about somebody": 0.3, "news": 0.6,
        "qt30": 0.7, "ling_in_loop": 0.8, "inference": 0.4, "evidence": 0.3, "argument": 0.2, "same": 0.5,
        "rephrased": 0.6, "discourse": 0.7, "essays": 0.3, "made up": 0.5,
    },
    "sixth": {
        "sides": 1.3, "news pairs": 1.0, "theses": 0.7, "theses, claims": 0.5, "repeats": 0.4, "controversies": 0.1,
        "controversies, claims": 0.4, "stance": 0.15, "motions": 0.2, "other debates": 0.3, "plain news": 0.3,
        "about somebody": 0.2, "news": 0.3, "qt30": 0.4, "ling_in_loop": 0.5, "inference": 0.2, "evidence": 0.1,
        "argument": 0.1, "same": 0.3, "rephrased": 0.3, "discourse": 0.5, "essays": 0.2, "made up": 0.25,
    },
    "seventh": {
        "sides": 1.0, "news pairs": 0.8, "neighbours": 1.0, "theses": 0.25, "theses, claims": 0.2, "repeats": 0.3,
        "controversies": 0.04, "controversies, claims": 0.3, "stance": 0.2, "motions": 0.15, "other debates": 0.2,
        "plain news": 0.2, "about somebody": 0.1, "news": 0.2, "qt30": 0.35, "ling_in_loop": 0.4, "inference": 0.1,
        "evidence": 0.05, "argument": 0.05, "same": 0.2, "rephrased": 0.2, "discourse": 0.5, "essays": 0.2, "made up": 0.15,
    },
    "eighth": {
        "sides": 1.0, "news pairs": 0.8, "neighbours": 0.8, "neighbours, against": 1.2, "theses": 0.3, "theses, claims": 0.3,
        "repeats": 0.3, "controversies": 0.05, "controversies, claims": 0.4, "stance": 0.4, "motions": 0.15,
        "other debates": 0.2, "plain news": 0.2, "about somebody": 0.1, "news": 0.2, "qt30": 0.5, "ling_in_loop": 0.6,
        "inference": 0.15, "evidence": 0.05, "argument": 0.05, "same": 0.2, "rephrased": 0.3, "discourse": 0.5,
        "essays": 0.2, "made up": 0.15,
    },
    "ninth": {
        "sides": 0.25, "news pairs": 2.5, "news pairs, the same": 6.0, "neighbours": 0.4, "neighbours, against": 0.6, "theses": 0.1,
        "theses, claims": 0.2, "repeats": 0.3, "controversies, claims": 0.2, "stance": 0.15, "motions": 0.05,
        "other debates": 0.1, "plain news": 0.1, "about somebody": 0.05, "news": 0.2, "qt30": 0.2, "ling_in_loop": 0.25,
        "inference": 0.1, "same": 0.3, "rephrased": 0.3, "discourse": 0.2, "essays": 0.1, "made up": 0.15,
    },
    "tenth": {
        "sides": 0.25, "news pairs": 1.8, "news pairs, the same": 5.0, "neighbours": 0.7, "neighbours, against": 1.0, "theses": 0.1,
        "theses, claims": 0.2, "repeats": 0.3, "controversies, claims": 0.2, "stance": 0.2, "motions": 0.05,
        "other debates": 0.1, "plain news": 0.1, "about somebody": 0.05, "news": 0.2, "qt30": 0.25, "ling_in_loop": 0.3,
        "inference": 0.1, "same": 0.3, "rephrased": 0.3, "discourse": 0.3, "essays": 0.1, "made up": 0.15,
    },
    "eleventh": {
        "news pairs": 1.2, "news pairs, found": 1.5, "news pairs, against": 1.0, "news pairs, the same": 1.5,
        "news pairs, passed over": 1.0, "neighbours": 0.2, "neighbours, against": 0.5, "sides": 0.1, "theses": 0.05,
        "theses, claims": 0.2, "repeats": 0.2, "controversies, claims": 0.3, "stance": 0.1, "other debates": 0.1,
        "plain news": 0.1, "news": 0.2, "qt30": 0.15, "ling_in_loop": 0.2, "inference": 0.1, "same": 0.2, "rephrased": 0.2,
        "discourse": 0.15, "essays": 0.05, "made up": 0.15,
    },
    "twelfth": {
        "sides": 0.1, "sides in context": 0.2, "news pairs": 0.25, "news pairs in context": 0.2, "news pairs, found": 0.35,
        "news pairs, found, in context": 0.2, "news pairs, against": 0.3, "news pairs, the same": 0.4,
        "news pairs, passed over": 0.3, "neighbours": 0.12, "neighbours, against": 0.4, "theses": 0.06, "theses, claims": 0.1,
        "repeats": 0.1, "controversies": 0.02, "controversies, claims": 0.2, "stance": 0.25, "other debates": 0.1,
        "plain news": 0.1, "news": 0.1, "qt30": 0.15, "ling_in_loop": 0.2, "inference": 0.1, "same": 0.1, "rephrased": 0.1,
        "discourse": 0.1, "essays": 0.03, "made up": 0.1,
    },
    "thirteenth": {
        "sides": 0.3, "sides, mistaken": 0.7, "news pairs": 0.2, "news pairs, found": 0.2, "news pairs, against": 0.3,
        "news pairs, the same": 0.3, "news pairs, passed over": 0.2, "neighbours": 0.1, "neighbours, against": 0.3,
        "theses": 0.06, "theses, claims": 0.1, "repeats": 0.1, "controversies": 0.02, "controversies, claims": 0.15,
        "stance": 0.25, "other debates": 0.1, "plain news": 0.1, "news": 0.1, "qt30": 0.15, "ling_in_loop": 0.2,
        "inference": 0.1, "same": 0.1, "rephrased": 0.1, "discourse": 0.1, "essays": 0.03, "made up": 0.1,
    },
    "teacher": {
        "sides": 0.12, "news pairs": 0.3, "news pairs, found": 0.3, "news pairs, against": 0.3, "news pairs, the same": 0.3,
        "news pairs, passed over": 0.2, "neighbours": 0.08, "neighbours, against": 0.4, "theses": 0.08, "theses, claims": 0.1,
        "controversies": 0.03, "controversies, claims": 0.2, "stance": 0.3, "other debates": 0.1, "plain news": 0.1,
        "news": 0.15, "qt30": 0.5, "ling_in_loop": 0.3, "inference": 0.15, "same": 0.1, "rephrased": 0.1, "discourse": 0.15,
        "essays": 0.05, "made up": 0.15,
    },
    "lesson": {
        "untold": 0.5, "sides": 0.08, "news pairs": 0.15, "news pairs, found": 0.15, "news pairs, against": 0.15,
        "news pairs, the same": 0.15, "news pairs, passed over": 0.1, "neighbours": 0.05, "neighbours, against": 0.2,
        "theses": 0.05, "theses, claims": 0.05, "controversies": 0.015, "controversies, claims": 0.1, "stance": 0.25,
        "other debates": 0.1, "plain news": 0.05, "news": 0.1, "qt30": 0.6, "ling_in_loop": 0.35, "inference": 0.1,
        "same": 0.05, "rephrased": 0.05, "discourse": 0.1, "essays": 0.02, "made up": 0.1, "untold, more": 0.8,
        "untold passages": 1.0, "theses, more": 0.25, "stance, more": 0.5,
    },
    "second": {
        "stance": 2.0, "motions": 1.0, "other debates": 1.0, "plain news": 0.5, "about somebody": 0.5, "news": 0.7,
        "qt30": 1.0, "ling_in_loop": 0.8, "inference": 0.5, "evidence": 0.4, "argument": 0.4, "same": 0.5,
        "rephrased": 0.5, "discourse": 1.0, "essays": 0.4, "made up": 0.7,
    },
}


def training(phase="first", without=()):
    """The training mixture as (examples, passes): how often each part is seen in an epoch. `without`: left out."""
    debates, long = stance(), phase not in ("first", "second")
    stances, relations = controversial("train")
    sides, rewordings = questions("train")
    taken, reworded = positions("train")
    sided_views = views([e for e in taken if e.labels != NEUTRAL], 2) + [e for e in taken if e.labels == NEUTRAL]
    everyday = (
        pairs("fnc1_headlines.train")
        + pairs("fever_symmetric.v01")
        + pairs("healthver.dev", keep=short)
        + pairs("climate_fever.all", 3000, keep=lambda r: r["entropy"] < 0.7)
        + pairs("fever.dev", 2500, keep=short)
    )
    inference = (
        pairs("taxixnli.all")
        + pairs("negation_nli.all")
        + pairs("cad.train", 6000 if long else 3000)
        + pairs("sick.train", 3000 if long else 1500)
        + pairs("snli.dev", 6000 if long else 1500)
        + pairs("breaking_nli.all", 900)
        + pairs("conjnli.train", 1000, keep=short)
        + pairs("rte.dev", 1500, keep=short, labels={"neutral": NOT_SUPPORTED})
    )
    argument = (
        pairs("cmv_modes.train")
        + graph_pairs("elecdeb.train", 0.7, 5000)
        + graph_pairs("aae.train", 1.0, 1500)
        + (graph_pairs("debatabase.train", 0.3) if long else [])
        + pairs("arc_stance.train", 1500, keep=short)
        + pairs("ibm_gpr_sentence.all", 1000, labels={"supports": NOT_CONTRADICTED})
    )
    same = (
        pairs("mrpc.train", keep=same_numbers, labels={"supports": EQUIVALENT, "neutral": NOT_EQUIVALENT})
        + pairs("sts.all")
        + pairs("argkp.train", 2500, keep=lambda r: r["label"] == "supports", labels={"supports": AGREES})
        + pairs("argkp.train", 2000, keep=lambda r: r["label"] == "neutral", labels={"neutral": NOT_CONTRADICTED})
    )
    rephrased = clusters("perspectrum.train", 2500)
    neutral_news = news_neutrals("train", 6000, 3500)
    linked, alike, found = neighbours("train", 2.0), news_pairs("train"), found_pairs("train")
    rng = random.Random(2)
    claims = [text for items in news("train") for _, text in items if len(text.split()) <= 30]
    claims = rng.sample(claims, min(len(claims), 16000)) + [e.a for e in debates]
    related = (
        debates
        + [e for e in same if e.labels == EQUIVALENT]
        + [e for e in inference if e.labels in (SUPPORTS, NEUTRAL)]
    )
    parts = {
        "controversies": views([e for e in stances if e.labels != NEUTRAL], 6)
        + views([e for e in stances if e.labels == NEUTRAL], 2),
        "controversies, claims": relations,
        "theses": views([e for e in sides if e.labels != NEUTRAL], 2) + [e for e in sides if e.labels == NEUTRAL],
        "theses, claims": rewordings,
        "sides": alone(sided_views) + reworded,
        "sides in context": sided_views,
        "sides, mistaken": alone(mistaken()) if "sides, mistaken" in PASSES[phase] else [],
        "news pairs": alone(alike),
        "news pairs in context": alike,
        "news pairs, the same": alone([e for e in alike + found if "equivalent" in e.labels]),
        "news pairs, found": alone(found),
        "news pairs, found, in context": found,
        "news pairs, against": alone([e for e in alike + found if e.labels == CONTRADICTS]),
        "news pairs, passed over": alone(passed_over("train", 80)),
        "untold": untold() if "untold" in PASSES[phase] else [],
        "neighbours": linked,
        "neighbours, against": [e for e in linked if e.labels == CONTRADICTS],
        "repeats": repeats(sorted({e.b for e in debates} | {e.a for e in sides} | {e.a for e in relations}), 3000),
        "stance": views(debates, 4) if long else debates,
        "motions": pairs("ibm_gpr_motion.all"),
        "other debates": other_debates(debates, 9000) + other_debates(sides, 6000),
        "plain news": plain_news(debates, 5000),
        "about somebody": about_somebody("train", 5500, views=2 if long else 0),
        "news": neutral_news,
        "qt30": pairs("qt30.train"),
        "ling_in_loop": pairs("ling_in_loop.train", 18000 if long else 15000),
        "inference": inference,
        "evidence": everyday,
        "argument": argument,
        "same": same,
        "rephrased": rephrased,
        "discourse": discourse("discourse_gum.train", 4800),
        "essays": graph_passages("aae.train", 1.1),
        "made up": made_up(claims, related, 1100),
        "untold, more": untold(24, seed=24) if "untold, more" in PASSES[phase] else [],
        "untold passages": untold_passages() if "untold passages" in PASSES[phase] else [],
        "theses, more": latest_views([e for e in sides if e.labels != NEUTRAL], 3),
        "stance, more": latest_views(debates, 5),
    }
    passes = PASSES[phase]
    return {name: (part, passes[name]) for name, part in parts.items() if name in passes and name not in without}


def repeated(parts, seed):
    """One seeded stream of the parts' examples, each as often as its part says."""
    rng, result = random.Random(seed), []
    for examples, passes in parts.values():
        whole = int(passes)
        result += examples * whole + rng.sample(examples, int(len(examples) * (passes - whole)))
    rng.shuffle(result)
    return result


def dev():
    """Every dev set by name; none of it, and no article of it, is trained on."""
    debates, (stances, relations), (sides, rewordings) = stance("dev"), controversial("dev"), questions("dev")
    taken, reworded = positions("dev")
    return {
        "sides": alone(taken),
        "sides in context": taken,
        "sides, theses": reworded,
        "news pairs": alone([e for e in news_pairs("dev") if len(e.labels) == 1]),
        "neighbours in passage": neighbours("dev"),
        "theses": sides,
        "theses, claims": rewordings,
        "controversies": stances,
        "controversies, claims": relations,
        "perspectrum": [e for e in debates if e.origin == "perspectrum.dev"],
        "iam_stance": [e for e in debates if e.origin == "iam_stance.dev"],
        "argkp_stance": [e for e in debates if e.origin == "argkp_stance.dev"],
        "qt30": pairs("qt30.dev"),
        "ling_in_loop": pairs("ling_in_loop.dev", 1500),
        "cmv_modes": pairs("cmv_modes.dev"),
        "discourse_gum in passage": [e for e in discourse("discourse_gum.dev") if e.passage],
        "aae in passage": graph_passages("aae.dev")[:500],
        "argmicro": graph_pairs("argmicro.en"),
        "argmicro in passage": graph_passages("argmicro.en"),
        "news": news_neutrals("dev", 1500, 500),
        "other debates": other_debates(debates, 800),
        "about somebody": about_somebody("dev", 400),
    }
