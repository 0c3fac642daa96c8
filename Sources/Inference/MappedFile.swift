#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A file's bytes, mapped read-only into memory for as long as the object lives.
///
/// `@unchecked Sendable`: the bytes are never written, and the mapping is private, so readers cannot disturb each other.
final class MappedFile: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer

    /// Maps a file; throws the reason in the system's words.
    init(path: String) throws(ModelFileError) {
        func failure(_ what: String) -> ModelFileError {
            ModelFileError(path: path, problem: .unreadable(what))
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw failure(String(cString: strerror(errno))) }
        guard information.st_mode & S_IFMT == S_IFREG else { throw failure("it is not a regular file") }
        let size = Int(information.st_size)
        guard size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw failure(String(cString: strerror(errno)))
        }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    deinit {
        if let start = bytes.baseAddress {
            munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
        }
    }
}
