"""Trains the reader: one encoder, five heads, five data sets.

python reader.py train [--tokens N] [--minutes M] [--run NAME]   (goes on from the run's last checkpoint)
python reader.py train --start RUN --rate R --run NAME …         (a second run, from where another ended)
python reader.py train --sets newsmtsc --seed 1 --run alone …    (one set's head alone, from the base encoder)
python reader.py train --large --rate 5e-5 --run teacher         (a larger teacher)
python reader.py train --start RUN --teacher sentiment=alone …   (taught by others, each head by the runs named for it)
python reader.py average MODEL.safetensors RUN …                 (the mean of runs; one named twice counts twice)
python reader.py antecedents MODEL.safetensors                   (the antecedent head alone, at the end)
python reader.py evaluate MODEL.safetensors
python reader.py baselines

Each batch comes from one data set and teaches its head. The data sets take turns so that each gets its share of the word
pieces. The learning rate falls to zero when the budget is spent, counted in word pieces or, if that comes first, minutes.
"""
import argparse
import collections
import copy
import json
import random
import time

import torch
from torch import nn

import common
import reader_data as data
from common import CLS, SEP
from teacher import teacher as large_encoder

SIZE, STRIDE, BATCH = 190, 63, 1600
MASK = 103
TAGS = ("attribution", "entity")
SHARES = {"polnear": 0.34, "wikineural": 0.14, "newsmtsc": 0.10, "editorials": 0.08, "gum": 0.04, "essays": 0.02,
          "coreference": 0.28}
HEAD = {"polnear": "attribution", "wikineural": "entity", "gum": "entity", "editorials": "type", "essays": "type",
        "newsmtsc": "sentiment", "coreference": "antecedent"}
# The large teacher has no antecedents to learn: their head is trained alone. Who is taught sees news without labels, too.
TEACHER_SHARES = {"polnear": 0.60, "wikineural": 0.12, "newsmtsc": 0.14, "editorials": 0.10, "gum": 0.02, "essays": 0.02}
TAUGHT_SHARES = {"polnear": 0.38, "wikineural": 0.10, "newsmtsc": 0.16, "editorials": 0.07, "gum": 0.02, "essays": 0.01,
                 "coreference": 0.04, "news": 0.22}
WEIGHTS = {"editorials": 0.5, "essays": 0.5, "newsmtsc": 0.5}  # few labels a batch: noisier gradients
SAVE_EVERY = 100
AVERAGED = 0.999  # how much of the running mean of the weights each step keeps
DOCUMENTS = ("polnear", "gum", "editorials", "essays", "coreference", "news")
KEY = 64  # the width of an anaphor's query and of an antecedent's key
DISTANCES = 8


class Reader(nn.Module):
    """The encoder and a linear head for each question."""

    def __init__(self, encoder=None):
        super().__init__()
        self.encoder = encoder or common.base_encoder()
        if encoder is None:
            # Segments tell capitals (common.capitals): what the base encoder took them for is forgotten.
            self.encoder.segment.weight.data[1] = self.encoder.segment.weight.data[0]
        hidden = self.encoder.config["hidden"]
        self.heads = nn.ModuleDict({f"{name}_": nn.Linear(hidden, len(labels))
                                    for name, labels in data.HEADS.items()})
        # Of each piece: what it asks for as an anaphor, what it offers as an antecedent, how likely it is to refer to
        # nothing, how likely to be referred to. And what each distance speaks for.
        self.heads["antecedent_"] = nn.Linear(hidden, 2 * KEY + 2)
        self.heads["distance_"] = nn.Linear(DISTANCES, 1)
        for name, head in self.heads.items():
            nn.init.normal_(head.weight, std=0.04 if name == "antecedent_" else 0.02)
            nn.init.zeros_(head.bias)
        # Only training uses these: for reading it is enough that a span begins before it goes on (see `steps`).
        self.transitions = nn.ParameterDict({name: nn.Parameter(torch.zeros(len(data.HEADS[name]), len(data.HEADS[name])))
                                             for name in TAGS})

    def head(self, name):
        return self.heads[f"{name}_"]

    def hidden(self, ids, lengths, capitals):
        with common.bfloat16():
            return self.encoder(ids, lengths, capitals).float()


# Batches

