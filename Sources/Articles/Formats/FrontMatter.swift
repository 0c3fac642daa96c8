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
        let yaml = String(decoding: text[inner], as: UTF8.self)
        var table = FieldTable(names: fields)
        if let map = try? Yams.compose(yaml: yaml)?.mapping {
            for (key, value) in map {
                guard let name = key.scalar?.string else { continue }
                table.add(Self.value(value), named: name)
            }
        } else if let lines = Self.lines(yaml) {
            for (name, value) in lines { table.add(value, named: name) }
        } else {
            return nil
        }
        metadata = Metadata(table)
        range = 0..<(inner.upperBound + 3)
    }

    /// What is no YAML, but was meant for it: "title: Budget: what now". Nil unless every line has a name.
    private static func lines(_ text: String) -> [(name: String, value: String)]? {
        var result: [(String, String)] = []
        for line in text.split(whereSeparator: \.isNewline) {
            guard let name = line.prefixMatch(of: /([A-Za-z][\w-]*):/) else { return nil }
            var value = line[name.range.upperBound...].drop(while: \.isWhitespace)
            while value.last?.isWhitespace == true { value.removeLast() }
            let isQuoted = value.count > 1 && value.first == value.last && (value.first == "\"" || value.first == "'")
            result.append((String(name.output.1), String(isQuoted ? value.dropFirst().dropLast() : value)))
        }
        return result.isEmpty ? nil : result
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
        // Each alias can double what a parser has to look at.
        guard yaml.count(where: { $0 == UInt8(ascii: "*") }) <= 16 else { return false }
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
