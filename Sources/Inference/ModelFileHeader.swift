import FoundationEssentials

/// A safetensors header: text metadata and the tensors' places, as the JSON says it and not yet checked.
struct ModelFileHeader: Decodable {
    /// One tensor's entry.
    struct Entry: Decodable {
        var dtype: String
        var shape: [Int]
        var data_offsets: [Int]
    }

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    var metadata: [String: String] = [:]
    var entries: [String: Entry] = [:]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        for key in container.allKeys {
            if key.stringValue == "__metadata__" {
                metadata = try container.decode([String: String].self, forKey: key)
            } else {
                entries[key.stringValue] = try container.decode(Entry.self, forKey: key)
            }
        }
    }
}

extension ModelFileHeader {
    /// The entries as tensors that lie within `size` bytes, each as long as its shape says, none over another.
    ///
    /// - Complexity: O(*n* log *n*) in the number of tensors.
    func tensors(within size: Int) throws(ModelFileError.Problem) -> [String: Tensor] {
        var tensors: [String: Tensor] = [:]
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
            tensors[name] = try Self.tensor(entry, named: name, within: size)
        }
        var (end, last) = (0, "")
        for (name, tensor) in tensors.sorted(by: {
            ($0.value.range.lowerBound, $0.key) < ($1.value.range.lowerBound, $1.key)
        })
        where !tensor.range.isEmpty {
            guard tensor.range.lowerBound >= end else { throw .badTensor(name: name, "overlaps tensor `\(last)`") }
            (end, last) = (tensor.range.upperBound, name)
        }
        return tensors
    }

    private static func tensor(
        _ entry: Entry, named name: String, within size: Int
    ) throws(ModelFileError.Problem) -> Tensor {
        guard let element = Tensor.Element(rawValue: entry.dtype) else {
            throw .badTensor(name: name, "has type \(entry.dtype), which model files do not hold")
        }
        guard entry.data_offsets.count == 2, let start = entry.data_offsets.first, let end = entry.data_offsets.last,
            start >= 0, end >= start
        else {
            throw .badTensor(name: name, "has offsets \(entry.data_offsets)")
        }
        var count = element.size
        for length in entry.shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: length)
            guard length >= 0, !overflow else { throw .badTensor(name: name, "has shape \(entry.shape)") }
            count = product
        }
        guard count == end - start else {
            throw .badTensor(name: name, "has \(end - start) bytes where its shape \(entry.shape) needs \(count)")
        }
        guard end <= size else { throw .truncated(expected: end, found: size) }
        return Tensor(element: element, shape: entry.shape, range: start..<end)
    }
}

extension ModelFileError.Problem: Error {}
