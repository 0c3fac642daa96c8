/// A list for each node, in compressed rows: one array of all elements, and one of offsets into it.
struct Rows<Element: BitwiseCopyable & Sendable>: Sendable {
    /// Where each node's row begins, and where the last ends.
    let offsets: [Int32]
    /// The elements, grouped by node.
    let list: [Element]

    /// The places of a node's elements.
    subscript(node: Int32) -> Range<Int> { Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) }

    /// The rows as they lie in memory, for inner loops: nothing is retained, and only debug builds check bounds.
    struct InMemory {
        fileprivate let offsets: UnsafeBufferPointer<Int32>
        fileprivate let list: UnsafeBufferPointer<Element>

        /// A node's elements.
        @inline(__always)
        subscript(node: Int32) -> UnsafeBufferPointer<Element> {
            UnsafeBufferPointer(rebasing: list[Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1])])
        }
    }

    /// Hands over the rows, which hold until `body` returns.
    @inline(__always)
    func withRows<Answer>(_ body: (InMemory) -> Answer) -> Answer {
        offsets.withUnsafeBufferPointer { offsets in
            list.withUnsafeBufferPointer { body(InMemory(offsets: offsets, list: $0)) }
        }
    }
}
