import Dispatch
import Synchronization

/// Work over a range cut into one strip a thread.
enum Strips {
    /// The results of all strips, in the order of the range, however many strips there are.
    static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ body: @Sendable (Range<Int>) -> [Result]
    ) -> [Result] {
        let strips = max(1, min(jobs, count / 16))
        guard strips > 1 else { return body(0..<count) }
        let results = Mutex([[Result]](repeating: [], count: strips))
        DispatchQueue.concurrentPerform(iterations: strips) { strip in
            let result = body((strip * count / strips)..<((strip + 1) * count / strips))
            results.withLock { $0[strip] = result }
        }
        return results.withLock { $0.flatMap { $0 } }
    }
}