def epoch(name, examples, rng):
    """One pass over a data set, as batches of examples. Documents are cut into windows at a random phase; sentences come
    alone or, every other time, several in a window, as they do when articles are read."""
    parts = []
    if name in DOCUMENTS:
        for example in examples:
            at = -rng.randrange(SIZE) if len(example.ids) > SIZE else 0
            while at < len(example.ids):
                start, end = max(0, at), min(len(example.ids), at + SIZE)
                if end - start >= 16:
                    parts.append(example.part(start, end))
                at += SIZE
    else:
        order, packed = list(examples), []
        rng.shuffle(order)
        for example in order:
            if len(example.ids) > SIZE:
                continue
            if rng.random() < 0.5:
                parts.append(example)
            elif sum(len(e.ids) for e in packed) + len(example.ids) > SIZE:
                parts.append(data.joined(packed))
                packed = [example]
            else:
                packed.append(example)
        parts += [data.joined(packed)] if packed else []
    parts = [p for p in parts if p.labels is not None or p.segments or p.links or name not in HEAD]
    for indices in common.batches([len(p.ids) + 2 for p in parts], BATCH, rng):
        yield [parts[i] for i in indices]


class Stream:
    """The endless batches of a data set; its place can be kept in a checkpoint. Another seed gives another order."""

    def __init__(self, name, examples, seed=0):
        self.name, self.examples, self.number, self.at, self.spent = name, examples, 0, 0, 0
        self.seed, self.batches = f" {seed}" if seed else "", None

    def next(self):
        if self.batches is None:
            rng = random.Random(f"{self.name} {self.number}{self.seed}")
            self.batches = list(epoch(self.name, self.examples, rng))
        batch = self.batches[self.at]
        self.at += 1
        if self.at == len(self.batches):
            self.number, self.at, self.batches = self.number + 1, 0, None
        self.spent += sum(len(e.ids) for e in batch)
        return batch

    def state(self):
        return {"number": self.number, "at": self.at, "spent": self.spent}


# Loss

def allowed(labels, count):
    """The sets of right answers as rows of 0 and -inf to be added to logits."""
    result = torch.full((len(labels), count), float("-inf"))
    for i, label in enumerate(labels):
        result[i, list(label)] = 0
    return result


def set_loss(logits, labels, weights=None):
    """The mean of -log p(any right answer)."""
    loss = logits.logsumexp(1) - (logits + allowed(labels, logits.shape[1])).logsumexp(1)
    if weights is None:
        return loss.mean()
    weights = torch.tensor(weights)
    return (loss * weights).sum() / weights.sum()


def total(logits, transitions, lengths):
    """The log of the summed weight of all tag sequences: logits [B, T, C], transitions [from, to]."""
    lengths = torch.tensor(lengths)
    score = logits[:, 0]
    for t in range(1, logits.shape[1]):
        after = (score[:, :, None] + transitions).logsumexp(1) + logits[:, t]
        score = torch.where((t < lengths)[:, None], after, score)
    return score.logsumexp(1)


def sequence_loss(logits, labels, transitions):
    """-log p(any right sequence of tags) a token, by the transitions between tags: what keeps spans in one piece."""
    lengths = [len(row) for row in labels]
    right = torch.full_like(logits, -1e4)
    for i, row in enumerate(labels):
        right[i, :len(row)] = allowed([label or range(logits.shape[2]) for label in row], logits.shape[2]).clamp(min=-1e4)
    every, good = total(torch.cat([logits, logits + right]), transitions, 2 * lengths).chunk(2)
    return (every - good).sum() / sum(lengths)


def best_tags(logits, transitions):
    """The best sequence of tags (Viterbi)."""
    score, back = logits[0], []
    for row in logits[1:]:
        best, origin = (score[:, None] + transitions).max(0)
        score = best + row
        back.append(origin)
    tags = [int(score.argmax())]
    for origin in reversed(back):
        tags.append(int(origin[tags[-1]]))
    return tags[::-1]


def segment_means(logits, ranges):
    """The mean logits of ranges (row, start, end) of [B, T, C]."""
    sums = torch.cat([logits.new_zeros(logits.shape[0], 1, logits.shape[2]), logits.cumsum(1)], 1)
    rows, starts, ends = (torch.tensor(x) for x in zip(*ranges))
    return (sums[rows, ends] - sums[rows, starts]) / (ends - starts)[:, None]


