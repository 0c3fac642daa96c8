import Testing

@testable import Articles

@Suite("Rules about single lines")
struct RuleTests {
    private func paragraph(_ text: String) -> Paragraph {
        let utf8 = Array(text.utf8)
        return Paragraph(0..<utf8.count, of: utf8)
    }

    @Test(
        "a byline gives its writers and its day",
        arguments: [
            ("By Lea Moss", "Lea Moss", nil),
            ("By Lea Moss | | Updated: 2021-04-05 16:15", "Lea Moss", "2021-04-05"),
            ("BY LEA MOSS AND J.P. DE WITT", "LEA MOSS AND J.P. DE WITT", nil),
            ("Written by Lea Moss, Senior Reporter", "Lea Moss", nil),
            ("By Lea Moss, Ian Hart and Bo Li in Lisbon", "Lea Moss, Ian Hart and Bo Li", nil),
            ("Lea Moss • 5 April 2021 • 4 min read", "Lea Moss", "2021-04-05"),
            ("*By Lea Moss*", "Lea Moss", nil), ("By **Lea Moss**", "Lea Moss", nil),
            ("By Lea Moss Columnist", "Lea Moss", nil), ("By Lea Moss Senior Reporter", "Lea Moss", nil),
            ("By BBC News Desk", "BBC News Desk", nil), ("Lea Moss Columnist • 5 April 2021", "Lea Moss", "2021-04-05"),
        ] as [(String, String, String?)])
    func byline(line: String, author: String, published: String?) {
        let byline = Byline(paragraph(line))
        #expect(byline?.author == author)
        #expect(byline?.published == published)
    }

    @Test(
        "a sentence that begins with \"By\" is no byline",
        arguments: [
            "By Monday the minister had changed her mind.", "By 2030 the coast will be gone.",
            "By law, nobody may enter",
            "By March 2021 it was over", "Bypass planned for Lisbon",
        ])
    func noByline(line: String) {
        #expect(Byline(paragraph(line)) == nil)
    }

    @Test(
        "lines about a date alone are known",
        arguments: [
            "Friday, January 4, 2019", "Published: 14 May 2022, 06:30 BST", "Updated 2 hours ago", "5 min read",
            "2024-03-15 16:15", "Last modified on 03/04/2021 at 9 am", "Published on 3 May 2021 in Lisbon", "8:15 am",
        ])
    func dateLine(line: String) {
        #expect(DateLine.isDate(paragraph(line).folded))
    }

    @Test(
        "sentences and headings with numbers are no date lines",
        arguments: ["May the best win", "In 2021 the law changed.", "12 angry men", "The 4 January deal", "1984"])
    func noDateLine(line: String) {
        #expect(!DateLine.isDate(paragraph(line).folded))
    }

    @Test(
        "a picture's credit makes a caption",
        arguments: [
            "The harbour at dawn. [Photo/Agencies]", "The harbour at dawn, 2 June 2023. (Lea Moss/Reuters)",
            "Photo: Lea Moss", "A crowd in Lisbon on Monday. Lea Moss/AFP", "FILE PHOTO: The harbour at dawn.",
            "A crowd in Lisbon on Monday via Getty Images",
        ])
    func caption(line: String) {
        #expect(Caption.isCaption(paragraph(line)))
    }

    @Test(
        "a sentence with brackets is no caption",
        arguments: [
            "The minister told the agency so (AP).",
            "He was shot at the door. (WARNING: the video has graphic images.)",
            "She sent the photo to the editor (who kept it).", "They want either/or",
        ])
    func noCaption(line: String) {
        #expect(!Caption.isCaption(paragraph(line)))
    }

    @Test(
        "what a page says of itself is boilerplate",
        arguments: [
            "Download the app", "Leave a Comment", "Share - WeChat", "Recent Comments (12)", "1.2K shares",
            "Limited offer. 2 months for €1 without commitment", "Try it free: 4 weeks for only $2",
            "The views expressed here do not bind anybody.", "Licence number: 4711", "© 2020 The Post",
            "The opinions in this piece don’t necessarily reflect the editors’ views.",
            "We use cookies, as everybody does.",
            "Your email address will not be published. Required fields are marked *",
            "Follow Lea Moss on Twitter: @lea", "Subscribe to our newsletter.", "READ MORE: What the mayor said",
            "Reporting by Lea Moss in Lisbon; editing by Ian Hart", "Lea Moss can be reached at lea@post.example.",
            "The opinions expressed here are the writer's own.", "Follow her on Instagram.",
            "By ticking the box you agree to our terms.", "You're receiving this email because you asked for it.",
            "You can unsubscribe whenever you like.", "That's all for this week. Stay dry.",
            "Forward-looking statements: this post speaks of the harbour as it may be in some years.",
        ])
    func boilerplate(line: String) {
        #expect(Boilerplate.isBoilerplate(paragraph(line)))
    }

