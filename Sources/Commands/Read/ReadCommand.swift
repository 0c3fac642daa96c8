import ArgumentModel
import ArgumentParser
import Articles
import Foundation
import Language

/// `counterpoint read`: shows what the reader finds in articles.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read articles: who says what, who is spoken of, and what each sentence does.",
        discussion: """
            The text form marks sources, cues and contents in the article's own words, in colours on a terminal and in \
            brackets elsewhere. The JSON lines form gives one object an article: its text as read, what each block of \
            it is there for (claims are read in body alone), and what was found, with spans in code points of that text.

            EXAMPLES:
              counterpoint read article.txt
              counterpoint read articles/ --format jsonl > readings.jsonl
            """)

    /// How readings are shown.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, jsonl
    }

    @OptionGroup var articles: ArticleArguments
    @OptionGroup var output: OutputOptions
    @OptionGroup var jobs: JobOptions

    @Option(help: "text or jsonl.")
    var format = Format.text

    /// The articles that go through the encoder together: enough to keep all threads busy, few enough to stream.
    private static let batch = 16

    func run() throws {
        let reader = try Reader(models: ModelLocation.standard())
        let console = output.console
        try output.file.check(inputs: articles.paths)
        var stream = try articles.stream()
        var texts: [ArticleText] = []
        var writer = ReadingWriter(format: format, file: output.file)
        while let event = try stream.next() {
            switch event {
            case .article(let text):
                try output.file.check(inputs: [text.article.path].compactMap { $0 })
                texts.append(text)
                if texts.count == Self.batch { try flush(&texts, reader, &writer, console) }
            case .skipped(let path, let reason): console.skipped(path, reason)
            case .notice(let path, let message): console.notice(path, message)
            }
        }
        try flush(&texts, reader, &writer, console)
        guard writer.count > 0 else {
            throw Trouble("no article was found in \(articles.paths.joined(separator: ", "))")
        }
        try writer.finish()
    }

    private func flush(
        _ texts: inout [ArticleText], _ reader: Reader, _ writer: inout ReadingWriter, _ console: Console
    ) throws {
        let inputs = texts.map { text in
            ReaderInput(text: text.text, blocks: text.blocks.filter { $0.kind == .body }.map(\.range))
        }
        for (text, reading) in zip(texts, try reader.read(inputs, jobs: jobs.count)) {
            if !EnglishCheck.isLikely(text.text) {
                console.note("\(text.article.path ?? text.article.id): hardly English; the models know English alone")
            }
            try writer.write(reading, of: text)
        }
        texts.removeAll()
    }
}
