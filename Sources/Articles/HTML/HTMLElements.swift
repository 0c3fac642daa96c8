/// What the names, classes and roles of elements say about their part in a page.
enum HTMLElements {
    /// Elements that never hold an article's text.
    static let skipped: Set<String> = [
        "script", "style", "noscript", "template", "head", "nav", "footer", "aside", "button", "select",
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
        "subscribe", "subscription", "signup", "login", "tags", "pagination", "pager", "toolbar", "trending",
        "popular", "masthead", "topbar", "toc", "infobox", "navbox", "reflist", "copyright", "outbrain", "taboola",
        "cookiebot", "onetrust",
    ]

    /// Classes and ids of what readers wrote below an article, which may be longer than the article.
    private static let commentNames: Set<String> = [
        "comments", "comment-list", "commentlist", "comments-area", "comments-section", "comment-section",
        "disqus_thread", "respond",
    ]

    private static let suspectRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
        "toolbar",
    ]

    /// Whether an element's classes, id or role are those of a menu, a sidebar or the like.
    static func isSuspect(_ node: HTMLNode, named name: String) -> Bool {
        if let role = node["role"], suspectRoles.contains(role.lowercased()) { return true }
        // A page may be one form; a paragraph's class tells how it looks.
        if name == "form" { return true }
        guard name != "p" else { return false }
        return ["class", "id"].compactMap { node[$0] }.flatMap(words).contains(where: suspectWords.contains)
    }

    /// Whether an element holds what readers wrote.
    static func isComments(_ node: HTMLNode) -> Bool {
        ["class", "id"].compactMap { node[$0]?.lowercased() }.contains { value in
            value.split(separator: " ").contains { commentNames.contains(String($0)) }
        }
    }

    /// The words of a name in lower case: "siteFooter" and "site-footer" have two.
    private static func words(of name: String) -> [String] {
        var words = [""]
        var wasLower = false
        for character in name {
            let isPart = character.isLetter || character.isNumber
            if !isPart || wasLower && character.isUppercase { words.append("") }
            if isPart { words[words.count - 1] += character.lowercased() }
            wasLower = character.isLowercase
        }
        return words
    }

    /// Whether an element is what a word processor made of a title.
    static func isTitle(_ node: HTMLNode) -> Bool { node["class"]?.lowercased() == "msotitle" }

    /// Classes of what is shown to some readers alone, or of marks between the words.
    private static let hiddenNames: Set<String> = [
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "noprint", "no-print", "hidden-print",
        "mw-editsection", "mw-jump-link",
    ]

    /// Whether a reader of the page does not see the element.
    static func isHidden(_ node: HTMLNode) -> Bool {
        // A script shows a hidden page in the end.
        guard node.element != "html", node.element != "body" else { return false }
        if node["hidden"] != nil || node["aria-hidden"]?.lowercased() == "true" { return true }
        let classes = node["class"]?.lowercased().split(separator: " ").map(String.init) ?? []
        if classes.contains(where: hiddenNames.contains) || node.element == "sup" && classes.contains("reference") {
            return true
        }
        guard let style = node["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
        return style.contains("display:none") || style.contains("visibility:hidden")
    }
}