    @Test(
        "what an article says of apps, comments and offers is not",
        arguments: [
            "Millions of people download the app every week, the company says.",
            "The company offered two months of its service for free, but nobody came.",
            "The privacy policy of the app allows it to share data with third parties.",
            "Critics say that the views of the minister do not reflect those of voters.",
            "Comments by the minister angered the unions.", "The offer was limited to members, she said.",
            "Apps were removed from the App Store and Google Play on Monday.", "Copyright fight ends in court",
            "A deal can be reached at the summit, the union says.", "They must agree to our demands, she said.",
            "Nobody would follow us on this path, the premier said.", "He found the threats in your inbox, minister.",
            "Reporting by the Valley Times has shown that the dam was cracked.",
            "Compiled by the ministry, the figures show that crime fell.",
            "Opinions expressed at the meeting divided the town.",
            "The mine is a danger to the river. You can unsubscribe at any time.",
            "Forward-thinking statements by the minister pleased the town.",
        ])
    func noBoilerplate(line: String) {
        #expect(!Boilerplate.isBoilerplate(paragraph(line)))
    }

    @Test("a count of replies opens the comments, a sentence about replies does not")
    func comments() {
        #expect(Boilerplate.opensComments(paragraph("2 responses to “Harbour vote”")))
        #expect(!Boilerplate.opensComments(paragraph("300 responses to the plan opposed it, the council said.")))
    }

    @Test("a line about the writer is known, news about a writer is none")
    func authorNote() {
        #expect(AuthorNote.isNote(paragraph("The author has written three books on rivers.")))
        #expect(!AuthorNote.isNote(paragraph("The author was arrested in Lisbon on Monday.")))
    }

    @Test(
        "a last paragraph that gives a person's role is a note",
        arguments: [
            ("Lea Moss is chair of the Ferry League.", nil), ("Lea Moss is a member of the council.", nil),
            ("Lea Moss, a former pilot, is a fellow of the Harbour School.", "Lea Moss"),
            ("Lea Moss is editor at the Gazette.", "Lea Moss"),
        ] as [(String, String?)])
    func lastNote(line: String, author: String?) { #expect(AuthorNote.isLastNote(paragraph(line), author: author)) }

    @Test(
        "news of a person is no note",
        arguments: ["Lea Moss is alone and afraid.", "Lea Moss is in the harbour."])
    func noLastNote(line: String) { #expect(!AuthorNote.isLastNote(paragraph(line), author: nil)) }

    @Test(
        "a notice gives the publisher whose it is, and no kind of thing for a name",
        arguments: [
            ("© 2020 Harbour Institute. All rights reserved.", "Harbour Institute"),
            (
                "© 2020 Harbour School. Its views do not necessarily reflect those of the School's friends.",
                "Harbour School"
            ),
            ("The views do not necessarily reflect those of the Institute's donors.", nil),
            ("The views do not necessarily reflect those of the Institute.", nil),
            ("The views do not necessarily reflect those of the Valley Times’s editors.", "Valley Times"),
            ("The views do not necessarily reflect those of the Valley Times.", "Valley Times"),
        ] as [(String, String?)])
    func publisher(notice: String, name: String?) { #expect(PublisherNote.publisher(paragraph(notice)) == name) }

    @Test(
        "menus, trails and language switches are navigation",
        arguments: [
            "Home / Opinion / Guests", "Start › Politics › Europe", "Home | News", "English Deutsch Français",
            "World EditionASIA 中文", "#harbour #vote", "https://post.example/a", "* * *",
        ])
    func navigation(line: String) {
        #expect(Navigation.isNavigation(paragraph(line)))
    }

    @Test(
        "headlines with signs in them are no navigation",
        arguments: [
            "Harbour vote: a long night for the council | The Post",
            "Win or lose / what the vote means for all of us here",
            "Why 中文 matters to the schools of this town, and to its future",
        ])
    func noNavigation(line: String) {
        #expect(!Navigation.isNavigation(paragraph(line)))
    }
}
