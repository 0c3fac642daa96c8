"""The reader's examples: what each data set says about word pieces (token labels) and about spans of them (segments).

A label is written as the set of answers that are right. Most sets have one member; where a data set does not tell two
answers apart (WikiNEuRal marks names only: its `O` may be a group), the loss leaves the choice between them open.
"""
import collections
import hashlib
import re
from dataclasses import dataclass, field

import common

HEADS = {
    "attribution": ["O"] + [f"{p}-{k}" for k in ("source", "cue", "content") for p in "BI"],
    "entity": ["O"] + [f"{p}-{k}" for k in ("person", "organization", "place", "group", "other") for p in "BI"],
    "type": ["none", "assertion", "evidence", "prescription"],
    "sentiment": ["negative", "neutral", "positive"],
}
UNKNOWN = frozenset()


@dataclass
class Example:
    """Word pieces with a label each (or none), labelled segments [start, end) of them, and links: an anaphor's first piece,
    the pieces before it that stand for the same, and a weight."""
    ids: list
    labels: list = None
    segments: list = field(default_factory=list)
    offsets: list = None
    row: dict = None
    capitals: list = None
    links: list = field(default_factory=list)

    def __post_init__(self):
        if self.row:
            self.capitals = common.capitals(self.row["text"], self.offsets)

    def part(self, start, end):
        """The pieces from start to end, with the segments that lie wholly inside."""
        segments = [(s - start, e - start, label, weight) for s, e, label, weight in self.segments if start <= s and e <= end]
        links = [(at - start, frozenset(a - start for a in before if a >= start), weight)
                 for at, before, weight in self.links if start <= at < end and (not before or max(before) >= start)]
        return Example(self.ids[start:end], self.labels and self.labels[start:end], segments,
                       capitals=self.capitals[start:end], links=links)


def joined(examples):
    """Several short examples one after the other."""
    result = Example([], [] if examples[0].labels is not None else None, capitals=[])
    for example in examples:
        at = len(result.ids)
        result.ids += example.ids
        result.capitals += example.capitals
        if example.labels is not None:
            result.labels += example.labels
        result.segments += [(s + at, e + at, label, weight) for s, e, label, weight in example.segments]
    return result


def one(head, label):
    return frozenset([HEADS[head].index(label)])


def marked(text, offsets, spans, head, outside):
    """BIO labels from spans (start, end, kind); a kind of None leaves its characters unlabelled."""
    chars, starts = [None] * (len(text) + 1), {}
    for start, end, kind in spans:
        chars[start:end] = [kind or ""] * (min(end, len(text)) - start)
        starts[start] = kind
    labels = []
    for start, _ in offsets:
        kind = chars[start]
        if kind is None:
            labels.append(outside)
        elif kind == "":
            labels.append(UNKNOWN)
        else:
            labels.append(one(head, ("B-" if starts.get(start) == kind else "I-") + kind))
    return labels


def pieces(offsets, start, end):
    """The range of word pieces that lie in [start, end)."""
    inside = [i for i, (s, e) in enumerate(offsets) if s >= start and e <= end]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


# Attribution

def polnear(split):
    result = []
    for row in common.read(f"polnear.{split}"):
        ids, offsets = common.tokenize(row["text"])
        spans = [(s, e, kind) for a in row["attributions"] for kind, key in
                 (("source", "source_spans"), ("cue", "cue_spans"), ("content", "content")) for s, e in a[key] or []]
        labels = marked(row["text"], offsets, spans, "attribution", one("attribution", "O"))
        result.append(Example(ids, labels, offsets=offsets, row=row))
    return result


def news(split):
    """Articles without labels."""
    result = []
    for row in common.read("wikinews_en.2019"):
        ids, offsets = common.tokenize(row["text"])
        result.append(Example(ids, offsets=offsets, row=row))
    return result


# Entities

NAMES = {"PER": "person", "ORG": "organization", "LOC": "place", "MISC": "other"}


def held_out(text):
    """One sentence in ten, by a hash of its text."""
    return hashlib.sha256(text.encode()).digest()[0] % 10 == 0


