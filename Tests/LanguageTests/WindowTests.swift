import Testing

@testable import Language

@Suite struct WindowTests {
    @Test("every piece is judged once, in order", arguments: [0, 1, 189, 190, 191, 253, 316, 317, 318, 1000, 12_345])
    func cover(count: Int) {
        let windows = Window.cover(count)
        #expect(windows.flatMap { Array($0.judged) } == Array(0..<count))
        for window in windows {
            #expect(window.pieces.count == min(count, Window.size))
            #expect(window.judged.clamped(to: window.pieces) == window.judged)
        }
    }

    @Test("a piece has context on both sides, except at the ends of the text")
    func context() {
        for window in Window.cover(2000) {
            if window.pieces.lowerBound > 0 { #expect(window.judged.lowerBound - window.pieces.lowerBound >= 31) }
            if window.pieces.upperBound < 2000 { #expect(window.pieces.upperBound - window.judged.upperBound >= 31) }
        }
    }
}
