/// The word pieces of a model, as a trie over their bytes: one walk finds the longest piece that a word begins with.
///
/// The edges lie in one open-addressed table keyed by node and byte, so that a step is one probe.
package struct Vocabulary: Sendable {
    /// The numbers of the pieces with a meaning of their own.
    package struct Special: Sendable {
        /// A word that no sequence of pieces spells.
        package let unknown: Int32
        /// Stands before every input.
        package let classifier: Int32
        /// Ends a part of the input.
        package let separator: Int32
    }

    /// The number of pieces.
    package let count: Int
    package let special: Special
    private let numbers: [String: Int32]
    private let edges: [UInt64]
    private let mask: Int
    /// The piece that ends at a node, or -1.
    let pieces: [Int32]

    /// The node at which a piece that begins a word begins.
    static let wordStart = 0
    /// The node at which a piece that goes on with a word begins (`##` in the vocabulary).
    static let wordInside = 1

    /// Reads pieces in id order, joined by newlines.
    package init(_ joined: String) throws(ModelError) {
        let lines = joined.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        count = lines.count
        let inside = Array("##".utf8)
        var builder = TrieBuilder()
        var bracketed: [String: Int32] = [:]
        for (number, line) in lines.enumerated() {
            if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]"), line.count > 2 {
                bracketed[String(Substring(line))] = Int32(number)
            }
            let isInside = line.count > 2 && line.starts(with: inside)
            builder.insert(
                isInside ? line.dropFirst(2) : line, from: isInside ? Self.wordInside : Self.wordStart,
                piece: Int32(number))
        }
        guard let unknown = bracketed["[UNK]"], let classifier = bracketed["[CLS]"], let separator = bracketed["[SEP]"]
        else { throw ModelError("the vocabulary lacks [UNK], [CLS] or [SEP]") }
        special = Special(unknown: unknown, classifier: classifier, separator: separator)
        numbers = bracketed
        pieces = builder.pieces
        (edges, mask) = builder.table()
    }

    /// The number of a piece in square brackets, such as `[unused0]`, which no text can spell.
    package func number(of bracketed: String) -> Int32? { numbers[bracketed] }

    /// The node that a byte leads to, or -1.
    @inline(__always)
    func step(_ node: Int, _ byte: UInt8) -> Int {
        let key = UInt32(truncatingIfNeeded: node) << 8 | UInt32(byte)
        return edges.withUnsafeBufferPointer { edges in
            var slot = Self.hash(key) & mask
            while true {
                let edge = edges[slot]
                if edge == 0 { return -1 }
                if UInt32(truncatingIfNeeded: edge >> 32) == key { return Int(edge & 0xFFFF_FFFF) }
                slot = (slot + 1) & mask
            }
        }
    }

    @inline(__always)
    fileprivate static func hash(_ key: UInt32) -> Int {
        Int((UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    /// Grows the trie, then lays its edges out as a table.
    private struct TrieBuilder {
        var pieces: [Int32] = [-1, -1]
        private var edges: [UInt64]
        private var count = 0

        init() {
            edges = Array(repeating: 0, count: 1 << 18)
            pieces.reserveCapacity(1 << 17)
        }

        mutating func insert(_ bytes: Substring.UTF8View, from root: Int, piece: Int32) {
            var node = root
            for byte in bytes { node = child(of: node, byte) }
            if node > Vocabulary.wordInside { pieces[node] = piece }
        }

        func table() -> (edges: [UInt64], mask: Int) { (edges, edges.count - 1) }

        private mutating func child(of node: Int, _ byte: UInt8) -> Int {
            let key = UInt32(node) << 8 | UInt32(byte)
            var slot = Vocabulary.hash(key) & (edges.count - 1)
            while edges[slot] != 0 {
                if UInt32(truncatingIfNeeded: edges[slot] >> 32) == key { return Int(edges[slot] & 0xFFFF_FFFF) }
                slot = (slot + 1) & (edges.count - 1)
            }
            if 2 * count > edges.count {
                grow()
                return child(of: node, byte)
            }
            let new = pieces.count
            pieces.append(-1)
            edges[slot] = UInt64(key) << 32 | UInt64(new)
            count += 1
            return new
        }

        private mutating func grow() {
            let old = edges
            edges = Array(repeating: 0, count: 2 * old.count)
            for edge in old where edge != 0 {
                var slot = Vocabulary.hash(UInt32(truncatingIfNeeded: edge >> 32)) & (edges.count - 1)
                while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
                edges[slot] = edge
            }
        }
    }
}
