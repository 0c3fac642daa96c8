import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads an SVG as its readers do: the title of each element by its id, where it links, and what elements there are.
final class TitleReader: NSObject, XMLParserDelegate {
    /// The attributes of the root.
    private(set) var root: [String: String] = [:]
    /// Titles by the id of the element that they stand in, the root's own under no id.
    private(set) var titles: [String: String] = [:]
    /// What the root is said to show.
    private(set) var rootDescription = ""
    /// Where the picture links to.
    private(set) var links: Set<String> = []
    /// The names of all elements.
    private(set) var elements: Set<String> = []
    private var ids: [String] = []
    private var text = ""

    init(_ svg: Data) throws {
        super.init()
        let parser = XMLParser(data: svg)
        parser.delegate = self
        if !parser.parse() { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if ids.isEmpty { root = attributes }
        elements.insert(name)
        ids.append(attributes["id"] ?? ids.last ?? "")
        text = ""
        if name == "a", let link = attributes["xlink:href"] { links.insert(link) }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "title", let id = ids.last { titles[id] = text }
        if name == "desc" { rootDescription = text }
        ids.removeLast()
    }
}
