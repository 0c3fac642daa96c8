import Yams

/// The YAML between two lines of dashes that a text may begin with.
struct FrontMatter {
    /// Where it stands, with its dashes, in UTF-8 offsets.
    let range: Range<Int>
    /// What it says of the article.
    let metadata: Metadata

    /// The longest front matter that is looked for.
    private static let sizeLimit = 1 << 14

    /// Nil where the text does not begin with a front matter that is a YAML mapping.
    init?(_ text: [UInt8], fields: [String: String]) {
        guard let inner = Self.inner(text), Self.isShallow(text[inner]) else { return nil }
        guard let node = try? Yams.compose(yaml: String(decoding: text[inner], as: UTF8.self)), let map = node.mapping
        else { return nil }
        var table = FieldTable(names: fields)
        for (key, value) in map {
            guard let name = key.scalar?.string else { continue }
            table.add(Self.value(value), named: name)
        }
        metadata = Metadata(table)
        range = 0..<(inner.upperBound + 3)
    }

    /// A scalar, a list of scalars, or the names in a list of mappings.
    private static func value(_ node: Node) -> String? {
        if let list = node.sequence {
            let values = list.compactMap { $0.scalar?.string ?? $0.mapping?["name"]?.scalar?.string }
            return values.joined(separator: ", ")
        }
        return node.scalar?.string ?? node.mapping?["name"]?.scalar?.string
    }

    /// The bytes between a first line `---` and a line `---` or `...`.
    private static func inner(_ text: [UInt8]) -> Range<Int>? {
        var lines = 0
        var start = 0
        var first = 0
        let end = min(text.count, sizeLimit)
        while start < end {
            let stop = text[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
            var line = text[start..<stop]
            while let last = line.last, last <= 32 { line.removeLast() }
            let isFence = line.elementsEqual("---".utf8)
            if lines == 0 {
                guard isFence else { return nil }
                first = min(stop + 1, text.count)
            } else if isFence || line.elementsEqual("...".utf8) {
                return first..<start
            }
            lines += 1
            start = stop + 1
        }
        return nil
    }

    /// Whether the YAML nests so little that a recursive parser is safe with it.
    private static func isShallow(_ yaml: ArraySlice<UInt8>) -> Bool {
        var brackets = 0
        var leading = 0
        var inLead = true
        for byte in yaml {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                brackets += 1
                inLead = false
            case UInt8(ascii: "\n"):
                inLead = true
                leading = 0
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                if inLead { leading += 1 }
            default: inLead = false
            }
            if brackets > 64 || leading > 128 { return false }
        }
        return true
    }
}
