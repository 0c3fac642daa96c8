import ArgumentModel
import Querying
import TestSupport
import Testing

@Suite("Statistics")
struct GraphStatisticsTests {
    @Test("count what is in the graph")
    func counts() {
        let statistics = GraphStatistics(Graphs.bridge)
        #expect(statistics.articles.map(\.name) == ["2019", "2020"])
        #expect(statistics.articles.map(\.count) == [2, 1])
        #expect(statistics.claims.first { $0.name == "assertion" }?.count == 6)
        #expect(statistics.theses == 1)
        #expect(statistics.occurrences == 7)
        #expect(statistics.sharedClaims == 2)
        #expect(statistics.loneClaims == 1)
        #expect(statistics.parts == 1)
        #expect(statistics.largestPart == 5)
        #expect(statistics.relations.map(\.count) == [2, 2])
        #expect(abs((statistics.meanConfidence ?? 0) - 0.8375) < 1e-12)
        #expect(statistics.busiestActors.map(\.name) == ["p-mayor", "p-union", "p-engineer"])
        #expect(statistics.mostDisputed.map(\.count) == [1, 1, 1, 1])
    }

    @Test("of an empty graph are nought")
    func empty() {
        let statistics = GraphStatistics(ArgumentGraph())
        #expect(statistics.largestPart == 0)
        #expect(statistics.meanConfidence == nil)
        #expect(statistics.articles.isEmpty)
    }
}
