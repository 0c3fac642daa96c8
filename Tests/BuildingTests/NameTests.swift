import Testing

@testable import Building

@Suite("Names")
struct NameTests {
    @Test(
        "A person's name is told from titles and roles",
        arguments: [
            ("Ann Lee", "Ann Lee", nil), ("Sen. Ann Lee", "Ann Lee", "Sen."),
            ("young Ohio Senator Ann Lee", "Ann Lee", "young Ohio Senator"),
            ("Ann Lee, co-founder of", "Ann Lee", nil), ("Dr. Ann de la Cruz", "Ann de la Cruz", "Dr."),
            ("Secretary of State Ann Lee", "Ann Lee", "Secretary of State"), ("Ann Lee (D", "Ann Lee", nil),
            ("Northern University political scientist Ma Lin", "Ma Lin", "Northern University political scientist"),
            ("President", "President", nil),
            ("Chancellor of the Exchequer Rachel Lee", "Rachel Lee", "Chancellor of the Exchequer"),
            ("Lee's", "Lee", nil), ("Ann Lee of The Harbour Bells", "Ann Lee", nil),
            ("Ann Lee at Northern Bank", "Ann Lee", nil),
            ("Ann “Annie” Lee", "Ann Lee", nil), ("Dr Ann 'Annie' Lee", "Ann Lee", "Dr"),
            ("Ann Lee KC", "Ann Lee", nil),
            ("Commander Lee", "Lee", "Commander"), ("Don Luis Paz", "Luis Paz", "Don"), ("Don Paz", "Don Paz", nil),
            ("Señora Ruiz", "Ruiz", "Señora"), ("Luis Paz y Niño", "Luis Paz y Niño", nil),
            ("Pedro d'Orta", "Pedro d'Orta", nil), ("Noor al-Din Saleh", "Noor al-Din Saleh", nil),
            ("mayor Kirsti af Lund", "Kirsti af Lund", "mayor"),
            ("Mayor of Hask Bo Lind", "Bo Lind", "Mayor of Hask"),
            ("President of Norland Iker de la Paz", "Iker de la Paz", "President of Norland"),
            ("Minister for Tides Iker Paz", "Iker Paz", "Minister for Tides"),
            ("Ten-year-old Ann", "Ann", "Ten-year-old"),
            ("Novelist Ann Lee", "Ann Lee", "Novelist"), ("Constable Ann Lee", "Ann Lee", "Constable"),
            ("Ann Lindqvist", "Ann Lindqvist", nil), ("Henry James King Jr.", "Henry James King Jr.", nil),
            ("Stephen King of Hask", "Stephen King", nil), ("Sheikh Omar Saleh", "Omar Saleh", "Sheikh"),
            ("Tide Pact Secretary-General Ann Lee", "Ann Lee", "Tide Pact Secretary-General"),
            ("Libertarian Ann Lee", "Ann Lee", "Libertarian"), ("Del. Ann Lee", "Ann Lee", "Del."),
            ("House Speaker Ann Lee", "Ann Lee", "House Speaker"),
            ("Speaker of the House Ann Lee", "Ann Lee", "Speaker of the House"),
            ("Senate Minority Leader Ann Lee", "Ann Lee", "Senate Minority Leader"),
            ("Editor-in-Chief Bo Lind", "Bo Lind", "Editor-in-Chief"), ("Longtime Lind", "Lind", "Longtime"),
            ("Sheikh Rana", "Sheikh Rana", nil), ("Jordi Paz i Soler", "Jordi Paz i Soler", nil),
        ] as [(String, String, String?)])
    func persons(text: String, name: String, title: String?) {
        #expect(PersonName(text).name == name)
        #expect(PersonName(text).title == title)
    }

