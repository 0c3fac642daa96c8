/// The elements of a page as a tree, and the paragraphs of text in them.
struct HTMLOutline {
    /// An element that is not part of a line.
    struct Element {
        var name: String
        var parent: Int
        /// Whether its class, id or role says that it is no part of an article.
        var isSuspect: Bool
        /// Whether its markup says that it holds the article's text.
        var isArticleBody: Bool
        /// The bytes of prose within it.
        var prose = 0
    }

    /// A paragraph of text.
    struct Piece {
        var text: [UInt8]
        /// The element that it stands in.
        var element: Int
        /// How many of its bytes are links.
        var linked: Int
    }

    /// The elements in document order, so that a parent stands before its children.
    private(set) var elements = [
        Element(name: "", parent: 0, isSuspect: false, isArticleBody: false)
    ]
    private(set) var pieces: [Piece] = []

    private var open = [0]
    private var text: [UInt8] = []
    private var linked = 0
    private var links = 0
    private var needsSpace = false
    private var lineBreaks = 0

    init(_ document: borrowing HTMLDocument) {
        var outline = HTMLOutline()
        document.walk {
            outline.enter($0)
        } leave: {
            outline.leave($0)
        }
        outline.flush()
        outline.addUpProse()
        self = outline
    }

    private init() {}

    private mutating func enter(_ node: HTMLNode) -> Bool {
        if let text = node.text {
            append(text)
            return false
        }
        guard let name = node.element else { return false }
        if isPassedOver(node, name) { return false }
        if name == "br" {
            lineBreaks += 1
            if lineBreaks > 1 { flush() }
            return false
        }
        if name == "a" { links += 1 }
        guard !HTMLElements.inline.contains(name) else { return true }
        flush()
        open.append(elements.count)
        elements.append(
            Element(
                name: HTMLElements.isTitle(node) ? "h1" : name, parent: open[open.count - 2],
                isSuspect: HTMLElements.isSuspect(node, named: name),
                isArticleBody: node["itemprop"]?.lowercased() == "articlebody"))
        return true
    }

    private mutating func leave(_ node: HTMLNode) {
        guard let name = node.element else { return }
        if isPassedOver(node, name) || name == "br" { return }
        if name == "a" { links -= 1 }
        guard !HTMLElements.inline.contains(name) else { return }
        flush()
        open.removeLast()
    }

    private func isPassedOver(_ node: HTMLNode, _ name: String) -> Bool {
        HTMLElements.skipped.contains(name) || HTMLElements.isHidden(node)
            || HTMLElements.isComments(node) && !["html", "body", "main", "article"].contains(name)
    }

    /// Adds a text with its white space, be it breakable or not, collapsed; a single `<br>` becomes a line break.
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte <= 32 {
                needsSpace = true
            } else if byte == 0xC2, index < bytes.count, bytes[index] == 0xA0 {
                needsSpace = true
                index += 1
            } else if byte == 0xC2, index < bytes.count, bytes[index] < 0xA0 || bytes[index] == 0xAD {
                // "&#147;" is meant as browsers read it. A soft hyphen only says where a word may break.
                if bytes[index] != 0xAD { TextDecoding.windows1252([bytes[index]]).utf8.forEach { append($0) } }
                index += 1
            } else {
                append(byte)
            }
        }
    }

    private mutating func append(_ byte: UInt8) {
        if !text.isEmpty {
            if lineBreaks > 0 { text.append(UInt8(ascii: "\n")) } else if needsSpace { text.append(32) }
        }
        needsSpace = false
        lineBreaks = 0
        text.append(byte)
        if links > 0 { linked += 1 }
    }

    private mutating func flush() {
        if !text.isEmpty { pieces.append(Piece(text: text, element: open[open.count - 1], linked: linked)) }
        text = []
        linked = 0
        needsSpace = false
        lineBreaks = 0
    }

    private mutating func addUpProse() {
        for piece in pieces where piece.isProse { elements[piece.element].prose += piece.text.count - piece.linked }
        for index in elements.indices.dropFirst().reversed() {
            elements[elements[index].parent].prose += elements[index].prose
        }
    }
}

extension HTMLOutline.Piece {
    /// Sentences, as against labels and links: long, with a comma or a stop, and most of it unlinked.
    var isProse: Bool {
        text.count >= 60 && linked * 2 < text.count
            && text.contains { [UInt8(ascii: "."), UInt8(ascii: ","), 0xE3, 0xEF].contains($0) }
    }
}
