import Testing

@testable import Building

@Suite("What is a claim")
struct ClaimFilterTests {
    @Test(
        "A proposition is kept",
        arguments: [
            "The bridge should be closed", "Tolls hurt the poor most", "The council denied the plan",
            "They’re doing it for money",
            "Isn’t that what we were promised?", "Why not let the drivers decide?",
            "What counts for the council is the price of the tram",
            "The driver who was hurt wants an answer", "The town still refuses to pay",
            "The plan that the council once made is dead",
            "A town that wants to please the drivers must put its plan on the table",
            "A driver who found work in the tram cannot simply move to the bus",
            "A bridge on which a third of the drivers cross the river deserves the same care",
            "It resides in the care of the town", "This forced it to change the price of the bridge",
            "The tram records where its riders go", "The law of the town forces every driver to pay",
            "The mayor, chief of the council, wrote to the drivers in May",
            "These critics point to the price of the bridge",
            "That comes down to the price of the tram",
            "Let’s close the bridge at once", "When pressed by the council, the mayor did pay",
            "For all that, the bridge is a mess", "I consider the bridge a danger for us",
            "May wants to keep the bridge open", "The court upheld the toll",
            "An attack that day on the bridge killed nobody", "In that role, Lee oversaw the sale of the bridge",
            "Beyond that, it also reduces trade with the town", "You destroy the bridge with such a toll",
            "Mayor Ann Lee urged Harbour Town drivers to leave at once",
            "I welcome the plan for a bridge",
            "I thank the mayor, but the bridge is a danger",
            "The papers that the mayor cites were lost in the flood",
            "Acts that threaten the town will not be forgiven", "Hill grass feeds cows and sheep and nothing else",
            "Drivers have a right to pay in coins if they want to",
            "Had the council sold the bridge, no toll would be due", "Teachers report more noise",
            "The trams almost certainly break the law of the town", "People who drink coffee are younger",
        ])
    func kept(text: String) { #expect(ClaimFilter.reason(against: text) == nil) }

    @Test(
        "What is no proposition is left out, with the reason",
        arguments: [
            ("the toll", ClaimFilter.Reason.short), ("The Long Wooden Road To The Old Bridge", .title),
            ("Breaking up the harbour banks that have grown since May", .fragment),
            ("Who will pay for the new bridge?", .question),
            ("to close the bridge at once", .infinitive),
            ("the town to fine drivers accused of speeding", .fragment),
            ("merely a few drivers made to wait at the bridge", .fragment),
            ("the town to stop the drivers and try them at once", .fragment),
            ("a plan for the harbour that would double the price", .fragment),
            ("the creation of a fund for the drivers", .fragment),
            ("the bridge as a toy for the mayor's friends aimed at keeping the drivers out", .fragment),
            ("Perhaps the tram and the bus in old days but hardly until now (see below)", .fragment),
            ("What was once considered a triumph of the town", .fragment),
            ("a note on the tolls that would encourage the drivers to pay at once", .fragment),
            ("the tolerance of the drivers to a toll on bridges", .fragment),
            ("a note on bridge restrictions that would encourage the drivers to pay", .fragment),
            ("a plan in which the town would have sold the bridge and paid its debts", .fragment),
            ("Exploring the town and its bridges with films like trailers", .fragment),
            ("The tolerance of the drivers to absolute silence", .fragment),
            ("that plan of the drivers for a bridge", .fragment),
            ("That is certainly so for sure", .fragment), ("That's to be sure", .fragment),
            ("this added burden of the bridge for drivers", .fragment),
            ("was meant to drive the company out of town", .fragment),
            ("a clerk to look into the tolls while Holm was mayor of the town", .fragment),
            ("why the toll leaves out drivers", .fragment),
            ("Papers allowing him to cross the bridge", .fragment),
            ("The number of tolls, Mayor Lee's plan", .fragment),
            ("Please don't close our bridge for us", .fragment),
            ("La ville ferme les ponts parce que personne ne paie plus", .foreign),
            ("Der Rat hat nicht gesagt, was er mit dem Hafen vorhat", .foreign),
            ("El alcalde dijo que no puede pagar más por los puentes", .foreign),
            ("De raad heeft niet gezegd wat hij met het oude veer wil doen", .foreign),
            ("Il sindaco ha detto che non può pagare di più per gli ospedali", .foreign),
            ("Rådet har inte sagt vad det ska göra med den gamla hamnen", .foreign),
            ("Rada nie powiedziała, co zamierza zrobić ze starym portem", .foreign),
            ("Belediye eski liman ile ne yapacağını henüz söylemedi ama insanlar bekliyor", .foreign),
            ("Dewan kota belum mengatakan apa yang akan dilakukan dengan pelabuhan lama", .foreign),
            ("Совет города ничего не сказал о том, что будет с мостом", .foreign),
            ("a plan to cap the tolls at two nights a week", .fragment),
            ("against doing it for themselves", .fragment),
            ("If anyone on the bridge has been hurt", .fragment), ("My daughter wants me to", .fragment),
            ("Some drivers in town do not", .fragment),
            ("And it is what it was", .fragment),
            ("I am grateful to the Minister for what he has said", .fragment),
            ("I'm grateful for that very clear account of the tolls", .fragment),
            ("I congratulate the member on her first words here", .fragment),
            ("I welcome the noble Lord's answer on the bridge", .fragment),
            ("I beg to move that the bill be read now", .fragment),
        ])
    func leftOut(text: String, reason: ClaimFilter.Reason) { #expect(ClaimFilter.reason(against: text) == reason) }

    @Test("Behind 'says' a form in -s is a verb, but no plural is, and no infinitive")
    func clauses() {
        func reason(_ text: String) -> ClaimFilter.Reason? { ClaimFilter.reason(against: text, form: .clause) }
        #expect(reason("Rider data still travels to town") == nil)
        #expect(reason("The need to drive the town to action") == .fragment)
        #expect(reason("The drivers to have a say in tolls") == .fragment)
        #expect(reason("The mayor's efforts of many years") == .fragment)
    }

    @Test(
        "A sentence with hardly a function word is English where no word is another language's",
        arguments: [
            "Night trams need quieter brakes, softer wheels, slower drivers",
            "An evening tram regime helps reduce town centre traffic jams",
            "Wind farms kill birds, solar farms eat fields and dams drown valleys",
            "Opponents discourage investment, scare politicians and mislead voters", "Congestion charges work",
            "The cameras stay",
        ])
    func bareEnglish(text: String) { #expect(ClaimFilter.reason(against: text, form: .sentence) == nil) }

    @Test("Of a whole sentence less is asked than of a stretch")
    func sentences() {
        let text = "Against such noise of the harbour, the tram juts out"
        #expect(ClaimFilter.reason(against: text) == .fragment)
        #expect(ClaimFilter.reason(against: text, form: .sentence) == nil)
        #expect(
            ClaimFilter.reason(against: "The big orange shed that holds the key to the harbour", form: .sentence)
                == .fragment)
        #expect(ClaimFilter.reason(against: "To the north, drivers have left the bridge", form: .sentence) == nil)
        #expect(ClaimFilter.reason(against: "To leave the bridge, which they have built") == .infinitive)
        #expect(
            ClaimFilter.reason(against: "The tolerance of Norse citizens to an absolute silence", form: .sentence)
                == .fragment)
        #expect(
            ClaimFilter.reason(against: "That strange tale of a vanished clerk and his letters", form: .sentence)
                == .fragment)
        #expect(
            ClaimFilter.reason(
                against: "A bold plan in which the town would have bought the bridge and saved the money stored")
                == .fragment)
        #expect(ClaimFilter.reason(against: "Rough seas, with waves of 30 feet being recorded by") == .fragment)
        #expect(ClaimFilter.reason(against: "The mayor's go it alone program") == .fragment)
        #expect(ClaimFilter.reason(against: "Accepting them as they are now") == .fragment)
        #expect(ClaimFilter.reason(against: "That's for sure", form: .clause) == .fragment)
        #expect(ClaimFilter.reason(against: "That is not right for drivers", form: .clause) == nil)
        #expect(ClaimFilter.reason(against: "It would comply", form: .clause) == nil)
        #expect(ClaimFilter.reason(against: "Drivers should decide") == .short)
        #expect(ClaimFilter.reason(against: "Drivers should decide", form: .clause) == nil)
    }

    @Test(
        "What only says that something is not so is a verdict on it",
        arguments: [
            ("But that is simply untrue", true), ("That claim does not survive inspection", true),
            ("It's a lie", true), ("This is not true", true), ("That argument is wrong", true),
            ("These charges are baseless", true), ("This is wrong", false), ("That is not the point", false),
            ("It is not true that the bridge is safe", false), ("That plan does not hold the town back", false),
            ("That is true", false), ("I don't buy it", true), ("We rate this claim false", true),
            ("The allegation is baseless", true), ("He is mistaken", true), ("They are simply wrong", true),
            ("She is old", false), ("He", false), ("I do not believe it will rain", false),
            ("The claim is that it is false", false),
        ])
    func verdicts(text: String, isVerdict: Bool) { #expect(ClaimFilter.isVerdict(Word.split(text)) == isVerdict) }

    @Test(
        "A sentence that only leads to what is said next announces it",
        arguments: [
            ("The ministry disagrees.", true), ("Senator Holm put it bluntly:", true),
            ("The mayor, who built the bridge, went further.", true), ("Start with what we know.", true),
            ("The drivers are not so sure.", true), ("The council has said so very clearly.", true),
            ("In my last column I wrote about the tram.", true), ("Here are the facts.", true),
            ("Here is why we are closing the bridge.", true), ("Here's what the mayor will not tell you:", true),
            ("Let’s start with the bridge.", true), ("Let us begin with the tolls.", true),
            ("I have a confession to make.", true), ("That's what the council says.", true),
            ("That is what the council says we must pay for.", false), ("A new study suggests otherwise.", true),
            ("You can unsubscribe at any time.", true),
            ("That’s all for this week.", true), ("Actual results may differ materially.", true),
            ("Here is why: the bridge is a danger.", false), ("Let us begin the work on the bridge.", false),
            ("Here is proof that the bridge is a danger.", false),
            ("I wrote that the tram in the article about Ulm is a failure.", false),
            ("The drivers put it on the table.", false), ("The mayor went further north with the tram.", false),
            ("Nobody who disagrees has to pay.", false), ("The council is not sure that the bridge will hold.", false),
        ])
    func announcements(text: String, isAnnouncement: Bool) {
        #expect(ClaimFilter.isAnnouncement(text) == isAnnouncement)
    }

    @Test("What leans on what was said of others says nothing alone")
    func ellipses() {
        for text in ["So does every other town in the county", "So do the drivers who pay the toll every day"] {
            #expect(ClaimFilter.reason(against: text, form: .sentence) == .fragment)
        }
        #expect(ClaimFilter.reason(against: "Nor will the toll make anybody safer", form: .sentence) == nil)
        #expect(ClaimFilter.reason(against: "So the drivers do pay the toll", form: .sentence) == nil)
    }

    @Test(
        "Who says nothing claims nothing",
        arguments: [
            "The council did not respond to a request for comment", "Ann Lee declined to comment on the sale",
            "Neither the mayor nor the council responded to requests for comment",
            "The owner of the mill could not be reached on Monday", "The harbour has been contacted for comment",
        ])
    func silence(text: String) {
        #expect(ClaimFilter.reason(against: text) == .silence)
        #expect(ClaimFilter.reason(against: "The council did not respond to the flood in time") == nil)
    }

    @Test(
        "What was said before is denied by leaving it out",
        arguments: [
            ("They will not, because the toll is fair", true), ("But it won't.", true), ("He does not", true),
            ("It is not because of the toll that they left", false), ("They will not pay the toll", false),
            ("It will rise, because the toll is fair", false), ("They don't, said the mayor, pay at all", false),
        ])
    func elliptic(text: String, isDenial: Bool) { #expect(ClaimFilter.isEllipticDenial(text) == isDenial) }
}
