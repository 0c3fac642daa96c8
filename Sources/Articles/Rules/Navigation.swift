/// Recognises menus, breadcrumbs and language switches by their build: short labels in a row, no sentence.
enum Navigation {
    /// What languages call themselves.
    private static let endonyms = [
        "English", "Français", "Español", "Deutsch", "Italiano", "Português", "Nederlands", "Polski", "Русский",
        "Українська", "العربية", "فارسی", "हिन्दी", "বাংলা", "中文", "简体", "繁體", "繁体", "双语", "日本語", "한국어", "Türkçe",
        "Tiếng Việt", "ไทย", "Bahasa", "Ελληνικά", "עברית", "Svenska", "Čeština",
    ]

    private static let separators = [" / ", " > ", " › ", " » ", " | ", " • ", " · ", " :: ", " → "]

    static func isNavigation(_ paragraph: Paragraph) -> Bool {
        guard !paragraph.text.isEmpty, !paragraph.isTerminated, paragraph.words <= 40 else { return false }
        return isTrail(paragraph.text) || isLanguageSwitch(paragraph) || isBare(paragraph.text)
    }

    /// Labels with signs between them: three or more, or two where the first is the way home.
    private static func isTrail(_ text: String) -> Bool {
        for separator in separators where text.contains(separator) {
            let labels = text.split(separator: separator).map { $0.split(separator: " ").count }
            guard labels.allSatisfy({ $0 <= 5 }) else { continue }
            let isFromHome = ["home", "homepage", "news"].contains(text.lowercased().prefix { $0.isLetter })
            if labels.count >= 3 || (labels.count == 2 && isFromHome) { return true }
        }
        return false
    }

    /// Two languages by their own names, or one in another script than the line's, with few words around them.
    private static func isLanguageSwitch(_ paragraph: Paragraph) -> Bool {
        guard paragraph.words <= 15 else { return false }
        let named = endonyms.filter { paragraph.text.contains($0) }
        let isForeign = named.contains { $0.unicodeScalars.contains { $0.value > 0x24F } }
        return named.count >= 2 || (isForeign && paragraph.words <= 6)
    }

    /// Signs without words, an address, a handle or hashtags alone.
    private static func isBare(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        if !text.contains(where: { $0.isLetter || $0.isNumber }) { return true }
        return words.allSatisfy { word in
            word.hasPrefix("#") || word.hasPrefix("@") || word.contains("://") || word.hasPrefix("www.")
        }
    }
}
