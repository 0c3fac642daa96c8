import ArgumentModel
import Foundation

/// Reads the articles of several sets one after another, in order, and keeps no more of them than their hashes.
///
///     var stream = ArticleStream(inputs: [ArticleInput(argument: "2020=articles/2020")], options: ArticleOptions())
///     while let event = try stream.next() { … }
public struct ArticleStream {
    private let options: ArticleOptions
    private var inputs: [ArticleInput]
    private var position = 0
    private var walk: FileWalk?
    private var reader: (any DraftReader)?
    /// The path of the file being read.
    private var path: String { paths.last ?? "" }
    private var pending: [ArticleEvent] = []
    /// Whether a day that could not be read was told of in this file.
    private var hasToldDay = false
    /// The files with articles, as far as they were opened, and in which of them each text stood first.
    private var paths: [String] = []
    private var seen: [ContentKey: Int] = [:]
    private var hasStarted = false

    /// Prepares to read; nothing is opened before the first `next()`.
    public init(inputs: [ArticleInput], options: ArticleOptions = ArticleOptions()) {
        self.inputs = inputs
        self.options = options
    }

    /// The next event, or nil after the last.
    ///
    /// - Throws: `ArticleInputError` at the first call, where an input does not exist. Whatever else cannot be read is
    ///   an event.
    public mutating func next() throws -> ArticleEvent? {
        if !hasStarted {
            hasStarted = true
            for input in inputs where input.path != "-" && !FileManager.default.fileExists(atPath: input.path) {
                throw ArticleInputError.missing(path: input.path)
            }
        }
        while true {
            if !pending.isEmpty { return pending.removeFirst() }
            if let event = reader?.next() {
                take(event)
            } else if let step = walk?.next() {
                reader = nil
                open(step)
            } else if position < inputs.count {
                reader = nil
                walk = FileWalk(path: inputs[position].path)
                position += 1
            } else {
                return nil
            }
        }
    }

    private mutating func open(_ step: FileWalk.Step) {
        switch step {
        case .skipped(let path, let reason):
            pending.append(.skipped(path: path, reason: reason))
        case .file(let path, let isChosen):
            paths.append(path)
            hasToldDay = false
            let name = FileName(path)
            // A file that the user named is looked into where its extension says nothing; in a folder it is left out.
            let isPlain = isChosen || name.fileExtension.isEmpty
            if options.format == nil, let kind = FileName.otherKinds[name.fileExtension] {
                pending.append(.skipped(path: path, reason: kind))
                return
            }
            let known = options.format ?? name.format
            guard known != nil || isPlain else {
                pending.append(.skipped(path: path, reason: "no known format: .\(name.fileExtension)"))
                return
            }
            do {
                let source = try ByteSource(path: path)
                let format =
                    if let known, known != .jsonLines {
                        known
                    } else {
                        try ArticleFormat(opening: source.peek(), of: known)
                    }
                reader = format.reader(of: source, fields: options.fields)
            } catch {
                pending.append(.skipped(path: path, reason: error.reason))
            }
        }
    }

    private mutating func take(_ event: DraftEvent) {
        switch event {
        case .skipped(let reason): pending.append(.skipped(path: path, reason: reason))
        case .notice(let message): pending.append(.notice(path: path, message: message))
        case .draft(let draft, let place): finish(draft, place: place)
        }
    }

    /// Makes an article of a draft, unless it says nothing or nothing new.
    private mutating func finish(_ draft: Draft, place: String?) {
        let prefix = place.map { "\($0): " } ?? ""
        pending += draft.notices.map { .notice(path: path, message: $0) }
        if let day = draft.unreadDay, !hasToldDay {
            hasToldDay = true
            let message =
                "\(prefix)no date can be told from “\(day)”, nor from others like it; 2024-03-15 is understood"
            pending.append(.notice(path: path, message: message))
        }
        var finder = BlockFinder(draft.paragraphs, metadata: draft.metadata)
        let blocks = finder.blocks()
        guard blocks.contains(where: { $0.kind == .body }) else {
            pending.append(.skipped(path: path, reason: prefix + "no running text found"))
            return
        }
        let hash = ContentHash.hex(draft.text.utf8)
        let id = "a-" + hash.prefix(12)
        let isSame = seen[ContentKey(hash)] != nil
        let words = options.leavesOutCopies ? ContentKey(ContentHash.hex(Self.words(of: blocks, in: draft.text))) : nil
        if let first = seen[ContentKey(hash)] ?? words.flatMap({ seen[$0] }) {
            // A file of one article may be given twice, in two sets.
            let source = place != nil && paths[first] == path ? "above in this file" : "in \(paths[first])"
            let message = "\(prefix)the same \(isSame ? "text" : "words") as \(source); read once"
            pending.append(.notice(path: path, message: message))
            return
        }
        for key in [ContentKey(hash), words].compactMap(\.self) { seen[key] = paths.count - 1 }
        let metadata = finder.metadata
        let article = Article(
            id: id, set: inputs[position - 1].set, path: path == "-" ? nil : path, title: metadata.title,
            author: metadata.author, publisher: metadata.publisher, published: metadata.published, url: metadata.url,
            sha256: hash, length: draft.text.unicodeScalars.count)
        pending.append(.article(ArticleText(article: article, text: draft.text, blocks: blocks)))
    }

    /// The letters and digits of the prose, without case.
    private static func words(of blocks: [Block], in text: String) -> [UInt8] {
        let utf8 = Array(text.utf8)
        return blocks.filter { $0.kind == .body }.flatMap { block in
            Folding.fold(utf8[block.range]).filter { $0 >= 0x80 || 48...57 ~= $0 || 97...122 ~= $0 }
        }
    }
}

/// What is kept of an article that was read: half of its hash.
private struct ContentKey: Hashable {
    private let high: UInt64
    private let low: UInt64

    init(_ hash: String) {
        high = UInt64(hash.prefix(16), radix: 16) ?? 0
        low = UInt64(hash.dropFirst(16).prefix(16), radix: 16) ?? 0
    }
}
