import CLibXML2

/// A web page or a feed parsed by libxml2, freed with the last use of this value.
struct HTMLDocument: ~Copyable {
    private let document: xmlDocPtr
    /// What to tell the user of a document that libxml2 did not read as a whole.
    let flaw: String?

    // XML_PARSE_HUGE would lift libxml2's limit of 256 levels, but its time then grows with the square of the depth.

    /// Parses a page in UTF-8, whatever it says of its encoding.
    init(_ bytes: [UInt8]) throws(Unreadable) {
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
                context, buffer.bindMemory(to: CChar.self).baseAddress, CInt(buffer.count), nil, "UTF-8",
                CInt(options))
        }
        guard let parsed else { throw Unreadable("no HTML") }
        document = parsed
        // It gives up where elements nest without end.
        flaw = context.pointee.disableSAX == 0 ? nil : "elements nest too deeply; what follows them was not read"
    }

    /// Parses XML in UTF-8, of which a feed is made. Nothing is fetched, and no entity is put in place, so that none can grow.
    init(xml bytes: [UInt8]) throws(Unreadable) {
        guard !HTMLTags.areOverloaded(bytes, areXML: true) else {
            throw Unreadable("an element with more attributes than any feed has")
        }
        guard let context = xmlNewParserCtxt() else { throw Unreadable("libxml2 could not be started") }
        defer { xmlFreeParserCtxt(context) }
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        let parsed = bytes.withUnsafeBytes { buffer in
            xmlCtxtReadMemory(
                context, buffer.bindMemory(to: CChar.self).baseAddress, CInt(buffer.count), nil, "UTF-8",
                CInt(options))
        }
        guard let parsed else { throw Unreadable("no XML") }
        document = parsed
        flaw = context.pointee.wellFormed == 0 ? Self.flaw(context.pointee.lastError) : nil
    }

    /// Says where XML is damaged last: it is read on behind most damage, but something may be lost.
    private static func flaw(_ error: xmlError) -> String {
        let reason = error.message.map { String(cString: $0).split(whereSeparator: \.isNewline).first ?? "" } ?? ""
        return "damaged XML, last at line \(error.line) (\(reason)); what stands there may be missing"
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
