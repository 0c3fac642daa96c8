/// What is wrong with a model file, and where.
package struct ModelFileError: Error, Equatable, CustomStringConvertible {
    /// The file's path.
    package var path: String
    /// What is wrong.
    package var problem: Problem

    /// The ways in which a model file can be wrong.
    package enum Problem: Equatable, Sendable {
        /// The system cannot open or map the file; its own words.
        case unreadable(String)
        /// The file ends before what its header announces.
        case truncated(expected: Int, found: Int)
        /// The header is not a safetensors header.
        case malformedHeader(String)
        /// `counterpoint.version` is not the one this build reads.
        case wrongVersion(String, expected: String)
        /// `counterpoint.model` is not the model asked for.
        case wrongKind(String, expected: String)
        /// A key of the metadata is missing or says nothing sensible.
        case badMetadata(key: String, String)
        /// A tensor lies outside the file, overlaps another or has a size that is not its shape's.
        case badTensor(name: String, String)
        /// No tensor of that name.
        case missingTensor(name: String)
        /// A tensor has another type or shape than the model's configuration asks for.
        case unexpectedTensor(name: String, found: String, expected: String)
    }

    package var description: String {
        "\(path): \(problem)"
    }
}

extension ModelFileError.Problem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let reason):
            "cannot read the model file: \(reason)"
        case .truncated(let expected, let found):
            "the model file is cut short: \(expected) bytes are announced, \(found) are there; install it again"
        case .malformedHeader(let reason):
            "not a model file: \(reason)"
        case .wrongVersion(let version, let expected):
            "a model file of version \(version); this build reads version \(expected)"
        case .wrongKind(let kind, let expected):
            "a \(kind) model where a \(expected) model is needed"
        case .badMetadata(let key, let reason):
            "the model file's metadata `\(key)` \(reason)"
        case .badTensor(let name, let reason):
            "tensor `\(name)` \(reason)"
        case .missingTensor(let name):
            "tensor `\(name)` is missing"
        case .unexpectedTensor(let name, let found, let expected):
            "tensor `\(name)` is \(found) where \(expected) is needed"
        }
    }
}
