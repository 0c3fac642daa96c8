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
        "knows", "hopes", "fears", "feels", "sees", "worries", "agrees", "admits", "adds", "hears", "holds", "proves",
        "reveals",
        "indicates", "implies", "concludes", "contends", "maintains", "alleges", "predicts", "expects", "assumes",
        "doubts",
        "denies", "demands", "requires", "ensures", "mentions", "complains", "considers", "remembers", "wonders",
        "laments",
        "comments", "states", "declares", "confirms", "estimates", "reports", "recalls", "realizes", "stresses",
        "explains",
    ]
}
