import Synchronization

/// The node maps of a network, each lent to one search at a time; there are as many as were ever wanted at once.
final class NodeMaps<Value: BitwiseCopyable>: Sendable {
    /// A map that waits. Nobody else knows its memory, so it may go from thread to thread.
    private struct Idle: @unchecked Sendable {
        let map: NodeMap<Value>
    }

    private let nodeCount: Int
    private let idle = Mutex<[Idle]>([])

    init(nodeCount: Int) {
        self.nodeCount = nodeCount
    }

    deinit {
        idle.withLock { $0.forEach { $0.map.deallocate() } }
    }

    /// Lends an empty map.
    ///
    /// - Complexity: O(*s*) in the nodes that the search sees; O(*n*) in all nodes where a map has to be made.
    @inline(__always)
    func lend<Answer>(_ search: (inout NodeMap<Value>) -> Answer) -> Answer {
        var map = idle.withLock { $0.popLast() }?.map ?? NodeMap(nodeCount: nodeCount)
        let answer = search(&map)
        map.removeAll()
        let waiting = Idle(map: map)
        idle.withLock { $0.append(waiting) }
        return answer
    }
}
