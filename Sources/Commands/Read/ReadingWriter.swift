import Articles
import Foundation
import Language

/// Writes readings one after another: to standard output as they come, to a file when all are there.
struct ReadingWriter {
    let format: ReadCommand.Format
    let file: OutputFile
    /// The number of readings so far.
    private(set) var count = 0
    private var held = Data()

    init(format: ReadCommand.Format, file: OutputFile) {
        (self.format, self.file) = (format, file)
    }

    mutating func write(_ reading: Reading, of text: ArticleText) throws {
        let style = file.isStandardOutput ? Style.standardOutput : Style(isOn: false)
        let data =
            switch format {
            case .jsonl: ReadingJSON.line(reading, of: text)
            case .text: Data(ReadingMarkup(style: style).page(reading, of: text, withLegend: count == 0).utf8)
            }
        count += 1
        if file.isStandardOutput { try file.write(data) } else { held.append(data) }
    }

    func finish() throws {
        if !file.isStandardOutput { try file.write(held) }
    }
}
