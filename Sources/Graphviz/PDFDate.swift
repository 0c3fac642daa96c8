/// The date that the PDF writer notes, which would make equal pictures differ.
enum PDFDate {
    /// The PDF with every digit of its creation date set to nought; its length and offsets stay.
    static func removed(from pdf: [UInt8]) -> [UInt8] {
        let key = Array("/CreationDate (D:".utf8)
        guard var position = pdf.indices.reversed().first(where: { pdf[$0...].starts(with: key) }) else { return pdf }
        var pdf = pdf
        position += key.count
        while position < pdf.count, pdf[position] != UInt8(ascii: ")") {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(pdf[position]) { pdf[position] = UInt8(ascii: "0") }
            position += 1
        }
        return pdf
    }
}
