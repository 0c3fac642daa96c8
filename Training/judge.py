"""Trains, calibrates, measures and exports the judge: does one claim support, contradict or restate another?

python Training/judge.py train --minutes 85           trains from the base encoder; writes Training/runs/judge.pt
python Training/judge.py export MODEL.safetensors     calibrates on dev and writes the model file
python Training/judge.py recalibrate MODEL.safetensors fits the weights for real news again
python Training/judge.py evaluate MODEL.safetensors   prints the dev table
python Training/judge.py mistakes                      what a checkpoint takes for a side, and is none, in the training sets
python Training/judge.py train --large                 trains the teacher (teacher.py), which is not shipped
python Training/judge.py ask LESSON                    what the teacher thinks of a stream; train --lesson LESSON learns from it
python Training/judge.py average OUT IN …             the mean of several checkpoints' weights
python Training/judge.py ablate ORIGIN …              short runs without one origin each; writes Training/runs/judge-ablations.txt
"""

import argparse
import collections
import hashlib
import json
import pathlib
import random
import time

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import nn

import judge_data as data
from common import (RUNS, Log, base_encoder, batches, bfloat16, export, load, optimizer, pad, seed, set_rate, threads,
                    tokenize)
from teacher import teacher

CHECKPOINT = RUNS / "judge.pt"
TOKENS = 1024
PROGRESS_FILE = RUNS / "judge-log.txt"


class MarkedEmbedding(nn.Module):
    """Frozen word embeddings, but for the four marks of a passage, which the base encoder never learnt."""

    def __init__(self, word):
        super().__init__()
        self.register_buffer("frozen", word.weight.detach().clone(), persistent=False)
        likeness = [tokenize(bracket)[0][0] for bracket in "()[]"]
        self.marks = nn.Parameter(self.frozen[likeness].clone())

    @property
    def weight(self):
        return torch.cat([self.frozen[: data.MARKS[0]], self.marks, self.frozen[data.MARKS[-1] + 1 :]])

    def forward(self, ids):
        marked = (ids >= data.MARKS[0]) & (ids <= data.MARKS[-1])
        plain = F.embedding(ids, self.frozen)
        if not marked.any():
            return plain
        return torch.where(marked[..., None], F.embedding((ids - data.MARKS[0]).clamp(0, 3), self.marks), plain)


class Judge(nn.Module):
    """The encoder, and a head over [CLS] and the mean token."""

    def __init__(self, encoder, heads=None):
        super().__init__()
        self.encoder, self.drop = encoder, nn.Dropout(0.1)
        self.heads = heads or nn.ModuleDict(
            {
                "pre": nn.Linear(2 * encoder.config["hidden"], encoder.config["hidden"]),
                "relation": nn.Linear(encoder.config["hidden"], len(data.LABELS)),
            }
        )

    def forward(self, ids, lengths, segments):
        hidden = self.encoder(ids, lengths, segments)
        mask = (torch.arange(ids.shape[1]) < torch.as_tensor(lengths)[:, None])[..., None]
        mean = (hidden * mask).sum(1) / mask.sum(1)
        both = self.drop(torch.cat([hidden[:, 0], mean], -1))
        return self.heads["relation"](self.drop(torch.tanh(self.heads["pre"](both))))


def fresh(large=False):
    """An untrained judge: only the head and the marks are new. Dropout is on the head alone: it would cost a fifth of
    the steps that a CPU can do, and the mixture is seen little more than once. `large`: the teacher."""
    encoder = teacher() if large else base_encoder(dropout=0)
    encoder.word = MarkedEmbedding(encoder.word)
    return Judge(encoder)


# Training


def loss_of(logits, admits, smoothing=0.04):
    """Minus the log of the admissible labels' probability; a little of it spread over all labels."""
    log = F.log_softmax(logits, -1)
    return -(1 - smoothing) * torch.logsumexp(log.masked_fill(~admits, -1e9), -1) - smoothing * log.mean(-1)


