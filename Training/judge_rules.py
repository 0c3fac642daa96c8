"""Made-up pairs by rule: what no data set has enough of. Every rule gives a text, or None where it does not apply.

Names in the frames are roles, never people: what a frame says of anybody is made up.
"""
import re

AUXILIARIES = r"(is|are|was|were|will|would|can|could|should|must|may|might|shall)"
NEGATED = re.compile(rf"\b{AUXILIARIES}(?: not|n't)\b|\bcannot\b|\bwon't\b|\b(do|does|did)(?: not|n't)\b", re.I)
PLAIN = re.compile(rf"\b{AUXILIARIES}\b", re.I)
PERFECT = re.compile(r"\b(has|have|had)\b(?= (?:been|\w+ed|\w+en|become|made|had|done)\b)", re.I)
SUBORDINATE = re.compile(
    r"\b(that|which|who|whom|whose|if|when|because|while|although|what|how|why|where|whether)\b", re.I
)


def negate(text):
    """The opposite, by putting in or taking out a "not" in the main clause; None where that clause isn't sure."""
    if len(text.split()) > 28 or text.rstrip().endswith("?"):
        return None
    hit = NEGATED.search(text)
    if hit and not SUBORDINATE.search(text[:hit.start()]):
        word = (hit.group(1) or hit.group(2) or ("can" if hit.group(0).lower() == "cannot" else "will"))
        return text[:hit.start()] + word + text[hit.end():]
    hit = PLAIN.search(text) or PERFECT.search(text)
    if not hit or hit.start() == 0 or SUBORDINATE.search(text[:hit.start()]) or len(text[:hit.start()].split()) > 9:
        return None
    if re.match(r"\s+(not|never|no|neither|nor|nothing|none|hardly)\b|n't", text[hit.end():], re.I):
        return None
    return f"{text[:hit.end()]} not{text[hit.end():]}"


DENIED = re.compile(
    r"\b(?:is|are|was|were|will|would|can|could|should|must|may|might|shall|do|does|did|has|have|had)(n['’]t| not)\b"
    r"|\b(?P<cannot>cannot|can['’]t)\b|\b(?P<wont>won['’]t)\b|\b(never )|\b(no )(?=\w)|\b(?P<nothing>nothing to do)\b|\b(not )", re.I)


def contrary(text):
    """The opposite of a claim: without its only "not", "never" or "no", else with a "not"; None where that isn't sure."""
    hits = list(DENIED.finditer(text))
    if len(hits) > 1:
        return None
    if not hits:
        return negate(text)
    hit = hits[0]
    start, end = hit.span(hit.lastindex)
    put = {"cannot": "can", "wont": "will", "nothing": "something to do"}.get(hit.lastgroup, "")
    return text[:start] + put + text[end:]


OPPOSITES = [line.split() for line in """
safe dangerous|good bad|beneficial harmful|useful useless|legal illegal|effective ineffective|fair unfair|rise fall
rises falls|rose fell|rising falling|increase decrease|increases decreases|increased decreased|higher lower|more fewer
supports opposes|supported opposed|allow forbid|allowed forbidden|allows forbids|win lose|won lost|wins loses
success failure|succeeded failed|guilty innocent|strengthen weaken|strengthens weakens|improve worsen|improves worsens
improved worsened|protects endangers|protect endanger|encourages discourages|encourage discourage|legalize ban
legalized banned|legalise ban|mandatory voluntary|compulsory voluntary|necessary unnecessary|possible impossible
moral immoral|ethical unethical|justified unjustified|accept reject|accepted rejected|accepts rejects|true false
best worst|strong weak|cheap expensive|advantage disadvantage|advantages disadvantages|before after|start end
started ended|reduce increase|reduces increases|reduced increased|create destroy|creates destroys|ban allow
banned allowed|prohibited permitted|prohibit permit|approve reject|approved rejected|rich poor|growing shrinking
grew shrank
""".replace("\n", "|").split("|") if line.strip()]
OPPOSITE = {word: other for pair in OPPOSITES for word, other in (pair, pair[::-1])}
OPPOSABLE = re.compile(r"\b(" + "|".join(sorted(OPPOSITE, key=len, reverse=True)) + r")\b", re.I)


def oppose(text):
    """The text with the one word that has an opposite replaced by it; None where there is none, or more than one."""
    hits = list(OPPOSABLE.finditer(text))
    if len(hits) != 1 or len(text.split()) > 30 or SUBORDINATE.search(text[:hits[0].start()]) or NEGATED.search(text):
        return None
    hit = hits[0]
    return text[:hit.start()] + OPPOSITE[hit.group(0).lower()] + text[hit.end():]


NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?![\w])")
WORDS = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "dozens", "hundreds",
    "thousands", "millions",
]
COUNT = re.compile(r"\b(" + "|".join(WORDS) + r")\b", re.I)


def renumber(text, rng):
    """The text with one number changed to another of the same kind."""
    hits = list(NUMBER.finditer(text))
    if hits:
        hit = rng.choice(hits)
        digits = re.sub(r"\D", "", hit.group(0))
        value = int(digits)
        if len(digits) == 4 and 1900 <= value <= 2030 and "," not in hit.group(0):
            new = str(value + rng.choice([-7, -4, -3, -2, -1, 1, 2, 3, 5]))
        else:
            other = max(1, round(value * rng.choice([0.2, 0.4, 0.6, 0.8, 1.3, 1.5, 2, 3])))
            other += other == value
            new = f"{other:,}" if "," in hit.group(0) else str(other)
        return text[:hit.start()] + new + text[hit.end():]
    hits = list(COUNT.finditer(text))
    if not hits:
        return None
    hit = rng.choice(hits)
    new = rng.choice([word for word in WORDS if word != hit.group(0).lower()])
    return text[:hit.start()] + new + text[hit.end():]


def numbers(text):
    """The figures in a text, for telling whether two texts agree in them."""
    return sorted(re.sub(r"\D", "", hit.group(0)) for hit in NUMBER.finditer(text))


SHARES = {
    "10 percent of": "one in ten", "20 percent of": "one in five", "25 percent of": "a quarter of",
    "33 percent of": "a third of", "40 percent of": "two in five", "50 percent of": "half of",
    "60 percent of": "three in five", "66 percent of": "two thirds of", "75 percent of": "three quarters of",
    "90 percent of": "nine in ten",
}
PERCENT = re.compile(r"\b\d+(?:\.\d+)?\s?(?:percent|per cent|%) of\b")


def share(text, rng):
    """The text with its percentage as a figure, in words, and in words that say another share; None without one."""
    hit = PERCENT.search(text)
    if not hit:
        return None
    figure, other = rng.sample(list(SHARES), 2)
    return tuple(text[:hit.start()] + phrase + text[hit.end():] for phrase in (figure, SHARES[figure], SHARES[other]))


NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-z]+(?: [A-Z][a-z]+)*)(?=[ ,.;]|$)")


def names(text):
    """What looks like a name in mid-sentence."""
    return [hit.group(0) for hit in NAME.finditer(text) if hit.group(0) not in ("I",)]


def recast(text, pool, rng):
    """The text with one name replaced by another, or with its two names exchanged."""
    found = list(dict.fromkeys(names(text)))
    if not found:
        return None
    if len(found) == 2 and rng.random() < 0.5:
        one, two = found
        return text.replace(one, "\0").replace(two, one).replace("\0", two)
    old = rng.choice(found)
    new = rng.choice(pool)
    return None if new in text or old in new else text.replace(old, new)


ACTORS = [
    "the minister", "a spokesman", "a spokeswoman", "the company", "the police", "the president", "critics",
    "officials", "the agency", "the mayor", "researchers", "the union", "the prosecutor", "the governor",
    "the head of the group", "the government", "the author", "one expert", "the party", "the ambassador",
    "campaigners", "the chief executive", "several residents", "the court", "the report",
]
DENIALS = [
    "{a} denied that {p}", "{a} rejected the claim that {p}", "{a} dismissed suggestions that {p}",
    "it is not true that {p}", "{a} called it false that {p}", "there is no evidence that {p}",
    "{a} disputed that {p}", "{a} denied the accusation that {p}", "it is a myth that {p}",
    "nobody should believe that {p}", "{a} refuted the idea that {p}", "{a} insisted it is wrong to say that {p}",
]
REPORTS = [
    "{a} said that {p}", "according to {a}, {p}", "{a} believed that {p}", "{a} argued that {p}", "{p}, {a} said",
    "in fact, {p}", "however, {p}", "{a} confirmed that {p}", "{a} warned that {p}", "it is clear that {p}",
    "{a} stressed that {p}", "moreover, {p}",
]
DOUBTS = [
    "{a} asked whether {p}", "it remains unclear whether {p}", "{a} wanted to know if {p}",
    "{a} did not say whether {p}", "people disagree on whether {p}", "{a} looked into whether {p}",
    "{a} would not comment on whether {p}",
]


