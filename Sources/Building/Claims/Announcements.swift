/// Sentences by which a writer speaks to the reader and claims nothing: "Here are the facts", "Let's start with the bridge",
/// "You can unsubscribe at any time".
enum Announcements {
    /// What such sentences begin with.
    private static let openings = words([
        "let's start with", "let's start by", "let's start at", "let's begin with", "let's begin by", "let's begin at",
        "let us start with", "let us start by", "let us start at", "let us begin with", "let us begin by",
        "let us begin at", "i have a confession to make", "we have a confession to make", "that's all for",
        "that is all for", "you're receiving this", "you are receiving this", "you received this",
        "you can unsubscribe",
        "you may unsubscribe", "this interview was", "this interview has been", "the interview was edited",
        "the interview has been", "this conversation has been", "this transcript has been",
        "we'll have to leave it there",
        "if you liked this", "if you enjoyed this", "actual results may differ",
        "actual results could differ",
    ])
    /// What follows "here is" and "here are" where something else is to follow.
    private static let subjects: Set<String> = ["why", "how", "what", "where", "when", "who"]

    /// Whether a sentence is one of them. What has more to say behind a colon says it.
    static func announce(_ text: String) -> Bool {
        if let colon = text.lastIndex(of: ":"), text[colon...].contains(where: \.isLetter) { return false }
        let words = Word.split(text).map(\.lowered)
        return openings.contains { words.starts(with: $0) } || isPointer(words) || isEcho(words) || isTopic(words)
    }

    /// "Tonight I want to speak to you about water"
    private static func isTopic(_ words: [String]) -> Bool {
        guard words.count <= 14, !words.contains("that"), words.contains("about") else { return false }
        return topics.contains { phrase in words.indices.prefix(6).contains { words[$0...].starts(with: phrase) } }
    }

    private static let topics = words([
        "i want to talk", "i want to speak", "i would like to talk", "i would like to speak", "i'd like to talk",
        "i'd like to speak", "let me talk",
    ])

    /// "That's what the ministry says": what it says is told before.
    private static func isEcho(_ words: [String]) -> Bool {
        guard words.count <= 8, let last = words.last, SayingVerbs.all.contains(last) else { return false }
        return words.starts(with: ["that's", "what"]) || words.starts(with: ["that", "is", "what"])
    }

    /// "Here's why the town pays", "Here are the facts", "Here are two of mine".
    private static func isPointer(_ words: [String]) -> Bool {
        let rest: ArraySlice<String>
        switch words.first {
        case "here's": rest = words.dropFirst()
        case "here" where words.count > 1 && ["is", "are"].contains(words[1]): rest = words.dropFirst(2)
        default: return false
        }
        guard let first = rest.first else { return false }
        // "Here's where there could be a danger for those who …": that is claimed.
        return subjects.contains(first) && words.count <= 10
            || rest.count <= 4 && !rest.contains("that") && !rest.contains("who")
    }

    // MARK: - Courtesies

    /// What a speaker in an assembly says to those present.
    private static let courtesies = words([
        "am grateful to", "am grateful for", "am very grateful to", "am most grateful to", "am obliged to", "thank",
        "congratulate", "commend the hon", "yield", "beg to move", "give way", "pay tribute to",
    ])
    /// What one welcomes out of courtesy, as against a plan or a bill.
    private static let contributions: Set<String> = [
        "answer", "reply", "response", "question", "intervention", "remarks", "contribution", "speech",
    ]

    /// Whether a sentence only thanks or greets: "I am grateful to the Minister". What it goes on to say with a "but" counts.
    static func isCourtesy(_ words: [Word]) -> Bool {
        let words = words.map(\.lowered)
        guard let first = words.first, !words.contains("but") else { return false }
        var rest = words.dropFirst()
        switch first {
        case "i'm", "we're": rest = ["am"] + rest
        case "i": break
        case "we": if rest.first == "are" { rest = ["am"] + rest.dropFirst() }
        default: return false
        }
        if courtesies.contains(where: { rest.starts(with: $0) }) { return true }
        return rest.first == "welcome" && rest.prefix(6).contains(where: contributions.contains)
    }

    // MARK: - Silence

    /// "Declined to comment" in its forms: verbs or nouns of answering near what says that there was no answer.
    private static let silences = words([
        "declined to comment", "refused to comment", "declined further comment", "declined to elaborate", "no comment",
        "not respond to a", "not respond to requests", "not respond to questions", "not immediately respond",
        "not immediately reply", "not immediately comment",
        "not immediately return", "not return calls", "responded to a request", "responded to requests",
        "respond to a request",
        "respond to requests", "could not be reached", "couldn't be reached", "couldn't immediately be reached",
        "could not immediately be reached", "contacted for comment", "approached for comment", "asked for comment",
        "available for comment", "yet to comment", "yet to respond", "yet to reply", "not yet responded",
        "would not be drawn",
        "did not comment", "not commented", "didn't comment", "didn't respond", "didn't reply", "not elaborate",
        "didn't elaborate",
        "not reply to our", "not respond to our", "not answer our", "gave no details",
        "gave no further details",
    ])

    /// Whether a sentence only tells that somebody said nothing.
    static func isSilence(_ words: [Word]) -> Bool {
        let words = words.map(\.lowered)
        return words.count <= 25
            && silences.contains { phrase in words.indices.contains { words[$0...].starts(with: phrase) } }
    }

    private static func words(_ phrases: [String]) -> [[String]] {
        phrases.map { $0.split(separator: " ").map(String.init) }
    }
}
