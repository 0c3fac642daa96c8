import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// The results of a function on every element, in order, computed by up to `jobs` threads at once.
    ///
    /// Where elements fail, the error of the first of them is thrown.
    package func concurrentMap<Result: Sendable, Failure: Error>(
        jobs: Int, _ transform: @Sendable (Element) throws(Failure) -> Result
    ) throws(Failure) -> [Result] {
        let workers = Swift.min(Swift.max(1, jobs), count)
        guard workers > 1 else { return try map(transform) }
        let next = Atomic(0)
        let results = Mutex([Int: Swift.Result<Result, Failure>](minimumCapacity: count))
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let result = Swift.Result { () throws(Failure) in try transform(self[index]) }
                results.withLock { $0[index] = result }
            }
        }
        let found = results.withLock { results in indices.compactMap { results[$0] } }
        return try found.map { result throws(Failure) in try result.get() }
    }
}

extension Array {
    /// The elements in order, in batches of at most `size` that are nearly equal and so many that each of `jobs` threads
    /// has as much to do as the others.
    func batches(of size: Int, jobs: Int) -> [[Element]] {
        guard !isEmpty else { return [] }
        let jobs = Swift.max(1, jobs)
        let least = (count + size - 1) / size
        let number = Swift.min(count, (least + jobs - 1) / jobs * jobs)
        return (0..<number).map { Array(self[count * $0 / number..<count * ($0 + 1) / number]) }
    }
}