def forward(judge, coded, indices):
    ids, lengths = pad([coded[i][0] for i in indices])
    segments, _ = pad([coded[i][1] for i in indices])
    with bfloat16():
        return judge(ids, lengths, segments).float()


def learn(judge, opt, coded, admits, batch, lesson=None):
    """One step; the losses of the batch's examples: by their labels, or mostly by what a teacher thinks of them, whose doubts
    tell more than a label (Hinton et al. 2015). `lesson`: his scores, and how much they count."""
    logits = forward(judge, coded, batch)
    loss = loss_of(logits, admits[batch])
    if lesson is not None:
        scores, share = (part[batch] for part in lesson)
        loss = (1 - share) * loss + share * F.cross_entropy(logits, scores.softmax(-1), reduction="none")
    (loss.sum() / 6 / len(batch) ** 0.5).backward()
    nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
    opt.step()
    opt.zero_grad()
    return loss.detach()


def prepared(stream):
    """Word pieces, admissible labels and lengths of a stream of examples."""
    coded = [data.encode(e) for e in stream]
    admits = torch.tensor([[label in e.labels for label in data.LABELS] for e in stream])
    return coded, admits, [len(ids) for ids, _ in coded]


def train(arguments):
    """One run; its learning rate falls with the clock (or the step count), so that it always ends at zero in time."""
    seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    log = Log(PROGRESS_FILE if arguments.checkpoint == str(CHECKPOINT) else RUNS / "judge-ablation-log.txt")
    parts = data.training(arguments.phase, arguments.without)
    stream = data.repeated(parts, arguments.seed)
    stream, lesson = known_to(arguments.lesson, stream) if arguments.lesson else (stream, None)
    coded, admits, lengths = prepared(stream)
    log(len(stream), "examples,", sum(lengths), "tokens,", {name: (len(p), n) for name, (p, n) in parts.items()})
    held = {name: part[: arguments.held] for name, part in data.dev().items()}
    judge = restored(arguments.start) if arguments.start else fresh(arguments.large)
    if arguments.frozen:
        below = [judge.encoder.word, judge.encoder.position, judge.encoder.segment, judge.encoder.embedding_norm]
        for module in below + list(judge.encoder.layers[: arguments.frozen]):
            module.requires_grad_(False)
    judge.train()
    opt = optimizer(judge.encoder, judge.heads, arguments.rate, 4 * arguments.rate)
    rng, start, step, tokens, running, marks = random.Random(arguments.seed), time.time(), 0, 0, [], [arguments.middle]

    def progress():
        return step / arguments.steps if arguments.steps else (time.time() - start) / (60 * arguments.minutes)

    while progress() < 1:
        for batch in batches(lengths, arguments.tokens, rng):
            if progress() >= 1:
                break
            set_rate(opt, max(progress(), 1e-3))
            loss = learn(judge, opt, coded, admits, batch, lesson)
            step, tokens = step + 1, tokens + sum(lengths[i] for i in batch)
            running.append(loss.mean().item())
            if step % 100 == 0:
                log("step", step, "tokens", tokens, f"progress {progress():.3f} loss {sum(running) / len(running):.4f}")
                running = []
            if step % 500 == 0:
                torch.save(judge.state_dict(), arguments.checkpoint)
            if marks and progress() > marks[0]:
                marks.pop(0)
                torch.save(judge.state_dict(), arguments.checkpoint)
                for line in table(held, scores_of(judge, held)):
                    log(line)
                judge.train()
    torch.save(judge.state_dict(), arguments.checkpoint)
    log("end: step", step, "tokens", tokens)
    for line in table(held, scores_of(judge, held)):
        log(line)


def key(ids):
    """An example as lessons know it: by its word pieces."""
    return hashlib.blake2b(repr(ids).encode(), digest_size=8).hexdigest()


def lesson_of(path):
    """What a teacher thinks of examples: key -> his four scores."""
    return json.loads(path.read_text()) if path.exists() else {}


