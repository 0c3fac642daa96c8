"""Asks rustworkx and networkx the questions of QueryingBenchmark, of the same graph.

    python querying.py FOLDER

FOLDER holds what the benchmark wrote: edges.bin, texts.txt, questions.json. One line of JSON a measurement. All
questions are asked in three rounds, or more where they are short, of which the fastest counts. A task stops after a number of seconds of processor
time, so that the mean is over fewer questions where a tool is slow.

rustworkx has no loopless k shortest paths: its k_shortest_path_lengths, which gives the length of the k-th shortest walk
and no path, stands beside the task. Neither library has a grounded extension or a search: the same labelling is written
over their neighbour lists, and the same BM25 over Python dictionaries.
"""

import json
import math
import re
import sys
import time
from collections import Counter, defaultdict
from heapq import nlargest
from itertools import islice
from pathlib import Path

import networkx as nx
import numpy as np
import rustworkx as rx

BUDGET = 8.0
# Rounds of less than this many seconds together are followed by more: the first ones pay for cold caches.
ENOUGH = 0.05


def measure(tool, task, questions, answer, comparable=True, rounds=3):
    done, spent = [], 0.0
    while len(done) < rounds and spent <= BUDGET or rounds > 1 and spent < ENOUGH:
        total, asked = 0.0, 0
        start = time.process_time()
        for question in questions:
            total += answer(question)
            asked += 1
            if spent + time.process_time() - start > BUDGET:
                break
        seconds = time.process_time() - start
        spent += seconds
        # Rounds that asked fewer questions come later in this order than those that asked all.
        done.append((-asked, seconds / asked, total))
    asked, seconds, total = min(done)
    line = {"tool": tool, "task": task, "seconds": seconds, "questions": -asked}
    if comparable:
        line["answer"] = float(total)
    print(json.dumps(line), flush=True)


def grounded(count, successors, attackers):
    """The labelling by which a claim is accepted when all its attackers are rejected."""
    threats = [len(attackers(node)) for node in range(count)]
    accepted = [node for node in range(count) if threats[node] == 0]
    label = [0] * count
    while accepted:
        node = accepted.pop()
        label[node] = 1
        for target in successors(node):
            if label[target] == 0:
                label[target] = -1
                for defended in successors(target):
                    threats[defended] -= 1
                    if threats[defended] == 0 and label[defended] == 0:
                        accepted.append(defended)
    return sum(1 for value in label if value == 1)


class Search:
    """BM25 over dictionaries."""

    def __init__(self, texts):
        self.words = re.compile(r"\w+")
        self.postings = defaultdict(list)
        lengths = []
        for claim, text in enumerate(texts):
            words = self.words.findall(text.lower())
            lengths.append(len(words))
            for word, times in Counter(words).items():
                self.postings[word].append((claim, times))
        mean = sum(lengths) / len(lengths)
        self.norm = [1.2 * (0.25 + 0.75 * length / mean) for length in lengths]
        self.count = len(texts)

    def __call__(self, query):
        scores = defaultdict(float)
        for word in set(self.words.findall(query)):
            found = self.postings.get(word, ())
            rarity = math.log(1 + (self.count - len(found) + 0.5) / (len(found) + 0.5))
            for claim, times in found:
                scores[claim] += rarity * times / (times + self.norm[claim])
        return nlargest(10, scores.items(), key=lambda item: (item[1], -item[0]))


def main(folder: Path) -> None:
    questions = json.loads((folder / "questions.json").read_text())
    count, edge_count = questions["claims"], questions["edges"]
    data = (folder / "edges.bin").read_bytes()
    tails = np.frombuffer(data, "<i4", edge_count)
    heads = np.frombuffer(data, "<i4", edge_count, 4 * edge_count)
    confidence = np.frombuffer(data, "<f8", edge_count, 8 * edge_count)
    attacks = np.frombuffer(data, "u1", edge_count, 16 * edge_count) == 1
    cost = -np.log(confidence)
    edges = list(zip(tails.tolist(), heads.tolist(), cost.tolist()))
    attack_edges = list(zip(tails[attacks].tolist(), heads[attacks].tolist()))
    pairs, queries = questions["pairs"], questions["queries"]

    # rustworkx
    graph = rx.PyDiGraph(multigraph=False)

    def load_rustworkx(_):
        graph.add_nodes_from(range(count))
        graph.add_edges_from(edges)
        return graph.num_edges()

    measure("rustworkx", "load", [0], load_rustworkx, rounds=1)

    def shortest(pair):
        paths = rx.digraph_dijkstra_shortest_paths(graph, pair[0], target=pair[1], default_weight=1.0)
        return len(paths[pair[1]]) - 1

    def surest(pair):
        lengths = rx.digraph_dijkstra_shortest_path_lengths(graph, pair[0], edge_cost_fn=float, goal=pair[1])
        return math.exp(-lengths[pair[1]])

    measure("rustworkx", "shortest path", pairs, shortest)
    measure("rustworkx", "surest path", pairs, surest)
    measure(
        "rustworkx", "10 shortest paths", pairs,
        lambda pair: rx.digraph_k_shortest_path_lengths(graph, pair[0], 10, lambda _: 1.0, goal=pair[1])[pair[1]],
        comparable=False)
    measure(
        "rustworkx", "10 surest paths", pairs,
        lambda pair: rx.digraph_k_shortest_path_lengths(graph, pair[0], 10, float, goal=pair[1])[pair[1]],
        comparable=False)
    measure("rustworkx", "reachability", pairs, lambda pair: len(rx.descendants(graph, pair[0])) + 1)
    attacked = rx.PyDiGraph(multigraph=False)
    attacked.add_nodes_from(range(count))
    attacked.add_edges_from_no_data(attack_edges)
    measure(
        "rustworkx", "grounded extension", [0],
        lambda _: grounded(count, attacked.successor_indices, attacked.predecessor_indices))
    del graph, attacked

    # networkx
    graph = nx.DiGraph()

    def load_networkx(_):
        graph.add_nodes_from(range(count))
        graph.add_weighted_edges_from(edges)
        return graph.number_of_edges()

    measure("networkx", "load", [0], load_networkx, rounds=1)
    measure("networkx", "shortest path", pairs, lambda pair: len(nx.shortest_path(graph, *pair)) - 1)
    measure(
        "networkx", "surest path", pairs,
        lambda pair: math.exp(-nx.bidirectional_dijkstra(graph, *pair, weight="weight")[0]))
    measure(
        "networkx", "10 shortest paths", pairs,
        lambda pair: sum(len(path) - 1 for path in islice(nx.shortest_simple_paths(graph, *pair), 10)))
    measure(
        "networkx", "10 surest paths", pairs,
        lambda pair: sum(
            math.exp(-nx.path_weight(graph, path, "weight"))
            for path in islice(nx.shortest_simple_paths(graph, *pair, weight="weight"), 10)))
    measure("networkx", "reachability", pairs, lambda pair: len(nx.descendants(graph, pair[0])) + 1)
    del graph
    attacked = nx.DiGraph()
    attacked.add_nodes_from(range(count))
    attacked.add_edges_from(attack_edges)
    measure("networkx", "grounded extension", [0], lambda _: grounded(count, attacked.succ.__getitem__, attacked.pred.__getitem__))
    del attacked

    # Search, in plain Python.
    texts = (folder / "texts.txt").read_text().split("\n")
    made = []

    def index(_):
        made.append(Search(texts))
        return 0

    measure("networkx", "search, index", [0], index, rounds=1)
    measure("networkx", "search", queries, lambda query: len(made[0](query)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