    @Test(
        "An office is nobody's name",
        arguments: [
            ("President", true), ("Attorney General", true), ("Minister of Finance", true),
            ("Mayor of Hask Bo Lind", false),
            ("Ann Lee", false),
        ])
    func offices(text: String, isOffice: Bool) { #expect(PersonName(text).isTitleOnly == isOffice) }

    @Test(
        "An adjective of a people or a faith is told from names that end alike",
        arguments: [
            ("South Norwegian", true), ("Libyan", true), ("Saudi", true), ("Hindu", true), ("Brian", false),
            ("Guardian", false), ("Norwegian Harbour", false), ("South", false),
        ])
    func demonyms(text: String, isDemonym: Bool) { #expect(Demonym.areAll(Word.split(text)) == isDemonym) }

    @Test(
        "A surname has one word, or begins with a particle",
        arguments: [
            ("Lee", true), ("Von der Au", true), ("Ten Brink", true), ("Ann Lee", false), ("Ann von der Au", false),
            ("Al Hall", false), ("al-Din Saleh", true), ("Noor al-Din Saleh", false),
        ])
    func surnames(text: String, isSurname: Bool) { #expect(PersonName(text).isSurname == isSurname) }

    @Test("A name is the same with either apostrophe")
    func apostrophes() {
        #expect(PersonName("Bea O’Hara").parts == PersonName("Bea O'Hara").parts)
    }

    @Test(
        "A title or a given name tells whether 'he' or 'she' can be meant",
        arguments: [
            ("Mrs. Hall", Gender.female), ("Mr. Hall", .male), ("Mary Hall", .female), ("Walter Hall", .male),
            ("Hall", nil),
            ("Kim Hall", nil),
        ] as [(String, Gender?)])
    func genders(text: String, gender: Gender?) { #expect(Gender(PersonName(text)) == gender) }

    @Test("Organizations agree with and without article and legal form")
    func organizations() {
        #expect(OrganizationName("the Harbour Trust, Inc.").key == OrganizationName("Harbour Trust").key)
        #expect(OrganizationName("Harbour Trust").key != OrganizationName("Harbour Fund").key)
    }

    @Test("An acronym is made of the initials of the capitalized words")
    func acronyms() {
        #expect(OrganizationName("Union of Tram Drivers").hasAcronym("UTD"))
        #expect(!OrganizationName("Union of Tram Drivers").hasAcronym("UT"))
        #expect(!OrganizationName("Union of Tram Drivers").hasAcronym("Utd"))
    }

    @Test(
        "Laws, treaties and cases are known by their names",
        arguments: [
            ("Lind v Harbour Council", true), ("Hall v. Lee", true), ("Tidal Waters Act", true), ("Constitution", true),
            ("Harbour Council", false), ("Acting Mayor", false), ("Republican National Convention", false),
        ])
    func laws(text: String, isLaw: Bool) { #expect(LegalText.isName(Word.split(text)) == isLaw) }

    @Test("Spellings are as far apart as letters are changed, added, left out or exchanged with the next")
    func distance() {
        #expect(EditDistance.between("ferry", "ferry", most: 2) == 0)
        #expect(EditDistance.between("ferry", "fery", most: 2) == 1)
        #expect(EditDistance.between("ferry", "frery", most: 2) == 1)
        #expect(EditDistance.between("ferry", "berrys", most: 2) == 2)
        #expect(EditDistance.between("ferry", "tram", most: 2) == nil)
        #expect(EditDistance.between("", "ab", most: 2) == 2)
    }

    @Test(
        "One slip of the pen is seen, two are not",
        arguments: [
            ("riikonen", "rikkonen", true), ("lindqvist", "lindqvst", true), ("lindqvist", "lindqivst", true),
            ("lindqvist", "lindkwist", false), ("a", "abc", false),
        ])
    func spelling(left: String, right: String, isNear: Bool) {
        #expect((EditDistance.between(left, right, most: 1) != nil) == isNear)
        #expect((EditDistance.between(right, left, most: 1) != nil) == isNear)
    }

    @Test("Ids have no accents, spaces or marks")
    func slugs() {
        #expect(ActorMerging.slug("Jürgen O’Neill-Smith, Jr.") == "jurgen-oneill-smith-jr")
        #expect(ActorMerging.slug("…") == "unnamed")
    }
}