def ask(arguments):
    """Writes what a teacher thinks of every example of a stream into a lesson; what the lesson holds already is not asked
    again, so that one that was cut off goes on."""
    torch.set_num_threads(arguments.threads)
    path = pathlib.Path(arguments.lesson)
    lesson, judge = lesson_of(path), restored(arguments.checkpoint)
    stream = data.repeated(data.training(arguments.phase), arguments.seed)
    coded = {key(data.encode(e)[0]): e for e in stream if e.passage or not arguments.passages}
    missing = [name for name in coded if name not in lesson]
    for first in range(0, len(missing), 8192):
        names = missing[first : first + 8192]
        scores = logits_of(judge, [coded[name] for name in names])
        lesson |= {name: [round(score, 3) for score in row] for name, row in zip(names, scores.tolist())}
        path.write_text(json.dumps(lesson))
        print(first + len(names), "of", len(missing), flush=True)


def known_to(paths, stream):
    """What of a stream the first lesson knows, the scores that it has there (their mean where others know it, too), and how
    much they count."""
    lessons, examples, scores = [lesson_of(pathlib.Path(path)) for path in paths], [], []
    for e in stream:
        name = key(data.encode(e)[0])
        heard = [lesson[name] for lesson in lessons if name in lesson]
        if name in lessons[0]:
            examples.append(e)
            scores.append([sum(column) / len(heard) for column in zip(*heard)])
    # Of mined neutrals the teacher has seen too few to teach them.
    return examples, (torch.tensor(scores), torch.tensor([0.0 if e.origin in data.MINED else 0.7 for e in examples]))


def average(arguments):
    """The mean of the weights of runs that began at the same place (Wortsman et al. 2022)."""
    states = [torch.load(path) for path in arguments.checkpoints]
    torch.save({name: sum(state[name] for state in states) / len(states) for name in states[0]}, arguments.out)


def ablate(arguments):
    """Short runs from the base encoder, all alike but for the origin that each leaves out (the first: none); each is
    measured on the dev sets and on made-up pairs of dev claims. They show what a set or a rule adds and what transfers."""
    log = Log(RUNS / "judge-ablations.txt")
    # More than the steps take, and the same for all runs.
    stream = data.repeated(data.training(arguments.phase), arguments.seed)[: 80 * arguments.steps]
    held = {name: part[: arguments.held] for name, part in data.dev().items()}
    probes = data.probes()
    for origin in ["", *arguments.without]:
        seed(arguments.seed)
        coded, admits, lengths = prepared([e for e in stream if not origin or not e.origin.startswith(origin)])
        judge, rng, step = fresh().train(), random.Random(arguments.seed), 0
        opt = optimizer(judge.encoder, judge.heads, arguments.rate, 4 * arguments.rate)
        for batch in batches(lengths, TOKENS, rng):
            set_rate(opt, max(step / arguments.steps, 1e-3))
            learn(judge, opt, coded, admits, batch)
            step += 1
            if step == arguments.steps:
                break
        log(f"{step} steps without {origin or 'nothing'}: of {len(stream)} examples {len(coded)} are left")
        for line in table(held, scores_of(judge, held)):
            log(line)
        for name, examples in probes.items():
            label = probabilities(logits_of(judge, examples), PLAIN).argmax(-1).tolist()
            right = sum(data.LABELS[i] in e.labels for i, e in zip(label, examples)) / len(examples)
            log(f"{name:26} n {len(examples):5}  right {right:.4f}")


# Measuring


def logits_of(judge, examples):
    """The four scores of every example, in order."""
    judge.eval()
    coded = [data.encode(e) for e in examples]
    result = torch.zeros(len(coded), len(data.LABELS))
    with torch.inference_mode():
        for batch in batches([len(ids) for ids, _ in coded], 4096):
            result[batch] = forward(judge, coded, batch)
    return result


def probabilities(logits, calibration):
    return torch.softmax((logits + torch.tensor(calibration["bias"])) / calibration["temperature"], -1)