def antecedent_scores(outputs, at, distance):
    """The log-probabilities that an anaphor at a piece refers to nothing before, and to each of the pieces before it:
    the head's outputs [T, 2 KEY + 2] → [1 + at], or fewer where it stands more than REACH pieces in."""
    first = max(0, at - data.REACH)
    far = torch.arange(at - first, 0, -1).float().log2().long().clamp(max=DISTANCES - 1)
    before = outputs[first:at, KEY:2 * KEY] @ outputs[at, :KEY] / 4 + outputs[first:at, -1] + distance.weight[0, far]
    return torch.cat([outputs[at, -2:-1], before + distance.bias]).log_softmax(0)


def antecedent_loss(model, outputs, batch):
    """The weighted mean of -log p(any right antecedent, or none where there is none), of rows of outputs and their links."""
    loss = weights = 0
    for row, links in zip(outputs, batch):
        for at, before, weight in links:
            scores, first = antecedent_scores(row, at, model.heads["distance_"]), max(0, at - data.REACH)
            right = [1 + b - first for b in before] or [0]
            loss, weights = loss - weight * scores[right].logsumexp(0), weights + weight
    return loss / weights


def lesson(model, hidden, head, known):
    """How far a head is from what teachers say in the mean, over all pieces [N, hidden]: for tags by their probabilities,
    for what is told by the mean logits of a segment by the logits themselves. `known` are the teachers' logits."""
    said = model.head(head)(hidden)
    if head in TAGS:
        return nn.functional.cross_entropy(said, sum(x.softmax(-1) for x in known) / len(known))
    taught = sum(known) / len(known)
    said, taught = (x - x.mean(-1, keepdim=True) for x in (said, taught))
    return nn.functional.mse_loss(said, taught) / 4


def batch_loss(model, name, batch, teachers={}):
    """The loss of a batch: of each token and of the sequence for tags (the first keeps a token's probabilities honest, the
    second its spans whole), of the mean logits of each segment for types and sentiment; and of what teachers say of the
    heads they teach."""
    ids, lengths = common.pad([[CLS] + e.ids + [SEP] for e in batch])
    capitals, _ = common.pad([[0] + e.capitals + [0] for e in batch])
    inside = torch.arange(ids.shape[1]) < torch.tensor(lengths)[:, None]
    with torch.no_grad():
        states = {t: t.hidden(ids, lengths, capitals)[inside] for t in {t: 0 for some in teachers.values() for t in some}}
        known = {head: [t.head(head)(states[t]) for t in some] for head, some in teachers.items()}
    if model.training:
        hide = (torch.rand(ids.shape) < 0.05) & (ids > SEP)
        ids = ids.masked_fill(hide, MASK)
        # A few rows lose their capitals, or are all capitals: not every text has the usual ones.
        chance = torch.rand(len(batch), 1)
        capitals = capitals.masked_fill(chance < 0.03, 0).masked_fill((chance > 0.98) & (ids > SEP), 1)
    hidden = common.drop(model.hidden(ids, lengths, capitals), 0.1, model.training)
    loss = sum(lesson(model, hidden[inside], head, known[head]) for head in teachers)
    # Who has learnt its labels by heart learns from teachers what it would not from the labels again.
    return loss + (labelled_loss(model, name, batch, hidden) if name in HEAD and HEAD[name] not in teachers else 0)


def labelled_loss(model, name, batch, hidden):
    """The loss by the labels of a batch, from its hidden states."""
    logits = model.head(HEAD[name])(hidden)
    if batch[0].links:
        return antecedent_loss(model, logits[:, 1:], [e.links for e in batch])
    if batch[0].labels is not None:
        rows = [(i, j + 1, label) for i, e in enumerate(batch) for j, label in enumerate(e.labels) if label]
        i, j, labels = zip(*rows)
        tokens = set_loss(logits[list(i), list(j)], labels)
        return (tokens + sequence_loss(logits[:, 1:-1], [e.labels for e in batch], model.transitions[HEAD[name]])) / 2
    segments = [(i, s + 1, e + 1, label, weight) for i, x in enumerate(batch) for s, e, label, weight in x.segments]
    means = segment_means(logits, [s[:3] for s in segments])
    return set_loss(means, [s[3] for s in segments], [s[4] for s in segments])


# Reading

