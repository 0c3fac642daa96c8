import Querying
import TestSupport
import Testing

@Suite("All simple paths")
struct SimplePathsTests {
    @Test(
        "within a length are those that trying everything finds, and the answer says whether it is complete",
        arguments: 0..<300)
    func bruteForce(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(using: &generator)
        let length = Int.random(in: 1...7, using: &generator)
        let all = network.everySimplePath(from: 0, to: 1)
        let found = network.simplePaths(from: 0, to: 1, within: .init(length: length))
        #expect(Set(found.paths.map(\.edges)) == Set(all.filter { $0.count <= length }))
        #expect(found.paths.map(\.length) == found.paths.map(\.length).sorted())
        // "May be longer" is allowed to be wrong, "is complete" is not.
        if found.isComplete { #expect(found.paths.count == all.count) }
    }

    @Test("are as many as networkx finds", arguments: NetworkXAnswers.all)
    func networkX(answers: NetworkXAnswers) {
        let found = ClaimNetwork(answers).simplePaths(
            from: 0, to: NetworkXAnswers.nodeCount - 1, within: .init(length: 5))
        #expect(found.paths.count == answers.simplePaths)
    }

    /// From 0 to 3 by 1 or 2, and by 1 and 2.
    private let diamond = ClaimNetwork(
        nodeCount: 4,
        edges: [
            .init(from: 0, to: 1, link: .supports), .init(from: 0, to: 2, link: .supports),
            .init(from: 1, to: 3, link: .supports), .init(from: 2, to: 3, link: .supports),
            .init(from: 1, to: 2, link: .supports),
        ])

    @Test("say which bound cut them off")
    func cuts() {
        let complete = diamond.simplePaths(from: 0, to: 3)
        #expect(complete.paths.map(\.nodes) == [[0, 1, 3], [0, 2, 3], [0, 1, 2, 3]])
        #expect(complete.isComplete)
        #expect(diamond.simplePaths(from: 0, to: 3, within: .init(length: 2)).cuts == [.length])
        #expect(diamond.simplePaths(from: 0, to: 3, within: .init(length: 1)).cuts == [.length])
        #expect(diamond.simplePaths(from: 0, to: 3, within: .init(count: 2)).cuts == [.count])
        #expect(diamond.simplePaths(from: 0, to: 3, within: .init(count: 3)).cuts == [])
        #expect(diamond.simplePaths(from: 0, to: 3, within: .init(effort: 3)).cuts == [.effort])
        #expect(diamond.simplePaths(from: 3, to: 0).cuts == [])
    }

    @Test("of a hundred thousand steps do not exhaust the stack")
    func chain() {
        let count = 100_000
        let network = ClaimNetwork(
            nodeCount: count, edges: (1..<count).map { .init(from: $0 - 1, to: $0, link: .supports) })
        #expect(
            network.simplePaths(from: 0, to: count - 1, within: .init(length: .max)).paths.map(\.length) == [count - 1])
    }
}
