/// Words that end in a full stop without ending a sentence.
enum Abbreviations {
    /// Stand before a name or a number: what follows belongs to them.
    static let leading: Set<String> = [
        "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "capt", "cpl", "cmdr", "sgt",
        "maj",
        "adm", "brig", "rev", "fr", "hon", "pres", "supt", "insp", "det", "amb", "atty", "sec", "messrs", "mme", "mlle",
        "st", "ste", "mt", "ft", "pvt", "vs", "v", "cf", "e.g", "i.e", "viz", "ca", "reps", "sens", "gens", "drs",
        "profs",
        "sr", "sra", "dir", "asst", "assoc", "dist", "lt.-col", "lt. col", "nos", "pp", "vol", "vols", "figs", "eqs",
        "ed",
    ]
    /// Stand before a number.
    static let numbered: Set<String> = [
        "no", "nr", "art", "sect", "ch", "fig", "eq", "p", "par", "para", "app", "ver", "jan", "feb", "mar", "apr",
        "jun",
        "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "c", "circa", "op", "tel", "ext",
    ]
    /// Stand after or within: a sentence ends here only where the next word looks like the start of one.
    static let trailing: Set<String> = [
        "inc", "corp", "co", "ltd", "llc", "bros", "cos", "jr", "sr", "esq", "etc", "al", "dept", "univ", "assn", "ave",
        "blvd", "rd", "hwy", "est", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u", "d.c", "ph.d", "m.d", "b.a", "m.a",
        "b.sc",
        "m.sc", "d.phil", "a.d", "b.c", "n.y", "l.a", "n.j", "n.c", "s.c", "n.h", "n.m", "n.d", "s.d", "r.i", "w.va",
    ]
    /// So do these behind a number: "6 in." is a length, "they came in." is none.
    static let measures: Set<String> = [
        "min", "max", "hr", "hrs", "mi", "km", "kg", "lb", "lbs", "oz", "sq", "cu", "in",
    ]
    /// And these with a capital: "Mass." is a state, "mass." is none.
    static let capitalised: Set<String> = [
        "calif", "fla", "ga", "ill", "mass", "mich", "minn", "miss", "mo", "penn", "pa", "tenn", "tex", "va", "wash",
        "wis", "ariz", "ark", "colo", "conn", "del", "ind", "kan", "ky", "md", "mont", "neb", "nev", "okla", "ore",
        "vt",
        "wyo", "ala", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ]
    /// Words with which sentences begin far more often than names do.
    static let starters: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "we", "they", "i", "you", "his", "her",
        "its",
        "our", "their", "my", "your", "in", "on", "at", "for", "from", "with", "by", "as", "but", "and", "or", "so",
        "yet",
        "if", "when", "while", "after", "before", "since", "although", "though", "because", "however", "meanwhile",
        "moreover", "there", "here", "what", "who", "why", "how", "where", "which", "then", "now", "no", "not", "some",
        "many", "most", "all", "each", "every", "both", "few", "several", "one", "two", "to", "once", "also", "still",
        "even", "such", "another", "other", "others", "under", "over", "during", "until", "despite", "instead",
        "according", "asked", "about", "among", "today", "yesterday", "only", "just", "perhaps", "maybe", "yes", "is",
        "are", "was", "were", "do", "does", "did", "can", "could", "should", "would", "will", "has", "have", "had",
        "let",
        "nobody", "everyone", "critics", "officials", "experts", "supporters", "opponents",
    ]
    /// Verbs that tell of speech: what follows a quoted question or shout belongs to its sentence if one of them comes soon.
    static let speech: Set<String> = [
        "said", "says", "asked", "asks", "replied", "cried", "shouted", "wrote", "writes", "tweeted", "exclaimed",
        "added",
        "answered", "wondered", "yelled", "told", "demanded", "joked", "quipped", "whispered", "screamed", "called",
    ]
}
