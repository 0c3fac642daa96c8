import ArgumentModel
import Foundation
import Testing

@testable import Articles

@Suite("Mail and saved pages")
struct MailFormatTests {
    private func article(_ message: String, _ name: String) throws -> ArticleText? {
        let scratch = try Scratch()
        return try events(scratch.write(message.utf8, to: name)).articles.first
    }

    @Test("a page that a browser saved in one file is read as the page")
    func page() throws {
        let message = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://valley.example/fountain
            Subject: =?utf-8?Q?The=20fountain=20stays_=E2=80=93_?=
             =?utf-8?B?VmFsbGV5IFRpbWVz?=
            Date: Tue, 14 Mar 2017 08:30:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html";
            \tboundary="----Boundary=_x1"

            ------Boundary=_x1
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable

            <html><body><p class=3D"a">\(Pages.sentence.prefix(40))=
            \(Pages.sentence.dropFirst(40))</p><p>=E2=80=9CIt leaks,=E2=80=9D Bo Fox said.</p></body></html>
            ------Boundary=_x1
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            AAAA
            ------Boundary=_x1--
            """
        let found = try #require(try article(message, "a.mhtml"))
        #expect(found.lines == ["body> \(Pages.sentence)", "body> “It leaks,” Bo Fox said."])
        #expect(found.article.title == "The fountain stays – Valley Times")
        #expect(found.article.url == "https://valley.example/fountain")
        #expect(found.article.author == nil)
        #expect(found.article.published == "2017-03-14")
    }

    @Test("of mail the text is read, and sender, subject and day are kept")
    func mail() throws {
        let text = Data("\(Pages.sentence)\n".utf8).base64EncodedString()
        let message = """
            From: "Ann Lee" <ann@valley.example>\r
            Subject: [list] Re: The fountain\r
            Date: Tue, 14 Mar 2017 08:30:00 +0000\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Transfer-Encoding: base64\r
            \r
            \(text)\r

            """
        let found = try #require(try article(message, "a.eml"))
        #expect(found.lines == ["body> \(Pages.sentence)"])
        #expect(found.article.title == "The fountain")
        #expect(found.article.author == "Ann Lee")
        #expect(found.article.published == "2017-03-14")
    }

    @Test("mail without a text, and parts that never end, are no trouble")
    func odd() throws {
        let scratch = try Scratch()
        let picture = "Content-Type: image/png\n\nAAAA"
        #expect(try events(scratch.write(picture.utf8, to: "a.eml")).reasons == ["no text in it"])
        let nested = String(repeating: "Content-Type: multipart/mixed; boundary=b\n\n--b\n", count: 9000)
        #expect(try events(scratch.write(nested.utf8, to: "b.eml")).reasons == ["no text in it"])
    }

    @Test("a message that was cut off is read as far as it goes; what stands behind its last part is no part")
    func cutOff() throws {
        let head = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
        #expect(try article(head + Pages.sentence, "a.eml")?.text == Pages.sentence)
        let sealed = "Content-Type: multipart/mixed; boundary=b\n\n--b--\n\n\(Pages.sentence)"
        #expect(try article(sealed, "b.eml") == nil)
    }
}
