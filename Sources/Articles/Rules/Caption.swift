/// Recognises what stands under a picture by the credit that pictures carry.
enum Caption {
    private static let openings = [
        "photo:", "photo by ", "photos by ", "photo credit", "photograph:", "photograph by ", "picture:", "pictures:",
        "image:", "image credit", "image source", "image via ", "images:", "credit:", "file photo", "file picture",
        "file image", "file -", "illustration:", "illustration by ", "caption:", "above:", "pictured:", "cartoon by ",
        "video by ", "graphic:", "image courtesy", "photo courtesy", "foto:",
    ]

    /// Words that speak of a picture.
    private static let pictures: Set<String> = [
        "photo", "photos", "photograph", "photography", "image", "images", "picture", "pictures", "illustration",
        "graphic",
        "getty", "shutterstock", "istock", "unsplash", "pixabay", "alamy", "flickr", "handout", "screenshot",
    ]

    /// Who gives pictures to others, and how that is said.
    private static let agencies: Set<String> = [
        "reuters", "afp", "ap", "epa", "pa", "agencies", "xinhua", "bloomberg", "file", "courtesy", "credit", "vcg",
        "anadolu", "wikimedia", "pool", "tass", "ansa", "dpa", "kyodo", "yonhap",
    ]

    static func isCaption(_ paragraph: Paragraph) -> Bool {
        let folded = paragraph.folded
        guard !folded.isEmpty, paragraph.words <= 70 else { return false }
        if openings.contains(where: { folded.starts(with: $0.utf8) }), paragraph.words <= 50 { return true }
        return endsWithCredit(folded) || endsWithAgency(paragraph)
    }

    /// Whether a line ends with a picture's credit in brackets: "[Photo/Agencies]", "(Ann Lee/Reuters)".
    private static func endsWithCredit(_ folded: [UInt8]) -> Bool {
        let isSentence = folded.last == UInt8(ascii: ".")
        let end = folded.count - (isSentence ? 1 : 0)
        guard end > 2 else { return false }
        let opening: UInt8
        switch folded[end - 1] {
        case UInt8(ascii: "]"): opening = UInt8(ascii: "[")
        case UInt8(ascii: ")"): opening = UInt8(ascii: "(")
        default: return false
        }
        guard let start = folded[..<(end - 1)].lastIndex(of: opening), end - start <= 80 else { return false }
        let bracket = folded[(start + 1)..<(end - 1)]
        let words = bracket.split { !(97...122 ~= $0) }.map { String(decoding: $0, as: UTF8.self) }
        let isSlashed = bracket.contains(UInt8(ascii: "/"))
        if words.contains(where: pictures.contains) {
            return isSlashed || words.count <= 3 || words.first.map(pictures.contains) == true
        }
        // "(AP)" ends many sentences that are no captions.
        guard words.contains(where: agencies.contains) else { return false }
        return isSlashed || bracket.contains(UInt8(ascii: ":")) || (words.count <= 2 && !isSentence)
    }

    /// "A street in Lagos. Jane Doe/Reuters", "… via Getty Images": a credit without brackets.
    private static func endsWithAgency(_ paragraph: Paragraph) -> Bool {
        guard !paragraph.isTerminated else { return false }
        let tail = String(decoding: paragraph.folded.suffix(40), as: UTF8.self)
        guard let last = tail.split(separator: " ").last else { return false }
        if ["getty images", "via ap", "via reuters", "/shutterstock", "via afp"].contains(where: tail.hasSuffix) {
            return true
        }
        let parts = last.split(separator: "/")
        return parts.count > 1 && parts.contains { agencies.contains(String($0)) || pictures.contains(String($0)) }
    }
}
