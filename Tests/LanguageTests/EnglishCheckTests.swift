import Testing

@testable import Language

@Suite struct EnglishCheckTests {
    @Test("English is told from other languages; a few words are given the benefit of the doubt")
    func likely() {
        let english =
            "The council has not said what it will do with the old harbour, but the people who live there want it back. "
        let german =
            "Der Rat hat nicht gesagt, was er mit dem alten Hafen vorhat, aber die Leute, die dort leben, wollen ihn zurück. "
        let french =
            "Le conseil n'a pas dit ce qu'il fera du vieux port, mais les gens qui y vivent veulent le garder pour eux. "
        #expect(EnglishCheck.isLikely(english + english))
        #expect(!EnglishCheck.isLikely(german + german))
        #expect(!EnglishCheck.isLikely(french + french))
        let chinese = "议会没有说明将如何处理旧港口，但住在那里的人们希望把它要回来。"
        #expect(!EnglishCheck.isLikely(chinese + chinese))
        #expect(EnglishCheck.isLikely("Bonjour tout le monde"))
        #expect(EnglishCheck.isLikely(""))
    }
}