PLAIN = {"temperature": 1.0, "bias": [0.0] * 4, "threshold": 0.5}
THREE = [0, 1, 2, 1]  # neutral, supports (or says the same), contradicts
NEUTRAL_SETS = ("news", "other debates", "about somebody")
NEWS = ("sides", "sides in context", "sides, theses", "news pairs")  # as they come in real articles: they are weighed by themselves (`on_news`)


def gold_of(examples):
    return torch.tensor([data.LABELS.index(e.labels[0]) for e in examples])


def three_way(p):
    return torch.stack([p[:, 0], p[:, 1] + p[:, 3], p[:, 2]], -1)


def macro_f1(gold, predicted):
    scores = []
    for c in sorted(set(gold.tolist())):
        hit = ((gold == c) & (predicted == c)).sum().item()
        scores.append(2 * hit / max(1, (gold == c).sum().item() + (predicted == c).sum().item()))
    return sum(scores) / len(scores)


def decided(p, threshold):
    """The label at a threshold: the most probable of the three relations if it is probable enough, else neutral."""
    value, label = p[:, 1:].max(-1)
    return torch.where(value >= threshold, label + 1, torch.zeros_like(label))


def mixed_precision(p, gold, neutral, threshold, ratio):
    """Precision (and recall) of supports and contradicts where neutrals are `ratio` times as many as related pairs."""
    related = (gold == 1) | (gold == 2)
    label = decided(p[related], threshold)
    said = (label == 1) | (label == 2)
    right = (said & (label == gold[related])).sum().item()
    other = decided(neutral, threshold)
    false = ((other == 1) | (other == 2)).float().mean().item() * ratio * int(related.sum())
    return right / max(1e-9, said.sum().item() + false), right / int(related.sum())


def calibration_error(p, gold, bins=15):
    """Expected calibration error of the most probable label."""
    confidence, label = p.max(-1)
    right, total = (label == gold).float(), 0.0
    for b in range(bins):
        inside = (confidence > b / bins) & (confidence <= (b + 1) / bins)
        if inside.any():
            total += inside.float().mean().item() * abs(right[inside].mean().item() - confidence[inside].mean().item())
    return total


def kind(name):
    return "passage" if name.endswith("in passage") else "pair"


def scores_of(judge, sets):
    return {name: logits_of(judge, examples) for name, examples in sets.items()}


def table(sets, logits, calibration=None):
    """The dev table, line by line."""
    calibration = calibration or {"pair": PLAIN, "passage": PLAIN}
    pool = collections.defaultdict(list)
    for name, examples in sets.items():
        own = calibration[kind(name)]
        p, gold = probabilities(logits[name], own), gold_of(examples)
        three, truth = three_way(p), torch.tensor(THREE)[gold]
        label = decided(p, own["threshold"])
        line = f"{name:26} n {len(examples):5}"
        if name in NEUTRAL_SETS:
            yield f"{line}  judged neutral {(label == 0).float().mean():.4f}"
            pool["neutral"].append(p)
            continue
        signed = (gold == 1) | (gold == 2)
        sign = ((three[signed, 1] < three[signed, 2]) == (gold[signed] == 2)).float().mean()
        predicted = three.argmax(-1)
        said = (label == 1) | (label == 2)
        yield (
            f"{line}  sign {sign:.4f}  three-way {(predicted == truth).float().mean():.4f}"
            f"  macro F1 {macro_f1(truth, predicted):.4f}"
            f"  ECE {calibration_error(p, gold):.4f}  at threshold: says {said.float().mean():.3f},"
            f" right {(label == gold)[said].float().mean():.3f}"
        )
        if not name.startswith("argmicro") and name not in NEWS:
            pool[kind(name)].append(p)
            pool[kind(name) + " gold"].append(gold)
    if not {"pair", "passage", "neutral"} <= pool.keys():
        return
    p, gold, neutral = torch.cat(pool["pair"]), torch.cat(pool["pair gold"]), torch.cat(pool["neutral"])
    news = pool["neutral"][list(n for n in sets if n in NEUTRAL_SETS).index("news")]
    threshold = calibration["pair"]["threshold"]
    for name, others in (("news", news), ("all neutrals", neutral)):
        precision, recall = mixed_precision(p, gold, others, threshold, 9)
        yield f"1 : 9 with {name:15}  precision {precision:.4f}  recall {recall:.4f}  at {threshold}"
    mix, truth = torch.cat([p, neutral]), torch.cat([gold, torch.zeros(len(neutral), dtype=torch.long)])
    yield f"pairs and neutrals together   ECE {calibration_error(mix, truth):.4f}"
    p, gold = torch.cat(pool["passage"]), torch.cat(pool["passage gold"])
    precision, recall = mixed_precision(p, gold, p[gold == 0], calibration["passage"]["threshold"], 4)
    threshold = calibration["passage"]["threshold"]
    yield f"passages, 1 : 4               precision {precision:.4f}  recall {recall:.4f}  at {threshold}"


