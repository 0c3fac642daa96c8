import Foundation

/// How the tokenizer sees one character that is not ASCII: what it becomes, and whether it breaks words.
///
/// The models' tokenizer was trained with the character classes of Unicode 8: characters that came later count as
/// letters, so that the same text has the same pieces here and there.
enum CharacterFolding: Sendable {
    /// Leaves nothing behind and breaks no word: control and format characters, accents.
    case dropped
    /// Breaks words.
    case space
    /// Goes on with a word, lower-cased and without accents. A part that is punctuation is a word of its own.
    case letters([Part])
    /// Is a word of its own: a Chinese character.
    case ideograph([Part])

    /// One character of the folded text.
    struct Part: Sendable {
        let utf8: [UInt8]
        let isPunctuation: Bool
    }

    init(_ scalar: Unicode.Scalar) {
        if Self.isRemoved(scalar) {
            self = .dropped
        } else if scalar.properties.isWhitespace {
            self = .space
        } else {
            let parts = Self.parts(of: scalar)
            self = Self.isIdeograph(scalar) ? .ideograph(parts) : parts.isEmpty ? .dropped : .letters(parts)
        }
    }

    private static func parts(of scalar: Unicode.Scalar) -> [Part] {
        String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.flatMap { part -> [Part] in
            if category(part) == .nonspacingMark { return [] }
            return part.properties.lowercaseMapping.unicodeScalars.map { lower in
                Part(utf8: Array(UTF8.encode(lower) ?? .init()), isPunctuation: isPunctuation(lower))
            }
        }
    }

    /// The general category, as far as Unicode 8 knows the character.
    private static func category(_ scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
        guard let age = scalar.properties.age, age.major <= 8 else { return .unassigned }
        return scalar.properties.generalCategory
    }

    private static func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value == 0xFFFD { return true }
        return switch category(scalar) {
        case .control, .format, .surrogate, .privateUse: true
        default: false
        }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ASCIIClass.table[Int(scalar.value)] == .punctuation }
        return switch category(scalar) {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }

    /// The blocks of Chinese characters that the tokenizer sets apart.
    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
            0x2B920...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
            true
        default: false
        }
    }
}

/// What an ASCII byte is to the tokenizer.
enum ASCIIClass: UInt8, Sendable {
    case letter, punctuation, space, dropped

    static let table: [ASCIIClass] = (0..<128).map { (byte: UInt8) in
        switch byte {
        case 0x09, 0x0A, 0x0D, 0x20: .space
        case 0..<0x20, 0x7F: .dropped
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            .letter
        default: .punctuation
        }
    }
}
