"""How long `counterpoint build` takes, and how much memory, for 10, 100, 1,000 … articles.

python3 Benchmarks/building.py COUNTERPOINT ARTICLES.jsonl… [--counts 10 100 1000] [--jobs 2]

The articles given are varied until there are enough: every copy has other names, other numbers, and leaves out a third
of the sentences, so that no two say the same. Prints seconds and peak memory for each count, the best of --runs.
"""
import argparse
import json
import os
import pathlib
import random
import re
import subprocess
import tempfile
import time

NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
NUMBER = re.compile(r"(?<![\w.])\d{2,}(?![\w.])")
SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-Z])")


def varied(text, names, rng):
    """The text with other names and numbers, the same for each repeat of one, and two thirds of its sentences."""
    others = {}

    def other_name(hit):
        return others.setdefault(hit.group(), rng.choice(names))

    def other_number(hit):
        return others.setdefault(hit.group(), str(int(hit.group()[:12]) + rng.randrange(1, 40)))

    paragraphs = []
    for paragraph in text.split("\n"):
        kept = [s for s in SENTENCE_END.split(paragraph) if rng.random() < 2 / 3]
        paragraphs.append(NUMBER.sub(other_number, NAME.sub(other_name, " ".join(kept))))
    return "\n".join(paragraphs)


def corpus(paths, count):
    """`count` articles: those of the files, then variations of them, seeded."""
    rows = [json.loads(line) for path in paths for line in open(path, encoding="utf-8")]
    rows = [row for row in rows if len(row["text"]) < 20_000]
    names = sorted({hit.group() for row in rows for hit in NAME.finditer(row["text"])})
    for number in range(count):
        row = rows[number % len(rows)]
        text = row["text"] if number < len(rows) else varied(row["text"], names, random.Random(number))
        yield {"id": f"{number}", "title": row["title"], "text": text}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counterpoint")
    parser.add_argument("articles", nargs="+", type=pathlib.Path)
    parser.add_argument("--counts", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--runs", type=int, default=1)
    options = parser.parse_args()
    print(f"{'articles':>8} {'words':>9} {'claims':>7} {'relations':>9} {'seconds':>8} {'MB':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for count in options.counts:
            source, graph = pathlib.Path(folder, f"{count}.jsonl"), pathlib.Path(folder, "graph.json")
            with open(source, "w", encoding="utf-8") as file:
                words = 0
                for row in corpus(options.articles, count):
                    words += len(row["text"].split())
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")
            results = []
            for _ in range(options.runs):
                start = time.monotonic()
                command = [options.counterpoint, "build", source, "-o", graph, "--quiet", "--jobs", str(options.jobs)]
                child = subprocess.Popen(command)
                _, status, usage = os.wait4(child.pid, 0)
                if status:
                    raise SystemExit(f"counterpoint build ended with {status}")
                results.append((time.monotonic() - start, usage.ru_maxrss / 1024))
            seconds, memory = min(results)
            built = json.loads(graph.read_text(encoding="utf-8"))
            print(f"{count:8} {words:9} {len(built['claims']):7} {len(built['relations']):9} {seconds:8.1f} {memory:6.0f}",
                  flush=True)


if __name__ == "__main__":
    main()
