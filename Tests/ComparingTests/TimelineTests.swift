import Comparing
import Testing

@Suite struct TimelineTests {
    @Test("A thesis is followed through the sets, rewordings and absences included")
    func rows() throws {
        var sets = ["one", "two", "three"].map { Controversy(set: $0, articles: 2) }
        sets[0].claim("c-a", "The fare should be four crowns", in: [0], isThesis: true)
        sets[1].claim("c-b", "The fare should be six crowns", in: [0, 1], isThesis: true)
        sets[1].claim("c-x", "Ferries sink", in: [1])
        sets[2].claim("c-b", "The fare should be six crowns", in: [1])
        sets[2].claim("c-late", "Bridges need paint every year", in: [0, 1], isThesis: true)
        let timeline = try Timeline(sets.map(\.side), likeness: WordLikeness())
        #expect(timeline.steps.count == 2)
        #expect(timeline.rows.map(\.text) == ["The fare should be six crowns", "Bridges need paint every year"])
        #expect(timeline.rows[0].ground.map { $0?.backing } == [0.5, 1, 0.5])
        #expect(timeline.rows[1].ground.map { $0?.backing } == [nil, nil, 1])
    }

    @Test("A thesis that pauses and comes back under its id keeps its row")
    func pause() throws {
        var sets = ["one", "two", "three"].map { Controversy(set: $0, articles: 1) }
        for index in [0, 2] { sets[index].claim("c-a", "Tolls work", in: [0], isThesis: true) }
        sets[1].claim("c-x", "Ferries sink", in: [0])
        let timeline = try Timeline(sets.map(\.side), likeness: WordLikeness())
        #expect(timeline.rows.map { $0.support.map { $0?.articles } } == [[1, nil, 1]])
    }
}
