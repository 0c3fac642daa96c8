/// What a page says of itself: meta tags, OpenGraph, links, JSON-LD and its title.
struct HTMLMetadata {
    private var values: [String: String] = [:]
    private var pageTitle: String?
    private var linkedData = Metadata()

    init(_ document: borrowing HTMLDocument) {
        var found = HTMLMetadata()
        document.walk { node in
            found.read(node)
            return node.element != nil
        } leave: { _ in
        }
        self = found
    }

    private init() {}

    private mutating func read(_ node: HTMLNode) {
        switch node.element {
        case "meta":
            for attribute in ["property", "name", "itemprop"] {
                if let name = node[attribute], let content = node["content"] { add(content, named: name) }
            }
        case "link":
            if node["rel"]?.lowercased() == "canonical", let address = node["href"] { add(address, named: "canonical") }
        case "time":
            let isPublication = node["itemprop"]?.lowercased() == "datepublished" || node["pubdate"] != nil
            if let day = node["datetime"] { add(day, named: isPublication ? "datepublished" : "time") }
        case "title":
            pageTitle = pageTitle ?? node.ownText
        case "script":
            if node["type"]?.lowercased().contains("ld+json") == true {
                linkedData.fill(from: LinkedData.metadata(node.ownText))
            }
        default: break
        }
    }

    private mutating func add(_ value: String, named name: String) {
        let value = Metadata.line(value)
        if !value.isEmpty, values[name.lowercased()] == nil { values[name.lowercased()] = value }
    }

    /// What the page calls itself, with or without the site's name.
    var titles: [String] { [ogTitle, pageTitle].compactMap { $0.map(Metadata.line) } }

    private var ogTitle: String? { first("og:title", "twitter:title", "dc.title", "headline") }

    private func first(_ names: String...) -> String? { names.lazy.compactMap { values[$0] }.first }

    /// - Parameter heading: the page's top heading, which is the headline where no tag gives one.
    func metadata(heading: String?) -> Metadata {
        var result = Metadata()
        result.title = ogTitle
        result.author = first("author", "parsely-author", "sailthru.author", "dc.creator", "twitter:creator")
            .map(Metadata.author)
        if result.author == nil, let author = first("article:author"), !author.contains("://") {
            result.author = author
        }
        result.publisher = first("og:site_name", "application-name", "dc.publisher", "publisher")
        let published = [
            "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "publish-date",
            "sailthru.date", "parsely-pub-date", "og:published_time",
        ]
        result.published = published.lazy.compactMap { values[$0] }.compactMap(CalendarDay.first(in:)).first
        result.url = first("canonical", "og:url")
        result.fill(from: linkedData)
        result.title = result.title ?? heading.map(Metadata.line)
        if result.title == nil, let pageTitle, !Metadata.line(pageTitle).isEmpty {
            result.title = Metadata.line(pageTitle)
        }
        if let title = result.title { result.title = Self.withoutSite(title, heading: heading, site: result.publisher) }
        result.publisher = result.publisher ?? site(after: result.title)
        result.published = result.published ?? first("time").flatMap(CalendarDay.first(in:))
        return result
    }

    /// The site's name where the page's title is nothing but a title and that.
    private func site(after title: String?) -> String? {
        guard let title, let pageTitle = pageTitle.map(Metadata.line), pageTitle.hasPrefix(title) else { return nil }
        let rest = pageTitle.dropFirst(title.count)
        guard let separator = Self.separators.first(where: { rest.hasPrefix($0) }) else { return nil }
        let site = rest.dropFirst(separator.count)
        let isName = site.first?.isUppercase == true && site.split(separator: " ").count <= 4
        return isName && !Self.separators.contains { site.contains($0) } ? String(site) : nil
    }

    private static let separators = [" | ", " - ", " – ", " — ", " · "]

    /// A title without the site's name that often follows it: "Headline | Site".
    private static func withoutSite(_ title: String, heading: String?, site: String?) -> String {
        for separator in separators {
            if let heading = heading.map(Metadata.line), title.hasPrefix(heading + separator) { return heading }
            if let site, title.hasSuffix(separator + site) {
                return String(title.dropLast(separator.count + site.count))
            }
        }
        return title
    }
}