def frame(text, frames, rng):
    """The text inside a frame that reports, denies or doubts it."""
    inner = text.strip().rstrip(".!")
    if "?" in inner or len(inner.split()) > 32:
        return None
    if not re.match(r"(?:[A-Z]{2,}|I\b)", inner):
        inner = inner[0].lower() + inner[1:]
    result = rng.choice(frames).format(a=rng.choice(ACTORS), p=inner)
    return result[0].upper() + result[1:]


def thesis(motion, rng=None):
    """A debate's motion as a plain proposition: "Should we ban X?", "This house would ban X": "We should ban X".

    With a generator, half of the motions stay as they are, so that questions are known too."""
    if rng and rng.random() < 0.5:
        return motion
    text = motion.strip().rstrip("?")
    for pattern, form in ((r"this house (?:believes|supports the view) that (.+)", "{0}"),
                          (r"this house would (.+)", "We should {0}"),
                          (r"should we (.+)", "We should {0}"), (r"shouldn't we (.+)", "We should {0}"),
                          (r"(?:is|are) it (.+)", None)):
        hit = re.fullmatch(pattern, text, re.I)
        if hit:
            result = form.format(hit.group(1))
            return result[0].upper() + result[1:]
    subject, verb = r"the \w+|(?!I )\w+|\w+ \w+", "be|have|ban|allow|get|pay|use|receive|stop|restrict|take"
    hit = re.fullmatch(rf"should ({subject}) ({verb})\b(.*)", text, re.I)
    if hit:
        subject = hit.group(1)
        return f"{subject[0].upper()}{subject[1:]} should {hit.group(2)}{hit.group(3)}"
    return motion


# Theses about somebody, for news sentences whose feeling towards that somebody is known.
# The last of each list are kept for dev.
FAVOURABLE = [
    "{x} is doing a good job", "{x} deserves our support", "{x} can be trusted", "{x} makes things better",
    "{x} was right", "{x} has done a lot for ordinary people", "{x} should be praised", "{x} has a good record",
    "{x} is good for the country",
]
ADVERSE = [
    "{x} is doing harm", "{x} has failed", "{x} cannot be trusted", "{x} makes things worse", "{x} was wrong",
    "{x} is a danger to the public", "{x} should be ashamed", "{x} has a bad record", "{x} is bad for the country",
]
POLICY = [
    "{x} should be outlawed", "{x} should pay more taxes", "{x} should be stopped", "{x} protects free speech",
    "{x} puts democracy at risk", "{x} helps business", "{x} costs jobs", "{x} should have more power",
    "{x} should be investigated", "{x} needs stricter rules", "{x} spies on people", "{x} is good for young people",
    "{x} harms children", "{x} should leave the country", "{x} breaks the law", "{x} is too powerful",
    "We should boycott {x}", "{x} wastes public money", "{x} damages the environment", "{x} should be replaced",
]
DEV_THESES = 2
# What should be done about somebody, or is so, that speaks against them or for them; for training alone.
AGAINST = [
    "{x} should be banned", "{x} should be outlawed", "{x} should be stopped", "{x} should be investigated",
    "{x} is a threat to national security", "{x} is a threat to democracy", "{x} is a danger to children",
    "{x} breaks the law", "{x} cannot be trusted", "{x} endangers our privacy", "{x} must be held to account",
    "{x} should be punished", "{x} is too powerful", "{x} is corrupt", "We should boycott {x}", "{x} has failed",
]
FOR = [
    "{x} should be protected", "{x} should be supported", "{x} is good for the economy", "{x} creates jobs",
    "{x} defends freedom", "{x} should be allowed to go on", "{x} keeps us safe", "{x} is innocent",
    "{x} obeys the law", "{x} deserves praise", "{x} is a force for good", "{x} should have more power",
    "{x} has done nothing wrong", "We can rely on {x}", "{x} is honest",
]

NOTICES = [
    "Sign up here to get our weekly letter", "Read the full story on our website",
    "Share this page with your friends", "Opinions in this column are the writer's own", "Photo by our staff",
    "All rights belong to the publisher", "Click to see more pictures", "This story was updated in the afternoon",
    "Comments are closed", "Follow us for more news", "Subscribe for full access",
    "Our correspondent contributed to this report", "See also our earlier coverage", "Listen to the programme again",
    "Advertisement",
]


def fragment(text, rng):
    """The first few words of a text, or a few in its middle: no claim any more."""
    words = text.split()
    if len(words) < 9:
        return None
    size, start = rng.randint(2, 5), rng.choice([0, 0, rng.randint(0, 4)])
    return " ".join(words[start:start + size])