# Calibration and export


def fit(logits, gold):
    """Temperature and a bias a label, by the likelihood of dev."""
    bias, heat = torch.zeros(3, requires_grad=True), torch.zeros(1, requires_grad=True)
    solver = torch.optim.LBFGS([bias, heat], max_iter=200, line_search_fn="strong_wolfe")

    def closure():
        solver.zero_grad()
        loss = F.cross_entropy((logits + F.pad(bias, (1, 0))) / heat.exp(), gold)
        loss.backward()
        return loss

    solver.step(closure)
    return {"temperature": round(heat.exp().item(), 4), "bias": [0.0] + [round(b, 4) for b in bias.tolist()]}


def lowest(good, low=0.4):
    """The lowest threshold of a fine grid that is good."""
    return next((t / 100 for t in range(int(low * 100), 99) if good(t / 100)), 0.99)


def calibrate(judge, sets):
    """Numbers for pairs and for passages, from the even rows of dev; the odd rows are for measuring them."""
    sets = {name: part for name, part in sets.items() if not name.startswith("argmicro") and name not in NEWS}
    scores, result = scores_of(judge, sets), {}
    for which in ("pair", "passage"):
        names = [name for name in sets if kind(name) == which]
        logits, gold = torch.cat([scores[n] for n in names]), torch.cat([gold_of(sets[n]) for n in names])
        own = fit(logits, gold)
        p = probabilities(logits, own)
        if which == "pair":
            related = torch.cat([probabilities(scores[n], own) for n in names if n not in NEUTRAL_SETS])
            truth = torch.cat([gold_of(sets[n]) for n in names if n not in NEUTRAL_SETS])
            quiet = [probabilities(scores[n], own) for n in names if n in NEUTRAL_SETS]
            own["threshold"] = lowest(
                lambda t: mixed_precision(related, truth, quiet[0], t, 9)[0] >= 0.62
                and all((decided(q, t) == 0).float().mean() >= 0.955 for q in quiet)
            )
        else:
            own["threshold"] = lowest(lambda t: mixed_precision(p, gold, p[gold == 0], t, 4)[0] >= 0.6)
        result[which] = own
    return result


def features(judge, rows, calibration, exchanged):
    """What the builder knows of a claim towards a thesis or another claim: the log-odds that it is for or against, by the
    judge, how alike the two are and, of two claims, how near each other they stand; and the leaning,
    log p(for) / p(against).

    Asked twice, and the mean counts: of a thesis and its negation, where the sides are exchanged, or both ways round.
    """
    one, other = (
        three_way(probabilities(logits_of(judge, part), calibration))
        for part in ([row.asked for row in rows], [row.again or data.asked("", "") for row in rows])
    )
    has = torch.tensor([row.again is not None for row in rows]).float()
    relevance = ((1 - one[:, 0]) + has * (1 - other[:, 0])) / (1 + has)
    lean = [torch.log((p[:, 1] + 0.001) / (p[:, 2] + 0.001)) for p in (one, other)]
    leaning = (lean[0] + (-1 if exchanged else 1) * has * lean[1]) / (1 + has)
    odds = torch.logit(relevance, 0.001)
    known = [odds, torch.tensor([row.likeness for row in rows])]
    if not exchanged:
        known.append(torch.tensor([row.nearness for row in rows]))
    return torch.stack(known, -1), leaning[:, None]


