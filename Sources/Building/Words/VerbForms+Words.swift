/// The closed lists that verb forms are looked up in.
extension VerbForms {
    /// What begins the object of a verb, and seldom follows a plural noun: "records where", "forces every".
    static let objectOpeners: Set<String> = [
        "what", "how", "why", "whether", "where", "every", "each", "no", "nothing", "everything", "everybody", "nobody",
        "us", "me", "you", "another", "any",
    ]

    /// Nouns in -s that are no plurals of a verb's form.
    static let nounsInS: Set<String> = [
        "news", "rights", "sports", "arms", "sales", "earnings", "affairs", "services", "communications", "politics",
        "economics", "securities", "goods", "headquarters", "species", "series",
    ]

    /// Prepositions that are not among the common ones.
    static let laterPrepositions: Set<String> = [
        "across", "amid", "after", "before", "during", "without", "since", "until", "within", "despite", "toward",
        "towards", "among", "around", "behind", "beyond", "near",
    ]

    /// Bare forms that "to" follows after a plural: "critics point to".
    static let bareBeforeTo: Set<String> = [
        "point", "refer", "respond", "belong", "amount", "relate", "contribute", "object", "appeal", "turn", "listen",
    ]

    static let irregularPasts: Set<String> = [
        "wrote", "spoke", "chose", "broke", "drew", "flew", "threw", "swore", "sang", "sank", "fought", "caught",
        "taught", "struck", "slept", "rode", "forgot", "froze", "hid", "shook", "stole", "swam", "tore", "woke", "wore",
        "withdrew", "undertook", "overcame", "arose", "dealt", "fled", "sought", "swung", "bore", "drove", "fed",
        "flung",
        "died", "lied", "tied", "vied", "owed", "forbade", "forgave", "hung", "knelt", "laid", "lent", "meant", "met",
        "overtook", "rang", "shone",
        "shrank", "slid", "spun", "sprang", "stuck", "swept", "undid", "wept", "upheld", "withheld", "oversaw",
        "overthrew", "understood", "foresaw", "misled", "blew", "ate",
        "drank", "beat",
    ]

    /// Verbs that an infinitive follows; a plural noun before one ("the plan of the drivers to strike") makes no clause.
    static let beforeInfinitive: Set<String> = [
        "aims", "seeks", "plans", "intends", "continues", "refuses", "promises", "fails", "tends", "attempts",
        "struggles",
        "pretends", "claims", "appears", "ceases", "prefers", "manages", "proposes", "vows", "expects", "starts",
        "begins",
        "amounts", "contributes", "applies", "relates", "points", "refers", "responds", "leads", "belongs", "objects",
    ]

    /// Past forms that are common, and no other form of a verb.
    static let commonPasts: Set<String> = [
        "was", "were", "had", "did", "said", "made", "took", "gave", "went", "came", "got", "knew", "saw", "kept",
        "ran",
        "held", "led", "lost", "won", "fell", "rose", "grew", "found", "felt", "became", "began", "stood", "sat",
        "told",
        "sent", "built", "sold", "bought", "paid", "spent", "brought", "thought", "left",
    ]

    /// "argues that", as against "restrictions that".
    static let clauseVerbs: Set<String> = [
        "says", "thinks", "believes", "argues", "claims", "shows", "means", "warns", "finds", "insists", "suggests",
        "notes",
        "knows", "hopes", "wishes", "fears", "feels", "sees", "worries", "agrees", "admits", "adds", "hears", "holds",
        "proves",
        "reveals",
        "indicates", "implies", "concludes", "contends", "maintains", "alleges", "predicts", "expects", "assumes",
        "doubts",
        "denies", "demands", "requires", "ensures", "mentions", "complains", "considers", "remembers", "wonders",
        "laments",
        "comments", "states", "declares", "confirms", "estimates", "reports", "recalls", "realizes", "stresses",
        "explains",
    ]

    /// Auxiliaries and modals but for the forms that are never finite.
    static let finiteAuxiliaries = Lexicon.auxiliaries.subtracting(["be", "been"])
    static let contracted = ["'s", "'re", "'ve", "'ll", "'d", "'m"]
    static let prepositions: Set<String> = [
        "of", "in", "on", "at", "by", "for", "with", "from", "into", "about", "against", "between", "through", "over",
        "under", "as",
    ]
    static let adverbs: Set<String> = [
        "once", "also", "never", "always", "not", "already", "just", "still", "now", "long", "ever", "almost", "often",
        "sometimes", "soon", "even", "rather",
    ]

    static let participles: Set<String> = ["accused", "suspected", "convicted", "composed", "deprived", "comprised"]
    static let participlesOfSay: Set<String> = ["made", "written", "sent", "held", "led", "built", "sold"]

    static let singularSubjects: Set<String> = [
        "it", "he", "she", "who", "which", "nothing", "nobody", "everything", "everybody", "everyone", "something",
        "somebody", "someone",
    ]

    /// Plurals without an -s, which a plain form follows: "people cheat".
    static let pluralNouns: Set<String> = [
        "people", "children", "men", "women", "police", "cattle", "sheep", "mice", "feet", "teeth", "fish", "deer",
        "data", "media", "bacteria", "folk", "grandchildren", "schoolchildren", "fishermen", "policemen", "businessmen",
        "congressmen", "lawmen", "salesmen", "clergy",
    ]

    /// What begins an object by its amount: "teachers report more distraction".
    static let amounts: Set<String> = ["more", "less", "fewer", "many", "several", "some", "both", "most"]

    /// What follows a plural noun and is neither its verb nor a preposition: "farms nationwide", "jobs gone".
    static let afterNouns: Set<String> = [
        "gone", "done", "known", "taken", "given", "seen", "shown", "torn", "worn", "born", "broken", "frozen",
        "chosen",
        "written", "driven", "fallen", "stolen", "hidden", "alone", "ahead", "away", "apart", "alike", "aside",
        "abroad",
        "worldwide", "nationwide", "alive", "overseas", "alongside", "ago", "old", "long", "high", "wide", "deep",
        "late", "later", "earlier", "today", "yesterday", "tomorrow", "together", "instead", "else", "above", "below",
        "inside", "outside", "per", "plus", "via", "versus", "off", "down", "like", "unlike", "upon", "amongst", "past",
        "otherwise", "because", "although", "though", "unless", "until", "which", "whose", "whom", "ranging", "due",
        "available",
        "other", "own", "including", "left", "right", "north", "south", "east", "west",
    ]
}
