package import FoundationEssentials

/// A trained model: a safetensors file mapped into memory, whose tensors are read in place.
///
/// `Training/FORMAT.md` describes the format. The header is checked when the file is opened: every tensor lies in the
/// file, is as long as its shape says and overlaps no other, so that whatever reads tensors later cannot leave the file.
package struct ModelFile: Sendable {
    /// The version of the format that this build reads.
    package static let version = "1"
    /// The longest header that is read, in bytes: far above any vocabulary's length.
    static let longestHeader = 64 << 20

    /// The file's path, for messages.
    package let path: String
    /// The header's text metadata: kind, version, labels, vocabulary, calibration.
    package let metadata: [String: String]

    let tensors: [String: Tensor]
    let file: MappedFile
    /// The tensors' bytes, after the header. They live as long as `file`.
    nonisolated(unsafe) let body: UnsafeRawBufferPointer

    /// Opens a model file and checks its header.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - kind: `reader`, `judge` or `embedder`, where only that will do.
    package init(path: String, kind: String? = nil) throws(ModelFileError) {
        self.path = path
        file = try MappedFile(path: path)
        do throws(ModelFileError.Problem) {
            let header: ModelFileHeader
            (header, body) = try Self.split(file.bytes)
            metadata = header.metadata
            try Self.check(metadata, kind: kind)
            tensors = try header.tensors(within: body.count)
        } catch {
            throw ModelFileError(path: path, problem: error)
        }
    }

    /// Opens a model file and checks its header.
    package init(url: URL, kind: String? = nil) throws(ModelFileError) {
        try self.init(path: url.path, kind: kind)
    }

    /// A float tensor's values, row by row.
    package func floats(_ name: String) throws(ModelFileError) -> [Float] {
        let tensor = try tensor(name)
        guard tensor.element == .float else { throw unexpected(name, tensor, needed: "F32") }
        return (0..<tensor.range.count / 4).map {
            body.loadUnaligned(fromByteOffset: tensor.range.lowerBound + 4 * $0, as: Float.self)
        }
    }

    /// A float tensor's values, given the shape it must have.
    package func floats(_ name: String, shape: [Int]) throws(ModelFileError) -> [Float] {
        try check(name, .float, shape)
        return try floats(name)
    }

    /// An 8-bit tensor's values in the file itself, given the shape it must have.
    func int8s(_ name: String, shape: [Int]) throws(ModelFileError) -> UnsafeBufferPointer<Int8> {
        try check(name, .int8, shape)
        return UnsafeRawBufferPointer(rebasing: body[try tensor(name).range]).assumingMemoryBound(to: Int8.self)
    }

    /// A tensor's place and shape.
    func tensor(_ name: String) throws(ModelFileError) -> Tensor {
        guard let tensor = tensors[name] else { throw ModelFileError(path: path, problem: .missingTensor(name: name)) }
        return tensor
    }

    private func check(_ name: String, _ element: Tensor.Element, _ shape: [Int]) throws(ModelFileError) {
        let tensor = try tensor(name)
        guard tensor.element == element, tensor.shape == shape else {
            throw unexpected(name, tensor, needed: Tensor.summary(element, shape))
        }
    }

    private func unexpected(_ name: String, _ tensor: Tensor, needed: String) -> ModelFileError {
        ModelFileError(path: path, problem: .unexpectedTensor(name: name, found: tensor.summary, expected: needed))
    }
}

extension ModelFile {
    /// The header and the bytes after it.
    private static func split(
        _ bytes: UnsafeRawBufferPointer
    ) throws(ModelFileError.Problem) -> (ModelFileHeader, UnsafeRawBufferPointer) {
        guard bytes.count >= 8 else { throw .truncated(expected: 8, found: bytes.count) }
        let announced = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        guard announced <= UInt64(longestHeader) else {
            throw .malformedHeader("it announces a header of \(announced) bytes")
        }
        let length = Int(announced)
        guard bytes.count >= 8 + length else { throw .truncated(expected: 8 + length, found: bytes.count) }
        do {
            let header = try JSONDecoder().decode(ModelFileHeader.self, from: Data(bytes[8..<8 + length]))
            return (header, UnsafeRawBufferPointer(rebasing: bytes[(8 + length)...]))
        } catch {
            throw .malformedHeader("its header is not a safetensors header (\(error))")
        }
    }

    private static func check(_ metadata: [String: String], kind: String?) throws(ModelFileError.Problem) {
        guard let found = metadata["counterpoint.version"] else {
            throw .badMetadata(key: "counterpoint.version", "is missing: not a model of this program")
        }
        guard found == version else { throw .wrongVersion(found, expected: version) }
        guard let model = metadata["counterpoint.model"] else {
            throw .badMetadata(key: "counterpoint.model", "is missing")
        }
        if let kind, kind != model { throw .wrongKind(model, expected: kind) }
    }
}
