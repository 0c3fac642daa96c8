"""Writes Tests/QueryingTests/NetworkXAnswers.swift: small graphs, and what networkx says about them.

    python networkx_answers.py > ../../Tests/QueryingTests/NetworkXAnswers.swift
"""

import math
import random
from itertools import islice

import networkx as nx

NODES, EDGES = 11, 26


def case(seed: int) -> str:
    random.seed(seed)
    graph = nx.DiGraph()
    graph.add_nodes_from(range(NODES))
    while graph.number_of_edges() < EDGES:
        a, b = random.sample(range(NODES), 2)
        graph.add_edge(a, b, confidence=random.randint(30, 99) / 100)
    for _, _, data in graph.edges(data=True):
        data["cost"] = -math.log(data["confidence"])
    edges = ", ".join(f"({a}, {b}, {d['confidence']})" for a, b, d in graph.edges(data=True))
    goal = NODES - 1
    if nx.has_path(graph, 0, goal):
        lengths = [len(p) - 1 for p in islice(nx.shortest_simple_paths(graph, 0, goal), 8)]
        surest = [
            round(math.prod(graph[a][b]["confidence"] for a, b in zip(p, p[1:])), 12)
            for p in islice(nx.shortest_simple_paths(graph, 0, goal, weight="cost"), 8)
        ]
        simple = len(list(nx.all_simple_paths(graph, 0, goal, cutoff=5)))
    else:
        lengths, surest, simple = [], [], 0
    reachable = sorted(nx.descendants(graph, 0) | {0})
    components = sorted(sorted(c) for c in nx.strongly_connected_components(graph))
    return f"""        NetworkXAnswers(
            edges: [{edges}],
            lengths: {lengths}, confidences: {surest},
            simplePaths: {simple}, reachable: {reachable},
            components: {components}),"""


print(f"""/// Small graphs, and what networkx {nx.__version__} says about them; written by Benchmarks/peers/networkx_answers.py.
struct NetworkXAnswers: Sendable {{
    let edges: [(Int, Int, Double)]
    /// The lengths of the eight shortest simple paths from the first node to the last.
    let lengths: [Int]
    /// The products of confidences of the eight surest.
    let confidences: [Double]
    /// How many simple paths of at most five edges there are.
    let simplePaths: Int
    /// What can be reached from the first node.
    let reachable: [Int]
    /// The strongly connected components, sorted.
    let components: [[Int]]

    static let nodeCount = {NODES}
    // swift-format-ignore
    static let all = [""")
print("\n".join(case(seed) for seed in range(8)))
print("    ]\n}")