def wikineural(split):
    result = []
    outside = frozenset(HEADS["entity"].index(label) for label in ("O", "B-group", "I-group"))
    for row in common.read("entities_wikineural.dev"):
        if held_out(row["text"]) == (split == "dev"):
            ids, offsets = common.tokenize(row["text"])
            spans = [(e["start"], e["end"], NAMES[e["type"]]) for e in row["entities"]]
            result.append(Example(ids, marked(row["text"], offsets, spans, "entity", outside), offsets=offsets, row=row))
    return result


SMALL = {"of", "the", "and", "for", "de", "la", "le", "du", "von", "van", "der", "di", "da", "&", "in", "on", "'s", "’s"}
PRONOUNS = set("""i me my mine myself we us our ours ourselves you your yours he him his she her hers it its they them their
theirs who whom whose which that this these those one ones someone somebody anyone everyone everybody nobody others other
another some many most all each both here there what whoever himself herself themselves itself such none few several""".split())
ARTICLES = set("the a an this that these those his her its their our my your some any all many most both".split())
CUTS = set("of who whom that which whose in from with at on for to by about among between against under over , ( : ; -".split())
PLURALS = set("people men women children police folks staff crew personnel youth elderly clergy".split())
WORD = re.compile(r"\w[\w.’'&-]*\w|\w|[^\w\s]")


def name_span(text, start, end, lower):
    """The name that a mention is, without its article; none if it is not a name."""
    words = list(WORD.finditer(text, start, end))
    while words and words[0].group().lower() in ARTICLES:
        words = words[1:]
    if not words or len(words) > 7 or words[0].group().lower() in PRONOUNS | SMALL:
        return None
    proper = [w for w in words if w.group()[0].isupper()]
    if not words[0].group()[0].isupper() or not words[-1].group()[0].isupper() and not words[-1].group()[0].isdigit():
        return None
    if any(not (w.group()[0].isupper() or w.group()[0].isdigit() or w.group() in SMALL) for w in words):
        return None
    if all(w.group().lower() in lower for w in proper):
        return None
    end = words[-1].end()
    return words[0].start(), end - (2 if text[end - 2:end] in ("'s", "’s") else 0)


def group_span(text, start, end):
    """The nominal group ("senior officials", "two experts") that a mention of people or organizations is, or none."""
    words = list(WORD.finditer(text, start, end))
    cut = next((i for i, w in enumerate(words) if w.group().lower() in CUTS and i > 0), len(words))
    words = words[:cut]
    while words and words[0].group().lower() in ARTICLES:
        words = words[1:]
    if not words or len(words) > 6:
        return None
    head = words[-1].group()
    if any(w.group()[0].isupper() for w in words[1:]) or head.lower() in PRONOUNS or not head.isalpha():
        return None
    if not (head.lower() in PLURALS or head.endswith("s") and not head.endswith(("ss", "us", "is")) and len(head) > 3):
        return None
    return words[0].start(), words[-1].end()


def gum(split):
    """Names and nominal groups of GUM, derived from its mentions of every noun phrase by capitals and number.

    Capitalised words inside a sentence that no derived name covers are left unlabelled."""
    kinds = {"person": "person", "organization": "organization", "place": "place"}
    result = []
    for row in common.read(f"entities_gum.{split}"):
        text = row["text"]
        ids, offsets = common.tokenize(text)
        lower = {w for w in re.findall(r"\b[^\W\d_]+\b", text) if w.islower()}
        found = []
        for mention in row["mentions"]:
            start, end, kind = mention["start"], mention["end"], mention["type"]
            span = None if kind == "time" else name_span(text, start, end, lower)
            if span:
                found.append((*span, kinds.get(kind, "other")))
            elif kind in ("person", "organization"):
                span = group_span(text, start, end)
                if span:
                    found.append((*span, "group"))
        spans, taken = [], set()
        for start, end, kind in sorted(found, key=lambda f: f[0] - f[1]):
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                spans.append((start, end, kind))
        openings = {s for s, _ in row["sentences"]}
        for word in WORD.finditer(text):
            if word.group()[0].isupper() and word.start() not in openings and not re.match(r"I\b", word.group()):
                if word.start() not in taken:
                    spans.append((word.start(), word.end(), None))
        labels = marked(text, offsets, spans, "entity", one("entity", "O"))
        result.append(Example(ids, labels, offsets=offsets, row=row))
    return result


# Antecedents

