import CZlib

/// A compressed stream within a PDF as Cairo writes it, which can be replaced: ISO 32000-1, 7.3.8 and 7.5.8.
struct PDFStream {
    /// What it says, decompressed.
    let content: [UInt8]
    private let pdf: [UInt8]
    private let data: Range<Int>
    /// Where the number of its bytes is written.
    private let length: Range<Int>

    /// Reads the stream whose dictionary goes on at `position`; nil where it is no such stream.
    init?(in pdf: [UInt8], after position: Int) {
        guard let start = Self.end(of: "stream\n", in: pdf, from: position),
            var length = Self.number(in: pdf, after: "/Length ", from: position),
            let (content, count) = Self.inflated(pdf[start...])
        else { return nil }
        if pdf[length.upperBound...].starts(with: " 0 R".utf8) {
            let object = String(decoding: pdf[length], as: UTF8.self)
            guard let value = Self.number(in: pdf, after: "\n\(object) 0 obj\n   ", from: start) else { return nil }
            length = value
        }
        self.pdf = pdf
        self.content = content
        self.length = length
        data = start..<(start + count)
    }

    /// The PDF with other content in the stream; the table of where its objects lie is put right.
    func replaced(by content: [UInt8]) -> [UInt8]? {
        guard let edits = edits(for: content),
            let mark = Self.end(of: "/Type /XRef", in: pdf, from: data.upperBound),
            let table = PDFStream(in: pdf, after: mark),
            let widths = Self.widths(in: pdf, from: mark),
            let start = Self.end(of: "startxref\n", in: pdf, from: table.data.upperBound),
            let offset = Self.number(in: pdf, after: "startxref\n", from: table.data.upperBound),
            let old = Int(String(decoding: pdf[offset], as: UTF8.self)), offset.lowerBound == start
        else { return nil }
        /// Where what lay at a place lies now.
        func moved(_ place: Int) -> Int {
            edits.reduce(place) { $1.range.lowerBound < place ? $0 + $1.bytes.count - $1.range.count : $0 }
        }
        var rows = table.content
        let size = widths.reduce(0, +)
        for row in stride(from: 0, to: rows.count - size + 1, by: size)
        where widths[0] == 1 && rows[row] == 1 {  // an object that lies in the file itself
            let field = (row + 1)..<(row + 1 + widths[1])
            var place = moved(rows[field].reduce(0) { $0 << 8 | Int($1) })
            for index in field.reversed() {
                rows[index] = UInt8(truncatingIfNeeded: place)
                place >>= 8
            }
            guard place == 0 else { return nil }
        }
        guard let tableEdits = table.edits(for: rows) else { return nil }
        var result = pdf
        let all = edits + tableEdits + [(offset, Array("\(moved(old))".utf8))]
        for edit in all.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            result.replaceSubrange(edit.range, with: edit.bytes)
        }
        return result
    }

    private func edits(for content: [UInt8]) -> [(range: Range<Int>, bytes: [UInt8])]? {
        guard let bytes = Self.deflated(content) else { return nil }
        return [(data, bytes), (length, Array("\(bytes.count)".utf8))]
    }

    private static func end(of key: String, in pdf: [UInt8], from position: Int) -> Int? {
        pdf[position...].firstRange(of: Array(key.utf8))?.upperBound
    }

    private static func number(in pdf: [UInt8], after key: String, from position: Int) -> Range<Int>? {
        guard let start = end(of: key, in: pdf, from: position) else { return nil }
        let digits = pdf[start...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.isEmpty ? nil : digits.indices
    }

    private static func widths(in pdf: [UInt8], from position: Int) -> [Int]? {
        guard let start = end(of: "/W [", in: pdf, from: position) else { return nil }
        let text = String(decoding: pdf[start...].prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self)
        let widths = text.split(separator: " ").compactMap { Int($0) }
        return widths.count == 3 && widths.allSatisfy({ (0...7).contains($0) }) ? widths : nil
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        var count = compressBound(UInt(bytes.count))
        var result = [UInt8](repeating: 0, count: Int(count))
        guard compress2(&result, &count, bytes, UInt(bytes.count), Z_BEST_COMPRESSION) == Z_OK else { return nil }
        return Array(result.prefix(Int(count)))
    }

    /// Decompresses what stands at the start of `bytes`, and says how many bytes it took.
    private static func inflated(_ bytes: ArraySlice<UInt8>) -> (content: [UInt8], count: Int)? {
        var room = 1 << 16
        while room <= 1 << 26 {
            var content = [UInt8](repeating: 0, count: room)
            var (produced, consumed) = (UInt(room), UInt(bytes.count))
            let status = bytes.withUnsafeBufferPointer {
                uncompress2(&content, &produced, $0.baseAddress, &consumed)
            }
            if status == Z_OK { return (Array(content.prefix(Int(produced))), Int(consumed)) }
            guard status == Z_BUF_ERROR else { return nil }
            room *= 4
        }
        return nil
    }
}
