/// What shows that words are those of another language than English.
enum OtherLanguages {
    /// Words that no sentence of some languages does without, and that English hardly knows: German, French, Spanish,
    /// Italian, Portuguese, Dutch, Swedish, Danish, Polish, Turkish and Indonesian in turn.
    private static let functionWords = Set(
        """
        der das den dem des ein eine einen einem einer und nicht ist sind auf mit für zu im sich auch wird werden wie aber \
        oder dass daß haben bei nach aus durch kein keine wir ihr ihre ihren ihrer ihrem diese dieser dieses \
        la le les un une du est dans pour que qui pas ne sur avec par aux cette il elle nous vous leur mais parce \
        el los las del una y es para su lo como pero sus \
        che di della delle dei degli gli sono nel nella alla è più anche questo dal \
        os uma não em ao dos das mais ou pelo pela \
        het een en op te zijn voor niet aan maar ook wordt worden naar bij heeft deze \
        och att det på är av för inte med ett har \
        og ikke er til som \
        na nie jest że oraz jak są przez dla \
        ve bir bu için ile olarak daha çok olan gibi \
        yang dan untuk dengan dari tidak ini itu pada akan adalah dalam oleh lebih
        """.split(separator: " ").map(String.init))

    /// Whether two words at least are another language's: words of its grammar, or words with letters that English lacks.
    /// Names tell no language.
    static func speak(in words: [Word]) -> Bool {
        words.indices.count { index in
            let word = words[index]
            guard index == 0 || !word.isCapitalized else { return false }
            return functionWords.contains(word.lowered)
                || word.lowered.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
        } >= 2
    }
}
