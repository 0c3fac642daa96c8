import ArgumentModel
import Testing

@testable import Building

@Suite("What claims are to each other by a third")
struct BalanceTests {
    private let balance = Balance([
        Evidence(from: 0, to: 1, kind: .supports, confidence: 0.9, basis: .stated, article: nil),
        Evidence(from: 1, to: 2, kind: .contradicts, confidence: 0.8, basis: .stated, article: nil),
        Evidence(from: 3, to: 1, kind: .supports, confidence: 0.6, basis: .passage, article: nil),
    ])

    @Test("A reason for one claim does not support what that claim contradicts, if the known relations are surer")
    func opposed() {
        #expect(balance.speaks(against: .supports, 0.7, between: 0, 2))
        #expect(balance.speaks(against: .supports, 0.7, between: 2, 0))
        #expect(!balance.speaks(against: .supports, 0.75, between: 0, 2))
        #expect(!balance.speaks(against: .contradicts, 0.5, between: 0, 2))
    }

    @Test("Two reasons for one claim do not contradict each other; without a third claim nothing is known")
    func together() {
        #expect(balance.speaks(against: .contradicts, 0.5, between: 0, 3))
        #expect(!balance.speaks(against: .contradicts, 0.6, between: 0, 3))
        #expect(!balance.speaks(against: .supports, 0.1, between: 0, 3))
        #expect(!balance.speaks(against: .contradicts, 0.1, between: 0, 1))
    }

    @Test("Pairs that are known are known both ways round")
    func known() {
        #expect(balance.isRelated(1, 0) && balance.isRelated(0, 1) && !balance.isRelated(0, 2))
    }
}
