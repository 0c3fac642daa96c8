/// Reads RSS and Atom feeds: one article an item.
struct FeedFormat {
    let fields: [String: String]

    func readAll(_ bytes: [UInt8]) throws(Unreadable) -> [DraftEvent] {
        let decoded = try MarkupDecoding(bytes)
        let document = try HTMLDocument(xml: decoded.utf8)
        var items: [FieldTable] = []
        var publisher: String?
        document.walk { node in
            switch node.element {
            case "item", "entry":
                items.append(table(of: node))
                return false
            case "title":
                // The feed's own stands before its items.
                if items.isEmpty, publisher == nil { publisher = node.ownText }
                return false
            default: return true
            }
        } leave: { _ in
        }
        guard !items.isEmpty else {
            throw Unreadable("XML, but no feed; save the articles as plain text or as web pages")
        }
        let notices = [decoded.notice, document.flaw].compactMap(\.self).map { DraftEvent.notice($0) }
        let articles = items.enumerated().map { index, item in
            var item = item
            item.add(publisher, named: "publisher")
            do throws(Unreadable) {
                return DraftEvent.draft(try item.draft(), place: "item \(index + 1)")
            } catch {
                return .skipped(reason: "item \(index + 1): \(error.reason)")
            }
        }
        return notices + articles
    }

    /// What an item's elements say, each under its name without the vocabulary's: `content:encoded` is the content.
    private func table(of item: HTMLNode) -> FieldTable {
        var table = FieldTable(names: fields)
        var summary: String?
        for child in item.children {
            guard let name = child.element else { continue }
            switch name {
            case "encoded": table.add(child.ownText, named: "text")
            case "content": table.add(child["type"] == "xhtml" ? child.markup : child.ownText, named: "text")
            case "description", "summary":
                summary = summary ?? child.ownText
                table.add(child.ownText, named: name)
            case "link":
                let isPage = child["rel"].map { $0 == "alternate" } ?? true
                if isPage { table.add(child["href"] ?? child.ownText, named: "link") }
            case "author":
                table.add(child.children.first { $0.element == "name" }?.ownText ?? child.ownText, named: "author")
            default: table.add(child.ownText, named: name)
            }
        }
        // Many feeds have a summary alone.
        if !table.hasText, let summary { table.add(summary, named: "text") }
        return table
    }
}