def read(model, examples, names):
    """The logits of every token of each example: the mean of those of all windows that it stands in, weighted by how many
    tokens a window shows on the shorter side of it; an end of the text hides nothing. Queries and keys of antecedents,
    which are best seen in one window, are those of every second window, of the one that shows most."""
    stride = 2 * STRIDE if "antecedent" in names else STRIDE
    parts = [(i, s, e) for i, x in enumerate(examples) for s, e in common.windows(len(x.ids), SIZE, stride)]
    result = [{n: torch.zeros(len(x.ids), model.head(n).out_features) for n in names} for x in examples]
    sums, most = ([torch.zeros(len(x.ids), 1) for x in examples] for _ in range(2))
    with torch.inference_mode():
        for indices in common.batches([e - s + 2 for _, s, e in parts], 4096):
            cut = [(examples[i], start, end) for i, start, end in (parts[k] for k in indices)]
            ids, lengths = common.pad([[CLS] + x.ids[start:end] + [SEP] for x, start, end in cut])
            capitals, _ = common.pad([[0] + x.capitals[start:end] + [0] for x, start, end in cut])
            hidden = model.hidden(ids, lengths, capitals)
            logits = {n: model.head(n)(hidden) for n in names}
            for row, k in enumerate(indices):
                i, start, end = parts[k]
                place = torch.arange(end - start)
                before = place + 1 if start > 0 else torch.full_like(place, SIZE)
                after = end - start - place if end < len(examples[i].ids) else torch.full_like(place, SIZE)
                weight = torch.minimum(before, after)[:, None]
                sums[i][start:end] += weight
                take = (weight > most[i][start:end])[:, 0]
                most[i][start:end][take] = weight[take].float()
                for n in names:
                    here, out = logits[n][row, 1:1 + end - start], result[i][n][start:end]
                    if n == "antecedent":
                        out[take] = here[take]
                    else:
                        out += weight * here
    return [{n: total if n == "antecedent" else total / weight for n, total in out.items()}
            for out, weight in zip(result, sums)]


def is_word_start(text, offsets, i):
    """Words are what is between spaces and punctuation; a punctuation mark is a word of its own."""
    return i == 0 or offsets[i - 1][1] < offsets[i][0] or not (text[offsets[i][0]].isalnum()
                                                              and text[offsets[i][0] - 1].isalnum())


def f1(tp, fp, fn):
    return 2 * tp / max(1, 2 * tp + fp + fn)


def macro(gold, guess, classes):
    """The mean of the F1 of each class."""
    pairs = collections.Counter(zip(gold, guess))
    scores = []
    for c in classes:
        tp = pairs[c, c]
        scores.append(f1(tp, sum(n for (g, p), n in pairs.items() if p == c and g != c),
                         sum(n for (g, p), n in pairs.items() if g == c and p != c)))
    return sum(scores) / len(scores)


def steps(count):
    """The transitions of reading: a span begins before it goes on, everything else is equally likely."""
    result = torch.zeros(count, count)
    for inside in range(2, count, 2):
        result[:, inside] = -1e4
        result[[inside - 1, inside], inside] = 0
    return result


def word_tags(example, logits):
    """The tag of each word piece: the best sequence for the first pieces of the words, each word's tag for all of it."""
    text, offsets = example.row["text"], example.offsets
    starts = [i for i in range(len(offsets)) if is_word_start(text, offsets, i)]
    tags = []
    for start, tag in zip(starts, best_tags(logits[starts].log_softmax(1), steps(logits.shape[1])) if starts else []):
        tags += [0] * (start - len(tags)) + [tag]
        end = next((i for i in range(start + 1, len(offsets)) if is_word_start(text, offsets, i)), len(offsets))
        tags += [tag] * (end - start - 1)
    return tags