ANAPHORS = [{"he", "him", "his", "himself"}, {"she", "her", "hers", "herself"}, {"it", "its", "itself"},
            {"they", "them", "their", "theirs", "themselves"}]
PRONOUN = re.compile(r"\b(?:" + "|".join(sorted(set().union(*ANAPHORS))) + r")\b", re.IGNORECASE)
DEFINITE = re.compile(r"(?:the|this|that|these|those|such) [a-z]", re.IGNORECASE)
REACH = 220  # how many pieces back an antecedent may be
NOMINAL = 0.4  # the weight of "the company", beside a pronoun


def head_start(text, start, end):
    """Where the head of a noun phrase begins: its last word before the first postmodifier."""
    words = list(WORD.finditer(text, start, end))
    cut = next((i for i, w in enumerate(words) if i > 0 and w.group().lower() in CUTS), len(words))
    kept = [w for w in words[:cut] if w.group() not in ("'s", "’s")]
    return (kept or words)[-1].start() if words else start


def coreference(split):
    """GUM's pronouns of the third person and its definite noun phrases, each with the heads of what stands before it in
    its cluster; without any where it refers to nothing before. For training also those of the news, twice."""
    result = []
    for row in common.read(f"entities_gum.{split}"):
        text = row["text"]
        ids, offsets = common.tokenize(text)
        place = {start: i for i, (start, _) in enumerate(offsets)}
        clusters, mentions = collections.defaultdict(list), {}
        for mention in row["mentions"]:
            start, end = mention["start"], mention["end"]
            head = place.get(head_start(text, start, end))
            if head is not None:
                clusters[mention["cluster"]].append((start, end, head))
                mentions[start, end] = (mention["cluster"], head)
        anaphors = {m.span(): (None, place.get(m.start())) for m in PRONOUN.finditer(text)}
        anaphors |= {span: found for span, found in mentions.items()
                     if span in anaphors or DEFINITE.match(text, *span) and text[span[0]:span[1]].count(" ") < 6}
        links = []
        for (start, end), (cluster, at) in sorted(anaphors.items()):
            before = frozenset(head for s, e, head in clusters.get(cluster, ())
                               if e <= start and at is not None and at - head <= REACH)
            if at is not None and (before or not any(e <= start for _, e, _ in clusters.get(cluster, ()))):
                links.append((at, before, 1.0 if PRONOUN.fullmatch(text, start, end) else NOMINAL))
        result.append(Example(ids, offsets=offsets, row=row, links=links))
    return result + (2 * news_antecedents(split) if split == "train" else [])


def news_antecedents(split):
    """The pronouns of antecedents/news.txt, each with its antecedent, the pronouns before it that stand for the same, and,
    where that is a name, the other places where its last word stands."""
    lines = [line.split() for line in (common.HERE / "antecedents" / "news.txt").read_text().splitlines()]
    articles = [(number, line[1:]) for number, line in enumerate(lines) if line[0] == "A"] + [(len(lines), None)]
    texts = {(file, row["doc"]): row["text"] for file in {a[0] for _, a in articles[:-1]} for row in common.read(file)}
    result = []
    for index, ((first, doc), (last, _)) in enumerate(zip(articles, articles[1:])):
        if (index % 4 == 3) != (split == "dev"):
            continue
        text = texts[tuple(doc)]
        ids, offsets = common.tokenize(text)
        place = {start: i for i, (start, _) in enumerate(offsets)}
        words = list(WORD.finditer(text))
        same, links = collections.defaultdict(set), []
        for pronoun, *span in ([int(x) for x in line[1:]] for line in lines[first + 1:last]):
            at, before = place.get(pronoun), set()
            if at is None:
                continue
            if span:
                head = head_start(text, *span)
                name = WORD.match(text, head).group()
                known = {place.get(w.start()) for w in words if name[0].isupper() and w.group() == name}
                before = {p for p in (known | same[head] | {place.get(head)}) - {None} if p < at and at - p <= REACH}
                same[head].add(at)
                if not before:
                    continue
            links.append((at, frozenset(before), 1.0))
        result.append(Example(ids, offsets=offsets, row={"text": text}, links=links))
    return result


