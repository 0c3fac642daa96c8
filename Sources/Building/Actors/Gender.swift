/// Whether "he" or "she" can mean somebody, as a title or a given name tells.
///
/// Only names that are given to one sex nearly always are listed; with any other name either pronoun will do.
enum Gender: Sendable {
    case female, male

    /// What a person's name as written tells, with its titles: "Mrs. Clinton", "Lindsay Gorman"; nil where it tells nothing.
    init?(_ name: PersonName) {
        let titles = Word.split(name.title ?? "").map(\.lowered)
        if titles.contains(where: Self.femaleTitles.contains) {
            self = .female
        } else if titles.contains(where: Self.maleTitles.contains) {
            self = .male
        } else if name.parts.count > 1, let given = name.parts.first {
            if Self.femaleNames.contains(given) {
                self = .female
            } else if Self.maleNames.contains(given) {
                self = .male
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    /// Whom a pronoun means; nil for those that mean anybody.
    init?(pronoun: String) {
        switch pronoun {
        case "she", "her": self = .female
        case "he", "him", "his": self = .male
        default: return nil
        }
    }

    /// Whether a word in lower case is a given name that the lists know.
    static func isGivenName(_ word: String) -> Bool { femaleNames.contains(word) || maleNames.contains(word) }

    private static let femaleTitles: Set<String> = [
        "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "congresswoman", "chairwoman", "spokeswoman", "madam",
        "madame", "mme", "baroness", "frau", "señora", "doña",
    ]
    private static let maleTitles: Set<String> = [
        "mr", "sir", "lord", "king", "prince", "pope", "congressman", "chairman", "spokesman", "father",
        "monsieur", "monsignor", "herr", "señor",
    ]

    private static let femaleNames: Set<String> = Set(
        """
        abigail agnes alice alicia amanda amelia amy angela anita ann anna anne annette annie barbara beatrice \
        bernadette beth betty bonnie brenda bridget camilla carla carol carole caroline carolyn carrie catherine cathy \
        cecilia charlotte cheryl christina christine cindy claire clara claudia cristina cynthia daisy dawn deborah debbie \
        debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elizabeth ellen emily emma \
        erika esther eva evelyn fatima fiona florence frances gabriela gabrielle georgina gina gloria grace greta hannah \
        harriet heather heidi helen helena hilary hillary holly ingrid irene isabel isabella jacqueline jane janet janice \
        jasmine jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie karen karin \
        kate katharine katherine kathleen kathryn kathy katie kirsten kristina laura lauren leila lena lillian linda \
        lisa lois lorraine louise lucia lucy lydia lynn madeleine margaret maria marie marilyn marjorie martha mary \
        matilda maureen megan melanie melissa michelle mildred miranda miriam molly monica nadia nancy naomi natalie natasha \
        nicole nina nora norma olga olivia pamela patricia paula pauline peggy penelope phyllis priscilla rachel rebecca \
        renee rhonda rita roberta rosa rose rosemary ruth sabrina sally samantha sandra sara sarah sharon sheila shirley \
        silvia simone sofia sonia sophia sophie stella stephanie sue susan suzanne sylvia tamara tanya tara teresa theresa \
        tina tracy ursula valerie vanessa vera veronica victoria virginia vivian wendy yolanda yvonne zoe
        """.split(separator: " ").map(String.init))

    private static let maleNames: Set<String> = Set(
        """
        aaron abdul abdullah abraham adam adrian ahmed alan albert alexander alfred ali allan allen alvin andrew anthony \
        antonio arnold arthur austin barack barry ben benjamin bernard bernie bill billy bob bobby brad bradley brandon \
        brendan brian bruce bryan carl carlos charles chris christian christopher chuck clarence clifford colin craig dan \
        daniel dave david dean dennis derek dick dominic don donald douglas dwight earl eddie edgar edmund edward edwin eli \
        elon emmanuel eric ernest eugene felix ferdinand floyd francis francisco frank franklin fred frederick gary gavin \
        geoffrey george gerald gerard gilbert glenn gordon graham greg gregory guy hans harold harry harvey hassan hector \
        henry herbert herman howard hugh hugo ian ibrahim isaac ivan jack jacob jake james jared jason jeb jeff \
        jeffrey jeremy jerome jerry jim jimmy joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan \
        julian justin karl keith ken kenneth kevin kurt kyle larry lawrence leo leon leonard lewis liam lloyd louis luis \
        luke manuel marc marco marcus mario mark martin marvin mathias matt matthew maurice max michael miguel mike \
        mitch mitt mohamed mohammed muhammad nathan neil nicholas nick nigel noah norman oliver omar oscar otto patrick \
        paul pedro peter phil philip phillip ralph randy raymond rex richard rick rob robert roberto rodney roger roland \
        ron ronald roy rudolf rupert russell sam samuel scott sean sebastian simon stanley stephen steve steven stuart ted \
        terence terrence theo theodore thomas tim timothy tobias toby todd tom tommy tony trevor victor vincent vladimir \
        wallace walter warren wayne wilhelm william winston wolfgang xavier yusuf zach zachary
        """.split(separator: " ").map(String.init))
}
