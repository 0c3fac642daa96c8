import CLibzip

/// A ZIP archive in memory, as word processors write their files.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer
    /// What libzip reads from: it stays in place as long as the archive is open.
    private let bytes: UnsafeMutableRawBufferPointer

    init(_ bytes: [UInt8]) throws(Unreadable) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        copy.copyBytes(from: bytes)
        let source = zip_source_buffer_create(copy.baseAddress, zip_uint64_t(copy.count), 0, nil)
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            copy.deallocate()
            throw Unreadable("damaged: no ZIP archive, as a word processor's file is one")
        }
        self.archive = archive
        self.bytes = copy
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    /// The bytes of the file of that name within the archive; nil where there is none.
    func contents(of name: String) throws(Unreadable) -> [UInt8]? {
        guard zip_name_locate(archive, name, 0) >= 0 else { return nil }
        guard let file = zip_fopen(archive, name, 0) else {
            throw Unreadable("\(name) in it cannot be opened: \(String(cString: zip_strerror(archive)))")
        }
        defer { zip_fclose(file) }
        var contents: [UInt8] = []
        while true {
            // What it says of its size may be false.
            let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = max(0, Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))))
            }
            contents += piece
            if contents.count > Unreadable.sizeLimit { throw .tooLarge }
            if piece.isEmpty { break }
        }
        guard zip_error_code_zip(zip_file_get_error(file)) == ZIP_ER_OK else {
            throw Unreadable("\(name) in it is damaged: \(String(cString: zip_file_strerror(file)))")
        }
        return contents
    }
}