def logistic(x, y, weight, constant=True, penalty=0.05):
    """The weights (the constant first) of a logistic regression of weighted rows."""
    w = torch.zeros(x.shape[1] + 1, requires_grad=True)
    solver = torch.optim.LBFGS([w], max_iter=300, line_search_fn="strong_wolfe")

    def closure():
        solver.zero_grad()
        score = x @ w[1:] + (w[0] if constant else 0)
        loss = F.binary_cross_entropy_with_logits(score, y, weight, reduction="sum") + penalty * w[1:].square().sum()
        loss.backward()
        return loss

    solver.step(closure)
    return w.detach()


def weighed(judge, rows, calibration, precision, others=(), thesis=False):
    """The weights by which the builder combines what is known, fitted on the held-out sets of news, and the lowest
    threshold at which so much of what is said there is right; and lines that tell how well that does, each set measured by
    the weights of the rest. `others` are rows to fit on as well, which together count half as much as the news.

    Of the side there is no constant: what is for and what is against are weighed alike.
    """
    known, leaning = features(judge, [*rows, *others], calibration, thesis)
    gold = torch.tensor([row.side for row in [*rows, *others]])
    names = sorted({row.set for row in rows})
    number = torch.tensor([names.index(row.set) for row in rows] + [-1] * len(others))
    news = number >= 0

    def weights(left_out=None):
        def fit(x, y, which, constant):
            inside = which & (number != left_out) if left_out is not None else which
            share = torch.where(news, 1.0, 0.5 * (inside & news).sum() / max(1, (inside & ~news).sum()))
            return logistic(x[inside], y[inside].float(), share[inside], constant)

        return fit(known, gold != 0, gold == gold, True), fit(leaning, gold > 0, gold != 0, False)

    confidence, side = torch.zeros(len(gold)), torch.zeros(len(gold))
    for left_out in range(len(names)):
        inside = number == left_out
        relevance, lean = (w[0] + x[inside] @ w[1:] for x, w in zip((known, leaning), weights(left_out)))
        confidence[inside], side[inside] = torch.sigmoid(relevance) * torch.sigmoid(lean.abs()), lean.sign()
    relevance, lean = weights()
    numbers = {"relevance": [round(w, 4) for w in relevance.tolist()], "side": round(lean[1].item(), 4)}
    confidence, side, gold = confidence[news], side[news], gold[news]
    lines = [f"{len(names)} sets, {len(rows)} pairs, {(gold != 0).sum()} related"]
    right = (side == gold) & (gold != 0)

    def line(threshold):
        said = confidence >= threshold
        return (f"  at {threshold:.2f}: said {said.sum():5}  precision {(right & said).sum() / max(1, said.sum()):.3f}"
                f"  recall {(right & said).sum() / (gold != 0).sum():.3f}"
                f"  side, where there is one, {(right & said).sum() / max(1, (said & (gold != 0)).sum()):.3f}")

    threshold = lowest(lambda t: (right & (confidence >= t)).sum() >= precision * (confidence >= t).sum(), 0.3)
    lines += [line(t) for t in (0.3, 0.4, 0.5, 0.6, 0.7)] + ["  the default:", line(threshold)]
    return {**numbers, "threshold": threshold}, lines


