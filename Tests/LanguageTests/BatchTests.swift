import Testing

@testable import Language

@Suite("Batches")
struct BatchTests {
    @Test(
        "hold everything in order, are nearly equal, and give each thread as much to do",
        arguments: [(0, 4, 2), (1, 4, 2), (3, 4, 2), (5, 4, 2), (78, 64, 2), (130, 64, 3), (7, 64, 1), (9, 1, 2)])
    func even(count: Int, size: Int, jobs: Int) {
        let batches = Array(0..<count).batches(of: size, jobs: jobs)
        #expect(batches.flatMap { $0 } == Array(0..<count))
        let lengths = batches.map(\.count)
        #expect((lengths.max() ?? 0) <= size)
        #expect((lengths.max() ?? 0) - (lengths.min() ?? 0) <= 1)
        #expect(count < jobs ? batches.count == count : batches.count.isMultiple(of: jobs) || size == 1)
    }
}
