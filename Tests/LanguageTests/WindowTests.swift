import Testing

@testable import Language

@Suite struct WindowTests {
    @Test("every piece is judged once, in order", arguments: [0, 1, 189, 190, 191, 253, 316, 317, 318, 1000, 12_345])
    func cover(count: Int) {
        let windows = Window.cover(count)
        #expect(windows.flatMap { Array($0.judged) } == Array(0..<count))
        for window in windows {
            #expect(window.pieces.count == min(count, Window.size))
            #expect(window.judged.isEmpty || window.judged.clamped(to: window.pieces) == window.judged)
            #expect(window.shares.count == window.pieces.count)
        }
    }

    @Test("what the windows have of a piece adds up to all of it", arguments: [1, 190, 191, 252, 253, 254, 2000])
    func shares(count: Int) {
        var sums = [Float](repeating: 0, count: count)
        for window in Window.cover(count) {
            for (piece, share) in zip(window.pieces, window.shares) { sums[piece] += share }
        }
        #expect(sums.allSatisfy { abs($0 - 1) < 1e-5 })
    }

    @Test("a window has much of what stands in its middle, and little of what stands at its edge")
    func edges() {
        for window in Window.cover(2000) where window.pieces.lowerBound > 0 && window.pieces.upperBound < 2000 {
            #expect(window.shares[Window.size / 2] > 0.4)
            #expect(window.shares[0] < 0.02)
        }
    }

    @Test("a piece has context on both sides, except at the ends of the text")
    func context() {
        for window in Window.cover(2000) where !window.judged.isEmpty {
            if window.pieces.lowerBound > 0 { #expect(window.judged.lowerBound - window.pieces.lowerBound >= 31) }
            if window.pieces.upperBound < 2000 { #expect(window.pieces.upperBound - window.judged.upperBound >= 31) }
        }
    }
}