def sameness(judge, rows, calibration, precision, folds=10):
    """The weights by which the builder tells that two claims say the same, by the judge's word both ways and how alike
    they are, and the lowest threshold at which so much of what is said is right; each tenth measured by the rest."""
    both = [probabilities(logits_of(judge, [getattr(row, which) for row in rows]), calibration)[:, 3]
            for which in ("asked", "again")]
    x = torch.stack([torch.logit(sum(both) / 2, 0.001), torch.tensor([row.likeness for row in rows])], -1)
    gold, confidence = torch.tensor([row.side for row in rows]), torch.zeros(len(rows))
    fold = torch.randperm(len(rows), generator=torch.Generator().manual_seed(0)) % folds
    for held in range(folds):
        w = logistic(x[fold != held], gold[fold != held].float(), torch.ones(int((fold != held).sum())))
        confidence[fold == held] = torch.sigmoid(w[0] + x[fold == held] @ w[1:])
    w = logistic(x, gold.float(), torch.ones(len(rows)))
    threshold = lowest(lambda t: (gold[confidence >= t] == 1).sum() >= precision * (confidence >= t).sum(), 0.2)
    lines = [f"{len(rows)} pairs, {gold.sum()} the same"]
    for t in (0.2, 0.3, 0.4, 0.5, 0.6, threshold):
        said = confidence >= t
        right = (gold[said] == 1).sum()
        lines.append(f"  at {t:.2f}: said {said.sum():4}  precision {right / max(1, said.sum()):.3f}  recall {right / gold.sum():.3f}")
    return {"relevance": [round(v, 4) for v in w.tolist()], "side": 1.0, "threshold": threshold}, lines


def on_news(judge, calibration):
    """The weights for theses, for pairs of claims, for neighbours and for what says the same, and how well they do.

    In the sets of news a thesis is one of many questions, and likeness tells most of what is not about it. In a set of
    articles on one dispute everything is alike, as in the written controversies, so these count as well.
    """
    theses = weighed(judge, data.on_theses(), calibration["pair"], 0.5, data.on_controversies(), thesis=True)
    claims = weighed(judge, data.on_claims(), calibration["pair"], 0.7)
    neighbours = weighed(judge, data.on_neighbours(), calibration["passage"], 0.65)
    same = sameness(judge, data.on_same(), calibration["pair"], 0.75)
    lines = ["news, claims against theses:", *theses[1], "news, pairs of claims:", *claims[1],
             "news, neighbours in their passage:", *neighbours[1], "news, what says the same:", *same[1]]
    # What says the same is measured only: so few pairs give no weights to rely on.
    return {"thesis": theses[0], "claims": claims[0], "neighbours": neighbours[0]}, lines


def restored(path):
    weights = torch.load(path)
    judge = fresh(large="encoder.relative.weight" in weights)
    judge.load_state_dict(weights)
    return judge.eval()


def halves(sets, odd):
    return {name: part[odd::2] for name, part in sets.items()}


def write(arguments):
    judge, sets = restored(arguments.checkpoint), data.dev()
    calibration = calibrate(judge, halves(sets, 0))
    weights, lines = on_news(judge, calibration)
    calibration |= weights
    print("\n".join(lines))
    export(arguments.model, "judge", judge.encoder, judge.heads, {"relation": data.LABELS}, calibration)
    print(json.dumps(calibration))


def recalibrate(arguments):
    """Fits the weights for the news again and writes them into a model file, whose tensors stay as they are."""
    encoder, heads, metadata = load(arguments.model)
    calibration = json.loads(metadata["calibration"])
    weights, lines = on_news(Judge(encoder, heads), calibration)
    metadata["calibration"] = json.dumps(calibration | weights)
    save_file(load_file(arguments.model), arguments.model, metadata)
    print("\n".join(lines))
    print(metadata["calibration"])


def mistakes(arguments):
    """Writes which claims of news, of those nearest to a thesis on which they take no side, a judge gives one all the same,
    and how surely: for the mixture `thirteenth`."""
    rows = data.nearest_theses("train")
    p = probabilities(logits_of(restored(arguments.checkpoint), [example for _, example in rows]), PLAIN)
    found = [(key, round(1 - q, 4)) for (key, _), q in zip(rows, p[:, 0].tolist()) if q < 0.5]
    data.MISTAKES.write_text(json.dumps(found))
    print(len(found), "of", len(rows))


