import CLibXML2

/// An element or a text of a parsed page; valid as long as its document.
struct HTMLNode {
    private let node: xmlNodePtr

    init(_ node: xmlNodePtr) {
        self.node = node
    }

    /// The element's name in lower case, or nil for what is no element.
    var element: String? {
        guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else { return nil }
        return String(cString: name).lowercased()
    }

    /// The characters of a text, or nil for what is no text.
    var text: UnsafeBufferPointer<UInt8>? {
        guard [XML_TEXT_NODE, XML_CDATA_SECTION_NODE].contains(node.pointee.type), let content = node.pointee.content
        else { return nil }
        return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
    }

    /// The characters of the texts directly within an element.
    var ownText: String {
        String(decoding: children.compactMap(\.text).joined(), as: UTF8.self)
    }

    /// What stands directly within an element.
    var children: [HTMLNode] {
        var children: [HTMLNode] = []
        var next = node.pointee.children
        while let child = next {
            children.append(HTMLNode(child))
            next = child.pointee.next
        }
        return children
    }

    /// The element with all within it, as it is written.
    var markup: String {
        guard let buffer = xmlBufferCreate() else { return "" }
        defer { xmlBufferFree(buffer) }
        xmlNodeDump(buffer, node.pointee.doc, node, 0, 0)
        return xmlBufferContent(buffer).map { String(cString: $0) } ?? ""
    }

    /// The value of an attribute; the empty string where it stands without one, nil where it is absent.
    subscript(attribute: String) -> String? {
        var next = node.pointee.properties
        while let property = next {
            if let name = property.pointee.name, String(cString: name).lowercased() == attribute {
                return property.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
            }
            next = property.pointee.next
        }
        return nil
    }
}
