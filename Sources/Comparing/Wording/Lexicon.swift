/// The few English words that change what a claim says though its wording stays.
enum Lexicon {
    /// Words that turn a statement into its opposite.
    static let negations: Set<String> = [
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot",
    ]

    /// What a number counts, as the sign that stands for it.
    static let units: [String: String] = [
        "percent": "%", "dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "pound": "£", "pounds": "£",
    ]

    /// Words that begin a clause, which may deny on its own account.
    static let conjunctions: Set<String> = [
        "and", "but", "or", "because", "since", "while", "although", "though", "unless", "if",
    ]

    /// Words that begin a clause which hangs on another, besides the conjunctions.
    static let subordinators: Set<String> = ["that", "which", "who", "whom", "whose", "where", "when"]

    /// Words that point back, before what is pointed at.
    static let pointers: Set<String> = ["this", "that", "these", "those", "such"]
    static let sayings: Set<String> = [
        "accusation", "accusations", "allegation", "allegations", "argument", "arguments", "assertion", "assertions",
        "charge", "charges", "claim", "claims", "criticism", "idea", "report", "reports", "suggestion", "suggestions",
        "view",
        "views",
    ]

    /// Words that claims on any subject share.
    static let functionWords: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "i", "you", "he", "she", "it", "we", "they", "me", "him",
        "her", "us", "them", "my", "your", "his", "its", "our", "their", "who", "whom", "whose", "which", "what",
        "there",
        "am", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "have", "has", "had", "will",
        "would", "shall", "should", "can", "could", "may", "might", "must", "and", "or", "but", "nor", "if", "because",
        "so", "than", "as", "of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "about", "under", "over",
        "up", "out", "not", "no", "also", "too", "very", "more", "most", "such", "only", "just", "even",
    ]

    /// Words that stand for somebody without a name.
    static let pronouns: Set<String> = [
        "he", "him", "she", "her", "it", "they", "them", "we", "us", "you", "i", "me", "who", "this", "that", "these",
        "those", "one", "some", "other", "others", "many", "most", "few", "several", "all", "both", "any", "another",
        "anybody", "anyone", "somebody", "someone", "everybody", "everyone", "nobody", "people",
    ]

    /// Words that say how sure a claim is, by the kind of doubt or certainty; those of one kind can stand for each other.
    static let hedges: [String: String] = [
        "may": "possible", "might": "possible", "could": "possible", "possibly": "possible", "perhaps": "possible",
        "maybe": "possible", "potentially": "possible",
        "likely": "likely", "probably": "likely", "expected": "likely", "presumably": "likely",
        "unlikely": "unlikely", "hardly": "unlikely", "barely": "unlikely",
        "reportedly": "reported", "allegedly": "reported", "alleged": "reported", "purportedly": "reported",
        "seems": "apparent", "seem": "apparent", "appears": "apparent", "appear": "apparent",
        "apparently": "apparent",
        "must": "certain", "certainly": "certain", "definitely": "certain", "undoubtedly": "certain",
        "surely": "certain", "clearly": "certain",
        "some": "partly", "partly": "partly", "sometimes": "partly", "often": "mostly", "mostly": "mostly",
        "always": "wholly", "all": "wholly", "every": "wholly", "entirely": "wholly",
    ]

    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    /// Months whose names are also common words.
    static let ambiguousMonths: Set<String> = ["may", "march"]

    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// Numbers in words. "One" is left out: it is mostly a pronoun.
    static let numbers: [String: String] = {
        let ones = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        let teens = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var numbers: [String: String] = [:]
        for (offset, word) in (ones + teens).enumerated() { numbers[word] = String(offset + 2) }
        for (offset, word) in tens.enumerated() { numbers[word] = String((offset + 2) * 10) }
        for word in ["dozen", "hundred", "thousand", "million", "billion", "trillion", "half", "twice"] {
            numbers[word] = word
        }
        return numbers
    }()
}
