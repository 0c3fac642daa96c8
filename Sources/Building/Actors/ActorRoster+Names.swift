import Articles
import Language

/// Which of the reader's entities are names, and where each begins and ends.
extension ActorRoster {
    /// What the reader marked, each with all of its name.
    static func marked(in article: ReadArticle) -> [Entity] {
        let marked = article.reading.entities.filter { $0.confidence >= leastConfidence }.flatMap {
            owned($0, in: article)
        }
        return whole(
            withoutOpeners(
                parted(marked.map { withoutCompany(withoutSeat($0, in: article), in: article) }, in: article),
                in: article), in: article)
    }

    private static let company = Pattern(
        #/ (?:and (?:(?:his|her|their) )?(?:colleagues|co-?authors|collaborators|team)|et al\.?)$/#)
    private static let seat = Pattern(#/ M(?:E|S)?Ps?$/#)

    /// "Ann Lee and colleagues", "Lee et al.": who is named of them.
    private static func withoutCompany(_ entity: Entity, in article: ReadArticle) -> Entity {
        guard let company = article.text(entity.range).firstMatch(of: company) else { return entity }
        var person = entity
        person.type = .person
        person.range = entity.range.lowerBound..<entity.range.upperBound - company.output.utf8.count
        return person
    }

    /// "Labour MP": the party that somebody sits for.
    private static func withoutSeat(_ entity: Entity, in article: ReadArticle) -> Entity {
        let text = article.text(entity.range)
        guard entity.type != .person, let seat = text.firstMatch(of: seat) else { return entity }
        var body = entity
        body.range = entity.range.lowerBound..<entity.range.upperBound - seat.output.utf8.count
        return body
    }

    /// The names of an article, in order: what is marked and names somebody.
    static func names(_ marked: [Entity], _ shortNames: ShortNames, in article: ReadArticle) -> [Entity] {
        let written = Set(
            article.source.blocks.filter { $0.kind == .body }.flatMap { Word.split(article.text($0.range)) }
                .filter { !$0.isCapitalized }.map(\.lowered))
        let names = shortNames.defining(marked)
        let things = things(names, in: article)
        // "May said", where the article names Theresa May.
        let surnames = Set(
            names.filter { $0.type == .person }.map { PersonName(article.text($0.range)) }
                .filter { $0.parts.count > 1 }.map(\.surname))
        return
            names.filter {
                let text = article.text($0.range)
                if $0.type == .person, surnames.contains(text.lowercased()) { return true }
                return looksLikeName(text) && !things.contains(key($0, article))
                    && !isPartyMember($0.range, in: article)
                    && !isManner($0.range, in: article) && ($0.type == .person || !isPortfolio($0.range, in: article))
                    && !isOpening($0.range, in: article, alsoWritten: written)
                    && !shortNames.isThing(text) && !isParty($0.range, in: article)
                    && !LegalText.isCase(Word.split(text))
                    && ($0.type == .person || !isLaw($0.range, in: article) && !isCalling($0.range, in: article))
            }
    }

    /// Whether a name is that of a law, whether the reader took its last word along or not.
    private static func isLaw(_ range: Range<Int>, in article: ReadArticle) -> Bool {
        let after = article.text(from: range.upperBound, to: range.upperBound + 16)
        let words = Word.split(article.text(range))
        let next = Word.split(after).first.flatMap { after.hasPrefix(" ") && $0.range.lowerBound == 1 ? $0 : nil }
        return LegalText.isLaw(words) || next.map { LegalText.isLaw(words + [$0]) } == true
    }

    /// Whether a name is what somebody does, before his name: "Nutritionist Ann Lee".
    private static func isCalling(_ range: Range<Int>, in article: ReadArticle) -> Bool {
        let words = Word.split(article.text(range))
        let after = article.text(from: range.upperBound, to: range.upperBound + 2)
        return words.count == 1 && PersonName.isTitle(words[0].lowered) && after.first == " "
            && after.last?.isUppercase == true
    }

    private static let portfolio = Pattern(
        #/(?:,? and(?: \p{Lu}[\p{L}\-]*){1,3})? (?:Minister|Secretary)\b(?![ \-]General)/#)

    /// Whether a name is what a minister is for and no body: "Hask Road" of "Hask Road and Rail Minister Ann Lee".
    private static func isPortfolio(_ range: Range<Int>, in article: ReadArticle) -> Bool {
        let after = article.text(from: range.upperBound, to: range.upperBound + 60)
        return after.prefixMatch(of: portfolio) != nil
            && Word.split(article.text(range)).last.map { NameContext.isBody($0.lowered) } != true
    }

    /// Whether a name is a party to a case: "Ferris v Northmoor Council".
    private static func isParty(_ range: Range<Int>, in article: ReadArticle) -> Bool {
        let after = article.text(from: range.upperBound, to: range.upperBound + 5)
        let before = article.text(from: range.lowerBound - 4, to: range.lowerBound)
        return [" v ", " v. "].contains { after.hasPrefix($0) || before.hasSuffix($0) }
    }

    /// "Experts" at the start of a sentence, where the article has "experts" elsewhere: a common noun.
    private static func isOpening(_ range: Range<Int>, in article: ReadArticle, alsoWritten: Set<String>) -> Bool {
        let words = Word.split(article.text(range))
        guard words.count == 1, let word = words.first,
            alsoWritten.contains(word.lowered) || NameContext.commonSources.contains(word.lowered),
            let sentence = article.sentence(at: range.lowerBound)
        else { return false }
        let start = article.reading.sentences[sentence].range.lowerBound
        return Word.split(article.text(from: start, to: range.lowerBound)).isEmpty
    }

    /// "A Harry Potter-style broomstick" has nothing of his, and "the Hask-based firm" is not Hask.
    private static func isManner(_ range: Range<Int>, in article: ReadArticle) -> Bool {
        let after = article.text(from: range.upperBound, to: range.upperBound + 9)
        let (text, next) = (article.text(range).lowercased(), after.lowercased())
        return ["-style", "-like", "-esque", "-themed", "-inspired", "-based", "-born"].contains {
            next.hasPrefix($0) || text.hasSuffix($0)
        }
    }

    private static let ownerMark = Pattern(#/(?:['’]s|s['’]) (?=\p{L})/#)
    private static let nameAtEnd = Pattern(#/\p{Lu}\S*\s\p{Lu}[^,]*$/#)
    private static let bodyAtEnd = Pattern(
        #/\b(?:of|at|for) (?:the )?(\p{Lu}{2,}|\p{Lu}\S*(?: (?:of|for|and|the|on|\p{Lu}\S*))* \p{Lu}\S*)$/#)

    /// What "'s" parts in a name: "Lind's lawyer" names Lind, and not whoever speaks for him, and "Okta's Ann Lee" a body
    /// and somebody of its own.
    private static func owned(_ entity: Entity, in article: ReadArticle) -> [Entity] {
        let text = article.text(entity.range)
        guard entity.type == .person, let mark = text.firstMatch(of: ownerMark) else { return [entity] }
        let own = text[mark.range.upperBound...]
        var (owner, person) = (entity, entity)
        func offset(_ index: String.Index) -> Int {
            entity.range.lowerBound + text.utf8.distance(from: text.startIndex, to: index)
        }
        // "Tides’ Ann Lee"
        let last = mark.output.first == "s" ? 1 : 0
        owner.range = entity.range.lowerBound..<offset(mark.range.lowerBound) + last
        if own.first?.isLowercase == true {
            // "Lind's deputy Ann Lee"
            guard let name = own.firstMatch(of: nameAtEnd) else { return [owner] }
            person.range = offset(name.range.lowerBound)..<entity.range.upperBound
            return [owner, person]
        }
        // "Ann Lee's Band", "People's Daily"
        guard !text[..<mark.range.lowerBound].contains(" "), !owners.contains(article.text(owner.range).lowercased()),
            own.split(separator: " ").count > 1
        else { return [entity] }
        owner.type = .organization
        person.range = offset(mark.range.upperBound)..<entity.range.upperBound
        return [owner, person]
    }

    /// A person's name that the reader took together with the role after it ends at the comma. What the role ends with may
    /// be the name of a body: "Ann Lee, the director of the FBI".
    private static func parted(_ entities: [Entity], in article: ReadArticle) -> [Entity] {
        entities.flatMap { entity -> [Entity] in
            let text = article.text(entity.range)
            guard entity.type == .person, let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")),
                let next = Word.split(text[comma...]).first, !["jr", "sr", "ii", "iii", "iv"].contains(next.lowered)
            else { return [entity] }
            var (person, body) = (entity, entity)
            let end = entity.range.lowerBound + text.utf8.distance(from: text.startIndex, to: comma)
            person.range = entity.range.lowerBound..<end
            guard let name = text[comma...].firstMatch(of: bodyAtEnd)?.output.1 else { return [person] }
            body.range = entity.range.upperBound - name.utf8.count..<entity.range.upperBound
            body.type = .organization
            return [person, body]
        }
    }

    /// "The Ohio Republican" is a role, like "the senator": it names nobody.
    private static func isPartyMember(_ range: Range<Int>, in article: ReadArticle) -> Bool {
        guard let last = Word.split(article.text(range)).last, NameContext.members.contains(last.lowered) else {
            return false
        }
        let before = Word.split(article.text(from: range.lowerBound - 8, to: range.lowerBound)).last
        return before.map { Lexicon.determiners.contains($0.lowered) } ?? false
    }

    /// "Banning TikTok" at the start of a sentence is something done to a name that stands elsewhere alone, and "an
    /// American TikTok" is a kind of it.
    private static func withoutOpeners(_ entities: [Entity], in article: ReadArticle) -> [Entity] {
        let names = Set(entities.map { key($0, article) })
        func isOpener(_ word: Word, of entity: Entity) -> Bool {
            guard Demonym.isOne(word.lowered) else { return word.lowered.hasSuffix("ing") }
            let before = article.text(from: entity.range.lowerBound - 3, to: entity.range.lowerBound)
            return ["a", "an"].contains(Word.split(before).last?.lowered)
        }
        return entities.map { entity in
            let words = Word.split(article.text(entity.range))
            guard words.count > 1, isOpener(words[0], of: entity) else { return entity }
            var rest = entity
            rest.range = entity.range.lowerBound + words[1].range.lowerBound..<entity.range.upperBound
            return names.contains(key(rest, article)) ? rest : entity
        }
    }

    /// A name has a capital or a digit and is no bare pronoun.
    private static func looksLikeName(_ text: String) -> Bool {
        if text.isDottedInitials, text.count > 4 { return true }
        let words = Word.split(text)
        guard let first = words.first, words.contains(where: { $0.isCapitalized && $0.lowered.utf8.count > 1 }) else {
            return false
        }
        // "Some experts", "One nurse", where a sentence begins.
        if Lexicon.quantifiers.contains(first.lowered) || Lexicon.determiners.contains(first.lowered)
            || ["one", "another", "every", "each"].contains(first.lowered),
            !words.dropFirst().contains(where: { $0.isCapitalized || $0.lowered.contains(where: \.isNumber) })
        {
            return false
        }
        let person = PersonName(text)
        if person.isTitleOnly || !person.name.contains(where: { $0.isUppercase || $0.isNumber })
            || common.contains(text) || isPartyTag(text) || endsInOffice(words) || days.contains(text)
        {
            return false
        }
        return !(words.count == 1 && Lexicon.functionWords.contains(first.lowered))
            && !Demonym.areAll(words)
    }

    /// "Ohio Gov", "United States Senator": an office whose holder's name was cut off.
    private static func endsInOffice(_ words: [Word]) -> Bool {
        words.count > 1
            && ["gov", "sen", "rep", "senator", "governor", "president", "secretary", "minister", "spokesman"].contains(
                words.last?.lowered)
    }

    private static let days: Set<String> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
        "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    /// "D-Fla", "R-OK": the party and the state of a member of Congress.
    private static func isPartyTag(_ text: String) -> Bool {
        text.count < 9 && ["D-", "R-", "I-"].contains(where: text.hasPrefix)
    }

    /// What is written in capitals and is nobody.
    private static let common: Set<String> = [
        "AI", "IP", "IT", "TV", "PC", "PR", "HR", "ID", "CEO", "CFO", "GDP", "DNA", "VPN", "HIV", "COVID-19",
        "Covid-19",
        "Covid", "COVID", "SARS", "MERS", "SARS-CoV-2", "Corona", "Coronavirus", "Ebola", "SUV", "GPS", "VAT", "PhD",
        "MBA", "DIY", "FAQ", "RSS", "URL", "SMB", "SME", "CTO", "COO", "NGO", "NGOs", "MP", "MPs", "MEP", "MEPs", "PCs",
        "GMT", "UTC", "GMO", "GMOs", "ChatGPT", "GPT-4", "iPhone", "iPad", "Android",
        "Bitcoin",
    ]
}
