import CLibXML2

/// A web page or a feed parsed by libxml2, freed with the last use of this value.
struct HTMLDocument: ~Copyable {
    private let document: xmlDocPtr
    /// Whether libxml2 gave up before the end, as it does where elements nest without end.
    let isCutShort: Bool

    // XML_PARSE_HUGE would lift libxml2's limit of 256 levels, but its time then grows with the square of the depth.

    /// Parses bytes in a named encoding; nil leaves the encoding to the page's own declaration.
    init(_ bytes: [UInt8], encoding: String?) throws(Unreadable) {
        guard !HTMLTags.areOverloaded(bytes) else {
            throw Unreadable("an element with more attributes than any page has")
        }
        guard let context = htmlNewParserCtxt() else { throw Unreadable("libxml2 could not be started") }
        defer { htmlFreeParserCtxt(context) }
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
        let parsed = bytes.withUnsafeBytes { buffer in
            htmlCtxtReadMemory(
                context, buffer.bindMemory(to: CChar.self).baseAddress, CInt(buffer.count), nil, encoding,
                CInt(options))
        }
        guard let parsed else { throw Unreadable("no HTML") }
        document = parsed
        isCutShort = context.pointee.disableSAX != 0
    }

    /// Parses XML, of which a feed is made. Nothing is fetched, and no entity is put in place, so that none can grow.
    init(xml bytes: [UInt8]) throws(Unreadable) {
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue
        let parsed = bytes.withUnsafeBytes { buffer in
            xmlReadMemory(
                buffer.bindMemory(to: CChar.self).baseAddress, CInt(buffer.count), nil, nil, CInt(options))
        }
        guard let parsed else { throw Unreadable("no XML") }
        document = parsed
        isCutShort = false
    }

    deinit { xmlFreeDoc(document) }

    /// Visits every node in document order: `enter` answers whether to go into a node's children, and `leave` follows
    /// for every node entered.
    func walk(enter: (HTMLNode) -> Bool, leave: (HTMLNode) -> Void) {
        guard let root = xmlDocGetRootElement(document) else { return }
        var node = root
        while true {
            if enter(HTMLNode(node)), let child = node.pointee.children {
                node = child
                continue
            }
            leave(HTMLNode(node))
            while node.pointee.next == nil || node == root {
                guard node != root, let parent = node.pointee.parent else { return }
                node = parent
                leave(HTMLNode(node))
            }
            guard let next = node.pointee.next else { return }
            node = next
        }
    }
}
