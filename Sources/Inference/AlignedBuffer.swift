/// Memory for `count` plain numbers, set to zero, that starts at a cache line.
///
/// `@unchecked Sendable`: its owner sees to it that one thread at a time writes it.
final class AlignedBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
    let start: UnsafeMutablePointer<Element>
    let count: Int

    init(count: Int) {
        // A few spare bytes: an empty buffer has an address too.
        let bytes = max(count, 1) * MemoryLayout<Element>.stride
        let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
        start = memory.bindMemory(to: Element.self, capacity: max(count, 1))
        self.count = count
    }

    /// A copy of some numbers.
    convenience init(_ values: [Element]) {
        self.init(count: values.count)
        start.update(from: values, count: values.count)
    }

    deinit {
        UnsafeMutableRawPointer(start).deallocate()
    }
}