# Claim types

ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Jr|Sr|Lt|Col|Inc|Corp|vs|etc|No)|\b[A-Z](?:\.[A-Z])*)$")
BOUNDARY = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n+")
PRESCRIBES = re.compile(r"\b(?:should(?:n['’]t)?(?!\s+(?:not\s+)?have\b)|must(?:n['’]t)?(?!\s+(?:not\s+)?have\b)|ought\s+to"
                        r"|needs?\s+to|(?:has|have)\s+to(?!\s+(?:say|admit|do\s+with)\b)|had\s+better|let\s+us|let['’]s"
                        r"|it(?:['’]s|\s+is)\s+(?:high\s+)?time)\b", re.IGNORECASE)
UNIT_TYPES = {"assumption": "assertion", "common-ground": "assertion", "statistics": "evidence", "testimony": "evidence",
              "anecdote": "evidence", "no-unit": "none", "title": "none"}


def sentences(text):
    """Sentence ranges by full stops and line ends: a plain rule, enough to make training segments."""
    start, result = 0, []
    for match in BOUNDARY.finditer(text):
        if match.group()[0] == "." and ABBREVIATION.search(text, max(0, match.start() - 20), match.start()):
            continue
        result.append((start, match.end()))
        start = match.end()
    return [(s, e) for s, e in result + [(start, len(text))] if text[s:e].strip()]


def typed(text, kind):
    """A unit's type, with what should be done told apart from what is so."""
    return "prescription" if kind == "assertion" and PRESCRIBES.search(text) else kind


def sentence_type(text, start, end, units):
    """The type that covers most of a sentence: none unless half of it is argumentative. None if the label is unclear."""
    share = {}
    for s, e, kind in units:
        s, e = max(s, start), min(e, end)
        if s < e:
            share[kind] = share.get(kind, 0) + len(text[s:e].strip())
    size = len(text[start:end].strip())
    argued = sum(n for kind, n in share.items() if kind != "none")
    if 2 * argued < size:
        return "none"
    kind = max((k for k in share if k != "none"), key=share.get)
    return typed(text[start:end], kind) if isinstance(kind, str) else kind


def type_label(kind, text=""):
    """The set of right answers for a type; a tuple leaves the choice among its members open."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return frozenset(HEADS["type"].index(k) for k in kinds)


def type_segments(text, offsets, units):
    """Segments of the sentences (weight 1) and of the units themselves (weight ½)."""
    segments = []
    for start, end in sentences(text):
        kind = sentence_type(text, start, end, units)
        segments.append((*pieces(offsets, start, end), type_label(kind), 1.0))
    for start, end, kind in units:
        kind = typed(text[start:end], kind) if isinstance(kind, str) else kind
        segments.append((*pieces(offsets, start, end), type_label(kind), 0.5))
    return [s for s in segments if s[0] < s[1]]


def editorials(split):
    result = []
    for row in common.read(f"editorials_adu.{split}"):
        text = row["text"]
        ids, offsets = common.tokenize(text)
        units = [(*u["span"], UNIT_TYPES[u["label"]]) for u in row["units"] if u["label"] in UNIT_TYPES]
        result.append(Example(ids, None, type_segments(text, offsets, units), offsets, row))
    return result


def essays(split):
    """Claims of student essays are assertions; a premise may be assertion or evidence: the essays do not say."""
    result = []
    for row in common.read(f"aae.{split}"):
        text = row["text"]
        ids, offsets = common.tokenize(text)
        units, at = [], 0
        for node in sorted(row["nodes"], key=lambda n: n["span"]):
            start, end = node["span"]
            kind = "assertion" if node["role"] != "Premise" else ("assertion", "evidence")
            if kind != "assertion" and PRESCRIBES.search(text, start, end):
                kind = "prescription"
            units += [(at, start, "none")] if at < start else []
            units.append((start, end, kind))
            at = end
        result.append(Example(ids, None, type_segments(text, offsets, units + [(at, len(text), "none")]), offsets, row))
    return result


# Sentiment

def newsmtsc(split):
    result = []
    for row in common.read(f"newsmtsc.{split}"):
        ids, offsets = common.tokenize(row["text"])
        segments = [(*pieces(offsets, t["start"], t["end"]), one("sentiment", t["sentiment"]), 1.0) for t in row["targets"]]
        result.append(Example(ids, None, [s for s in segments if s[0] < s[1]], offsets, row))
    return result