def evaluate(arguments):
    """The dev table of a model file; with `--float` of the checkpoint it was made from, with the same calibration."""
    encoder, heads, metadata = load(arguments.model)
    calibration = json.loads(metadata["calibration"])
    judge = restored(arguments.checkpoint) if arguments.float else Judge(encoder, heads)
    sets = {name: part for name, part in data.dev().items() if not arguments.only or name in arguments.only}
    logits = scores_of(judge, sets)
    print(json.dumps(calibration))
    print("\n".join(table(sets, logits, calibration)), flush=True)
    print("the rows that calibration did not see:")
    print("\n".join(table(halves(sets, 1), halves(logits, 1), calibration)), flush=True)
    print("\n".join(on_news(judge, calibration)[1]), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("train")
    command.add_argument("--minutes", type=float, default=85)
    command.add_argument("--steps", type=int)
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--phase", choices=data.PASSES, default="first", help="which passes over the mixture")
    command.add_argument("--rate", type=float, default=1.2e-4, help="the encoder's highest learning rate")
    command.add_argument("--large", action="store_true", help="train the teacher (teacher.py), which is not shipped")
    command.add_argument("--tokens", type=int, default=TOKENS, help="word pieces a batch")
    command.add_argument("--threads", type=int, default=1)
    command.add_argument("--lesson", nargs="*", help="what teachers think of the stream (ask); what the first does not know of it is left out")
    command.add_argument("--start", help="the checkpoint to go on from")
    command.add_argument("--frozen", type=int, default=0, help="lowest layers to keep as they are, and embeddings")
    command.add_argument("--middle", type=float, default=0.5, help="when to measure once before the end")
    command.add_argument("--without", nargs="*", default=[], help="parts of the mixture to leave out")
    command.add_argument("--held", type=int, default=400, help="rows of each dev set to measure on during training")
    command.add_argument("--checkpoint", default=str(CHECKPOINT))
    command.set_defaults(run=train)
    command = commands.add_parser("ask")
    command.add_argument("lesson", help="the file to write, or to add to")
    command.add_argument("--checkpoint", default=str(RUNS / "teacher.pt"))
    command.add_argument("--phase", choices=data.PASSES, default="lesson")
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--threads", type=int, default=1)
    command.add_argument("--passages", action="store_true", help="ask about passages only")
    command.set_defaults(run=ask)
    command = commands.add_parser("average")
    command.add_argument("out")
    command.add_argument("checkpoints", nargs="+")
    command.set_defaults(run=average)
    command = commands.add_parser("ablate")
    command.add_argument("without", nargs="*", help="how origins begin, one run each")
    command.add_argument("--steps", type=int, default=300)
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--phase", choices=data.PASSES, default="fourth")
    command.add_argument("--rate", type=float, default=2e-4)
    command.add_argument("--held", type=int, default=200)
    command.set_defaults(run=ablate)
    command = commands.add_parser("export")
    command.add_argument("model")
    command.add_argument("--checkpoint", default=str(CHECKPOINT))
    command.set_defaults(run=write)
    command = commands.add_parser("recalibrate")
    command.add_argument("model")
    command.set_defaults(run=recalibrate)
    command = commands.add_parser("mistakes")
    command.add_argument("--checkpoint", default=str(CHECKPOINT))
    command.set_defaults(run=mistakes)
    command = commands.add_parser("evaluate")
    command.add_argument("model")
    command.add_argument("--float", action="store_true", help="measure the checkpoint, not the int8 file")
    command.add_argument("--checkpoint", default=str(CHECKPOINT))
    command.add_argument("--only", nargs="*", help="names of dev sets")
    command.set_defaults(run=evaluate)
    threads()
    arguments = parser.parse_args()
    arguments.run(arguments)
