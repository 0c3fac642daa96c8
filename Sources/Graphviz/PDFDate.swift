/// The date that the PDF writer notes, which would make equal pictures differ.
enum PDFDate {
    /// The PDF with every digit of its creation date set to nought.
    static func removed(from pdf: [UInt8]) -> [UInt8] {
        if let zeroed = zeroed(pdf) { return zeroed }
        // From Cairo 1.17.6 on the date is within a stream of objects, compressed.
        for mark in pdf.ranges(of: Array("/Type /ObjStm".utf8)).reversed() {
            guard let objects = PDFStream(in: pdf, after: mark.upperBound) else { continue }
            if let content = zeroed(objects.content) { return objects.replaced(by: content) ?? pdf }
        }
        return pdf
    }

    /// The bytes with the date's digits set to nought, their number unchanged; nil where there is no date.
    private static func zeroed(_ bytes: [UInt8]) -> [UInt8]? {
        let key = Array("/CreationDate (D:".utf8)
        guard var position = bytes.indices.reversed().first(where: { bytes[$0...].starts(with: key) }) else {
            return nil
        }
        var bytes = bytes
        position += key.count
        while position < bytes.count, bytes[position] != UInt8(ascii: ")") {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) { bytes[position] = UInt8(ascii: "0") }
            position += 1
        }
        return bytes
    }
}
