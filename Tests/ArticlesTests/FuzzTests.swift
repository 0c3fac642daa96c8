import TestSupport
import Testing

@testable import Articles

@Suite("Damaged inputs")
struct FuzzTests {
    @Test(
        "a damaged file gives an article or a reason, with blocks in order within the text",
        arguments: ArticleFormat.allCases)
    func damaged(format: ArticleFormat) throws {
        let scratch = try Scratch()
        var generator = SeededGenerator(seed: 20_240_315)
        for round in 0..<800 {
            let sample = Self.sample(of: format)
            let bytes =
                switch round % 10 {
                case 0: sample.gzipped.mutated(using: &generator)
                case 1: Self.utf16(sample.mutated(using: &generator)).mutated(using: &generator)
                default: sample.mutated(using: &generator)
                }
            let path = try scratch.write(bytes, to: "a.\(format.rawValue)")
            let found = try events(path)
            #expect(!found.isEmpty || bytes.isEmpty || format.isStream)
            for article in found.articles {
                let utf8 = Array(article.text.utf8)
                var end = 0
                for block in article.blocks {
                    #expect(
                        block.range.lowerBound >= end && block.range.upperBound <= utf8.count && !block.range.isEmpty)
                    #expect(String(validating: utf8[block.range], as: UTF8.self) != nil)
                    end = block.range.upperBound
                }
            }
        }
    }

    @Test(
        "long lists, long menus and many dates are read in time that grows with their length")
    func manyLines() throws {
        let scratch = try Scratch()
        for line in ["- x\n", "x\n", "3 May 2021\n", "# x\n\n", "Download the app\n", "By Ann Lee\n\n"] {
            let text = "\(Pages.sentence)\n\n" + String(repeating: line, count: 8000)
            for name in ["a.txt", "a.md"] { #expect(try !events(scratch.write(text.utf8, to: name)).isEmpty) }
        }
    }

    @Test(
        "marks without end are read in time that grows with their number",
        arguments: [
            ("a.md", String(repeating: "![", count: 10_000) + "a" + String(repeating: "](b)", count: 10_000)),
            ("a.md", "a" + String(repeating: "*", count: 20_002) + String(repeating: "b*", count: 20_000)),
            ("a.jsonl", "{\"text\": \"" + String(repeating: "<p ", count: 40_000) + "\"}"),
        ])
    func manyMarks(name: String, text: String) throws {
        let scratch = try Scratch()
        #expect(try !events(scratch.write(text.utf8, to: name)).isEmpty)
    }

    private static func utf16(_ bytes: [UInt8]) -> [UInt8] {
        let text = "\u{FEFF}" + String(decoding: bytes, as: UTF8.self)
        return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    private static func sample(of format: ArticleFormat) -> [UInt8] {
        let prose = "\(Pages.sentence) “It is ours,” she said. Critics – all of them – disagree: it leaks."
        let text = "The fountain\n\nBy Ann Lee | 3 May 2021\n\n\(prose)\n\n- one\n- two\n\nRead more\n\nOther news"
        switch format {
        case .text:
            let document = "The Valley Times\n\n3 May 2021\n\nThe fountain\n\n\(prose)\n\nEnd of Document\n"
            return Array("---\ntitle: a: b\n---\n\(document)\(text)\nEnd of Document\n".utf8)
        case .markdown: return Array("---\ntitle: [a, {b: c}]\n---\n# Hé\n\n\(text)\n```\nx\n```\n".utf8)
        case .richText: return Array("{\\rtf1{\\fonttbl{\\f0 A;}}\\u8220?Hi\\'94 \\bin2 xx\\par \(prose)\\par}".utf8)
        case .wordProcessor:
            let body =
                "<w:document xmlns:w=\"w\"><w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>\(prose)</w:t></w:r></w:p>"
            return [("[Content_Types].xml", "<Types/>"), ("word/document.xml", body + "</w:document>")].zipped
        case .html: return Array(Pages.news.utf8)
        case .mail:
            let head = "Subject: =?utf-8?Q?Caf=C3=A9?=\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"
            let kind = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
            return Array((head + kind + Pages.news.replacing("=", with: "=3D") + "\n--b--\n").utf8)
        case .jsonLines, .json:
            return Array(
                "{\"text\": \"\(prose)\", \"authors\": [{\"name\": \"A\"}]}\n{\"body\": \"\\u00e9 \(prose)\"}\n".utf8)
        case .mailbox: return Array("From a\nSubject: x\n\n\(text)\n>From here.\n\nFrom b\n\n\(prose)\n".utf8)
        case .feed:
            let item = "<item><title>A</title><description>&lt;p&gt;\(prose)&lt;/p&gt;</description></item>"
            return Array("<?xml version=\"1.0\"?><rss><channel><title>F</title>\(item)\(item)</channel></rss>".utf8)
        case .csv: return Array("title,text,date\nA,\"\(prose)\n\"\"B\"\"\",2020-01-01\nC,\(prose),x\n".utf8)
        }
    }
}