def attribution_figures(examples, logits):
    """Token F1 of source, cue and content: by word pieces, and by words (the first piece of a word decides)."""
    names = ["source", "cue", "content"]
    counts = collections.Counter()
    for example, out in zip(examples, logits):
        text, offsets = example.row["text"], example.offsets
        gold = [(max(label) + 1) // 2 for label in example.labels]
        for i, (g, p) in enumerate(zip(gold, [(tag + 1) // 2 for tag in word_tags(example, out["attribution"])])):
            for level in ("piece", "word") if is_word_start(text, offsets, i) else ("piece",):
                for k, name in enumerate(names, 1):
                    counts[level, name, (g == k) + 2 * (p == k)] += 1
    return {f"{level} {name}": f1(counts[level, name, 3], counts[level, name, 2], counts[level, name, 1])
            for level in ("word", "piece") for name in names}


def entity_spans(text, offsets, tags):
    """Typed name spans: words by their first piece; a word goes on with the span before it if its tag is I of that type."""
    spans, open_kind = [], 0
    for i, (start, end) in enumerate(offsets):
        if not is_word_start(text, offsets, i):
            if open_kind:
                spans[-1][1] = end
            continue
        kind = (tags[i] + 1) // 2
        if kind and kind == open_kind and tags[i] % 2 == 0:
            spans[-1][1] = end
        elif kind:
            spans.append([start, end, data.HEADS["entity"][2 * kind - 1][2:]])
        open_kind = kind
    return {tuple(s) for s in spans}


def entity_figures(examples, logits):
    """Typed exact span F1 on WikiNEuRal's held-out sentences: PER, ORG and LOC together, each alone, and with MISC."""
    counts = collections.Counter()
    for example, out in zip(examples, logits):
        text = example.row["text"]
        gold = {(e["start"], e["end"], data.NAMES[e["type"]]) for e in example.row["entities"]}
        guess = entity_spans(text, example.offsets, word_tags(example, out["entity"]))
        for kind in data.NAMES.values():
            g, p = ({s for s in side if s[2] == kind} for side in (gold, guess))
            for name in [kind, "all"] + (["names"] if kind != "other" else []):
                counts[name, "tp"] += len(g & p)
                counts[name, "fp"] += len(p - g)
                counts[name, "fn"] += len(g - p)
    return {f"entity {name}": f1(counts[name, "tp"], counts[name, "fp"], counts[name, "fn"])
            for name in ("names", "person", "organization", "place", "other", "all")}


def segment_logits(examples, logits, head, weight=None):
    """Mean logits and label sets of all segments (of one weight)."""
    means, labels, texts = [], [], []
    for example, out in zip(examples, logits):
        for start, end, label, w in example.segments:
            text = example.row["text"][example.offsets[start][0]:example.offsets[end - 1][1]]
            if weight in (None, w) and any(c.isalnum() for c in text):
                means.append(out[head][start:end].mean(0))
                labels.append(next(iter(label)))
                texts.append(text)
    return torch.stack(means), labels, texts


def type_scores(gold, guess, name):
    """Argumentative or not; none, assertion, evidence (a prescription is an assertion); all four: macro F1."""
    argued = [[int(x > 0) for x in side] for side in (gold, guess)]
    three = [[1 if x == 3 else x for x in side] for side in (gold, guess)]
    return {f"{name} argued": macro(*argued, (0, 1)), f"{name} 3 types": macro(*three, (0, 1, 2)),
            f"{name} 4 types": macro(gold, guess, (0, 1, 2, 3))}


def type_figures(examples, logits):
    result = {}
    for name, weight in (("sentence", 1.0), ("unit", 0.5)):
        means, labels, _ = segment_logits(examples, logits, "type", weight)
        result |= type_scores(labels, means.argmax(1).tolist(), name)
    return result


def sentiment_figures(examples, logits):
    means, labels, _ = segment_logits(examples, logits, "sentiment")
    guess = means.argmax(1).tolist()
    return {"sentiment": macro(labels, guess, (0, 1, 2)),
            "sentiment accuracy": sum(g == p for g, p in zip(labels, guess)) / len(labels)}


def antecedent_figures(name, examples, logits, distance):
    """How often the piece that a pronoun most likely refers to is the head of an antecedent, of those that have one, and
    how often it is known whether a pronoun has one."""
    counts = collections.Counter()
    for example, out in zip(examples, logits):
        for at, before, weight in example.links:
            scores, first = antecedent_scores(out["antecedent"], at, distance), max(0, at - data.REACH)
            start, end = example.offsets[at]
            form = example.row["text"][start:end].lower() if weight == 1 else ""
            kinds = [min(k) for k in data.ANAPHORS if form in k] or ["nominal"]
            kinds += ["pronoun"] if form else []
            right = first + int(scores[1:].argmax()) in before if at else False
            for kind in kinds:
                counts[kind, "has"] += bool(before)
                counts[kind, "right"] += bool(before) and right
                counts[kind, "all"] += 1
                counts[kind, "known"] += (int(scores.argmax()) == 0) == (not before)
    kinds = ("pronoun", "he", "her", "it", "their", "nominal")
    figures = {f"{name} {k}": counts[k, "right"] / counts[k, "has"] for k in kinds if counts[k, "has"]}
    return figures | {f"{name} pronoun known": counts["pronoun", "known"] / counts["pronoun", "all"]}


FIGURES = {"attribution": attribution_figures, "entity": entity_figures, "type": type_figures, "sentiment": sentiment_figures}
DEV = {"attribution": data.polnear, "entity": data.wikineural, "type": data.editorials, "sentiment": data.newsmtsc,
       "antecedent": data.coreference, "news antecedent": data.news_antecedents}
MAIN = ("word source", "word cue", "word content", "entity names", "sentence 3 types", "unit 3 types", "sentiment",
        "antecedent pronoun")


def evaluate(model, dev):
    model.eval()
    result = {}
    for name, examples in dev.items():
        head = name.split()[-1]
        logits = read(model, examples, [head])
        with torch.inference_mode():
            result |= (antecedent_figures(name, examples, logits, model.heads["distance_"]) if head == "antecedent"
                       else FIGURES[head](examples, logits))
    return {name: round(value, 4) for name, value in result.items()}


def calibration(model, dev):
    """The temperature of each head: of a token's logits for tags, of the mean logits for types and sentiment."""
    model.eval()
    result = {}
    for head, examples in dev.items():
        if head not in data.HEADS:
            continue
        logits = read(model, examples, [head])
        if examples[0].labels is not None:
            # Where two answers are right, the first (the outside) stands for both.
            rows = [(out[head], [min(label) if label else -1 for label in e.labels]) for e, out in zip(examples, logits)]
            scores, labels = torch.cat([r[0] for r in rows]), torch.tensor(sum((r[1] for r in rows), []))
            scores, labels = scores[labels >= 0], labels[labels >= 0]
        else:
            scores, labels, _ = segment_logits(examples, logits, head, 1.0)
            labels = torch.tensor(labels)
        result[head] = common.fit_temperature(scores, labels)
    return result


def export(path, model, temperatures=None):
    heads = {name.rstrip("_"): head for name, head in model.heads.items()}
    common.export(path, "reader", model.encoder, heads, data.HEADS, temperatures)


def load(path):
    encoder, heads, metadata = common.load(path)
    model = Reader(encoder)
    for name in heads:
        model.heads[f"{name}_"] = heads[name]
    return model.eval(), metadata


# Training

def averaged(mean, model, step):
    """Moves the running mean of the weights towards the model's: it is what is measured and kept. It reads better than
    the last step's weights, which lean to the last few batches."""
    keep = min(AVERAGED, step / (step + 9))
    with torch.no_grad():
        for slow, fast in zip(mean.parameters(), model.parameters()):
            if fast.requires_grad:
                slow.lerp_(fast, 1 - keep)


def weights_of(name):
    """The weights of a run, the running mean if it has one, or of a model file."""
    if name.endswith(".safetensors"):
        return load(name)[0].state_dict()
    state = torch.load(common.RUNS / name / "state.pt", weights_only=False)
    return state.get("mean", state["model"])


def teacher_of(name):
    """A run or a model file as a teacher."""
    weights = weights_of(name)
    teacher = Reader(large_encoder() if weights["encoder.word.weight"].shape[1] != common.CONFIG["hidden"] else None).eval()
    teacher.load_state_dict(weights)
    return teacher


def train(tokens, minutes, run, start, rate, evaluations, large=False, teachers=(), threads=1, sets=None, seed=0):
    common.threads(threads)
    common.seed(seed)
    folder = common.RUNS / run
    folder.mkdir(parents=True, exist_ok=True)
    log = common.Log(folder / "log.txt")
    model = Reader(large_encoder() if large else None)
    model.encoder.word.weight.requires_grad_(False)
    optimizer = common.optimizer(model.encoder, nn.ModuleList([model.heads, model.transitions]), rate, 5 * rate)
    shares = TEACHER_SHARES if large else TAUGHT_SHARES if teachers else SHARES
    shares = {name: shares[name] for name in sets or shares}
    streams = {name: Stream(name, getattr(data, name)("train"), seed) for name in shares}
    learnt = {HEAD[name] for name in shares if name in HEAD}
    dev = {head: make("dev") for head, make in DEV.items() if head.split()[-1] in learnt}
    teachers = dict(pair.split("=") for pair in teachers)
    known = {name: teacher_of(name) for name in {n: 0 for names in teachers.values() for n in names.split(",")}}
    teachers = {head: [known[name] for name in names.split(",")] for head, names in teachers.items()}
    glance = {head: examples[::4] for head, examples in dev.items()}
    step, elapsed, best, history = 0, 0.0, 0.0, []
    if start and not (folder / "state.pt").exists():
        # What a run before did not have begins anew.
        model.load_state_dict(mean_weights([weights_of(name) for name in start]), strict=False)
        log("starts from", *start)
    if (folder / "state.pt").exists():
        state = torch.load(folder / "state.pt", weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["rng"])
        step, elapsed, best, history = state["step"], state["elapsed"], state["best"], state["history"]
        for name, place in state["streams"].items():
            vars(streams[name]).update(place)
        log("goes on at step", step)
    mean = copy.deepcopy(model)
    if (folder / "state.pt").exists():
        mean.load_state_dict(state["mean"])
    began, rounds, losses = time.time() - elapsed, len(history), collections.defaultdict(list)

    def save():
        torch.save({"model": model.state_dict(), "mean": mean.state_dict(), "optimizer": optimizer.state_dict(),
                    "rng": torch.get_rng_state(), "step": step, "elapsed": time.time() - began, "best": best, "history": history,
                    "streams": {n: s.state() for n, s in streams.items()}}, folder / "state.partial")
        (folder / "state.partial").replace(folder / "state.pt")

    while True:
        spent = sum(s.spent for s in streams.values())
        progress = max(spent / tokens, (time.time() - began) / (60 * minutes) if minutes else 0)
        if progress >= (rounds + 1) / evaluations or progress >= 1:
            rounds = len(history) + 1
            figures = evaluate(mean, dev if progress >= 1 else glance)
            history.append({"progress": round(progress, 3), "pieces": spent, **figures})
            score = sum(figures.get(name, 0) for name in MAIN) / len(MAIN)
            epochs = {n: round(s.number + s.at / max(1, len(s.batches or [])), 1) for n, s in streams.items()}
            log("step", step, "progress", round(progress, 3), "pieces", spent, "epochs", epochs, "score", round(score, 4))
            log(json.dumps(figures))
            if not large and not sets and (score >= best or progress >= 1):
                best = score
                export(folder / "reader.safetensors", mean, calibration(mean, dev) if progress >= 1 else None)
            save()
            if progress >= 1:
                break
        model.train()
        name = min(shares, key=lambda n: streams[n].spent / shares[n])
        common.set_rate(optimizer, progress)
        loss = batch_loss(model, name, streams[name].next(), teachers)
        (loss * WEIGHTS.get(name, 1.0)).backward()
        nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        averaged(mean, model, step)
        losses[name].append(loss.item())
        if step % 100 == 0:
            means = {n: round(sum(x) / len(x), 3) for n, x in losses.items() if x}
            losses.clear()
            log("step", step, "progress", round(progress, 3), f"{spent / (time.time() - began):.0f}/s", means)
        if step % SAVE_EVERY == 0:
            save()
    (folder / "history.json").write_text(json.dumps(history, indent=1))


def mean_weights(weights):
    """The mean of the weights of some runs; of what only some have, the mean of these."""
    names = dict.fromkeys(name for w in weights for name in w)
    having = {name: [w[name] for w in weights if name in w] for name in names}
    return {name: sum(tensors) / len(tensors) for name, tensors in having.items()}


def average(out, runs):
    """Writes the mean of the weights of runs that began at the same place, and prints its figures."""
    common.threads()
    model = Reader()
    model.load_state_dict(mean_weights([weights_of(run) for run in runs]), strict=False)
    dev = {head: make("dev") for head, make in DEV.items()}
    print(json.dumps(evaluate(model, dev), indent=1))
    export(out, model, calibration(model, dev))


def antecedents(path, epochs=12, rate=1e-3, batch=24):
    """Trains the antecedent head of a model file anew, on top of the encoder as it stands, and writes it back.

    Beside the other heads it is taught too seldom to be done when they are; alone it sees whole articles, as in reading."""
    common.threads()
    common.seed()
    model, metadata = load(path)
    head, distance = model.head("antecedent"), model.head("distance")
    for layer in (head, distance):
        nn.init.normal_(layer.weight, std=0.04)
        nn.init.zeros_(layer.bias)
    examples = data.coreference("train")
    model.heads["antecedent_"] = nn.Linear(common.CONFIG["hidden"], common.CONFIG["hidden"])
    model.heads["antecedent_"].weight.data, model.heads["antecedent_"].bias.data = torch.eye(head.in_features), torch.zeros(1)
    hidden = [out["antecedent"] for out in read(model, examples, ["antecedent"])]
    model.heads["antecedent_"] = head
    optimizer = torch.optim.AdamW([*head.parameters(), *distance.parameters()], rate)
    rng, step, steps = random.Random(0), 0, epochs * sum(-(-len(e.links) // batch) for e in examples)
    for _ in range(epochs):
        for number in rng.sample(range(len(examples)), len(examples)):
            links = rng.sample(examples[number].links, len(examples[number].links))
            for part in (links[i:i + batch] for i in range(0, len(links), batch)):
                low, high = max(0, min(at for at, *_ in part) - data.REACH), max(at for at, *_ in part) + 1
                outputs = head(nn.functional.dropout(hidden[number][low:high].clone(), 0.1))
                shifted = [(at - low, frozenset(b - low for b in before), weight) for at, before, weight in part]
                for group in optimizer.param_groups:
                    group["lr"] = rate * (1 - step / steps)
                optimizer.zero_grad()
                antecedent_loss(model, [outputs], [shifted]).backward()
                optimizer.step()
                step += 1
    export(path, model, json.loads(metadata["calibration"]))
    dev = {name: make("dev") for name, make in DEV.items() if "antecedent" in name}
    print(json.dumps(evaluate(model.eval(), dev), indent=1))


def baselines():
    """What the majority class and a bag of words reach on the types of sentences and units."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    sets = {}
    for split in ("train", "dev"):
        for name, weight in (("sentence", 1.0), ("unit", 0.5)):
            rows = [(e.row["text"][e.offsets[s][0]:e.offsets[t - 1][1]], next(iter(label)))
                    for e in data.editorials(split) for s, t, label, w in e.segments if w == weight]
            sets[split, name] = zip(*[r for r in rows if any(c.isalnum() for c in r[0])])
    for name in ("sentence", "unit"):
        texts, labels = sets["train", name]
        dev_texts, dev_labels = sets["dev", name]
        most = collections.Counter(labels).most_common(1)[0][0]
        print(name, len(dev_labels), collections.Counter(dev_labels))
        print("majority", type_scores(dev_labels, [most] * len(dev_labels), name))
        words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
        for balance in (None, "balanced"):
            line = LogisticRegression(C=10, max_iter=1000, class_weight=balance).fit(words.fit_transform(texts), labels)
            guess = line.predict(words.transform(dev_texts)).tolist()
            print("bag of words", balance, type_scores(dev_labels, guess, name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("train")
    command.add_argument("--tokens", type=float, default=7.5e6, help="word pieces to train on")
    command.add_argument("--minutes", type=float, help="end after so many minutes, if that is earlier")
    command.add_argument("--run", default="reader")
    command.add_argument("--start", nargs="+",
                         help="runs or model files whose mean weights to start from, not the base encoder's")
    command.add_argument("--sets", nargs="+", help="the data sets to learn from, not all")
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--rate", type=float, default=2e-4, help="the encoder's highest learning rate")
    command.add_argument("--large", action="store_true", help="train a teacher (teacher.py), which is not shipped")
    command.add_argument("--teacher", nargs="+", default=[], metavar="HEAD=RUN,…",
                         help="runs or model files to learn a head from, beside the labels")
    command.add_argument("--threads", type=int, default=1)
    command.add_argument("--evaluations", type=int, default=4, help="looks at the dev sets, the last one included")
    command = commands.add_parser("evaluate")
    command.add_argument("model")
    command = commands.add_parser("average")
    command.add_argument("out", help="the model file to write")
    command.add_argument("runs", nargs="+")
    command = commands.add_parser("antecedents")
    command.add_argument("model", help="the model file whose antecedent head to train anew")
    commands.add_parser("baselines")
    options = parser.parse_args()
    if options.command == "train":
        train(options.tokens, options.minutes, options.run, options.start, options.rate, options.evaluations, options.large,
              options.teacher, options.threads, options.sets, options.seed)
    elif options.command == "evaluate":
        common.threads()
        print(json.dumps(evaluate(load(options.model)[0], {h: make("dev") for h, make in DEV.items()}), indent=1))
    elif options.command == "antecedents":
        antecedents(options.model)
    elif options.command == "average":
        average(options.out, options.runs)
    else:
        baselines()


if __name__ == "__main__":
    main()
