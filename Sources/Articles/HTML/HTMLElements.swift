/// What the names, classes and roles of elements say about their part in a page.
enum HTMLElements {
    /// Elements that never hold an article's text.
    static let skipped: Set<String> = [
        "script", "style", "noscript", "template", "head", "nav", "footer", "aside", "form", "button", "select",
        "option", "input", "textarea", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "menu",
        "dialog", "map", "title", "link", "meta",
    ]

    /// Elements within a line of text.
    static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
        "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source",
    ]

    /// Words in classes and ids of what pages put around an article.
    private static let suspectWords: Set<String> = [
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumbs", "footer", "sidebar", "share",
        "sharing", "social", "related", "recommended", "recommendations", "recirc", "recirculation", "comments",
        "comment", "respond", "disqus", "newsletter", "promo", "promotion", "advert", "advertisement", "ad", "ads",
        "sponsor", "sponsored", "cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay", "banner",
        "subscribe", "subscription", "paywall", "signup", "login", "tags", "pagination", "pager", "toolbar", "trending",
        "popular", "masthead", "topbar", "copyright", "legal", "widget", "outbrain", "taboola",
    ]

    private static let suspectRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
        "toolbar",
    ]

    /// Whether an element's classes, id or role are those of a menu, a sidebar or the like.
    static func isSuspect(_ node: HTMLNode, named name: String) -> Bool {
        if let role = node["role"], suspectRoles.contains(role.lowercased()) { return true }
        let words = [node["class"], node["id"]].compactMap(\.self).flatMap { value in
            value.lowercased().split { !$0.isLetter && !$0.isNumber }
        }
        return words.contains { suspectWords.contains(String($0)) }
    }

    /// Whether a reader of the page does not see the element.
    static func isHidden(_ node: HTMLNode) -> Bool {
        if node["hidden"] != nil || node["aria-hidden"]?.lowercased() == "true" { return true }
        guard let style = node["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
        return style.contains("display:none") || style.contains("visibility:hidden")
    }
}
