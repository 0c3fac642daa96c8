import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import Articles

@Suite("Article streams")
struct ArticleStreamTests {
    private static let sentence = "The mayor said on Monday that the fountain stays, whatever it costs."

    @Test("a folder is read to its depths, in order, and names its set")
    func folder() throws {
        let scratch = try Scratch()
        for name in ["b.txt", "a/2.txt", "a/1.md", "c.html", ".hidden.txt", "picture.png"] {
            try scratch.write("\(name): \(Self.sentence)".utf8, to: "set/\(name)")
        }
        let found = try events(scratch.path + "/set")
        #expect(found.articles.map(\.text).map { $0.prefix { $0 != ":" } } == ["a/1.md", "a/2.txt", "b.txt", "c.html"])
        #expect(Set(found.articles.map(\.article.set)) == ["set"])
        #expect(found.reasons == ["no known format: .png"])
    }

    @Test("a pipe in a folder is left out and not waited for")
    func pipe() throws {
        let scratch = try Scratch()
        try scratch.write(Self.sentence.utf8, to: "set/a.txt")
        try #require(mkfifo(scratch.path + "/set/b.txt", 0o600) == 0)
        let found = try events(scratch.path + "/set")
        #expect(found.articles.count == 1)
        #expect(found.reasons == ["no regular file"])
    }

    @Test("UTF-8 with a wrong byte stays UTF-8, and the byte is named; bytes that are mostly wrong are Windows-1252")
    func damaged() throws {
        let scratch = try Scratch()
        let damaged = Array("“Löwen” ".utf8) + [0xE9] + Array(" \(Self.sentence)".utf8)
        let found = try events(scratch.write(damaged, to: "a.txt"))
        #expect(found.articles.first?.text == "“Löwen” \u{FFFD} \(Self.sentence)")
        #expect(found.notices.first?.contains("not valid UTF-8 at byte 13") == true)
        let latin = Array("Caf".utf8) + [0xE9] + Array(": \(Self.sentence)".utf8)
        #expect(try events(scratch.write(latin, to: "b.txt")).articles.first?.text == "Café: \(Self.sentence)")
    }

    @Test("a set is named before the path, or after the folder or the stream")
    func names() throws {
        let scratch = try Scratch()
        let file = try scratch.write([], to: "2020/a=b.txt")
        let lines = try scratch.write([], to: "talks.jsonl.gz")
        #expect(ArticleInput(argument: "old=\(file)") == ArticleInput(set: "old", path: file))
        #expect(ArticleInput(argument: file) == ArticleInput(set: "2020", path: file))
        #expect(ArticleInput(argument: lines).set == "talks")
        #expect(ArticleInput(argument: scratch.path + "/2020/").set == "2020")
        #expect(ArticleInput(argument: "-") == ArticleInput(set: "stdin", path: "-"))
    }

    @Test("what a name does not tell, the first bytes do")
    func opening() throws {
        let scratch = try Scratch()
        let page = "\n<!DOCTYPE html><html><body><p>\(Self.sentence)</p></body></html>"
        let lines = "{\"text\": \"\(Self.sentence)\"}\n"
        for (name, bytes) in [("page", page), ("lines", lines), ("words", Self.sentence), ("other.log", page)] {
            let found = try events(scratch.write(bytes.utf8, to: name))
            #expect(found.articles.map { $0.text } == [Self.sentence], "\(name)")
        }
    }

    @Test("a path that does not exist is an error before anything is read")
    func missing() throws {
        let scratch = try Scratch()
        let file = try scratch.write(Self.sentence.utf8, to: "a.txt")
        #expect(throws: ArticleInputError.missing(path: "/nowhere/b.txt")) { try events(file, "/nowhere/b.txt") }
    }

    @Test("an article's identity is its text's hash")
    func identity() throws {
        let scratch = try Scratch()
        let article = try #require(try events(scratch.write(Self.sentence.utf8, to: "a.txt")).articles.first?.article)
        #expect(article.sha256 == ContentHash.hex(Array(Self.sentence.utf8)))
        #expect(article.id == "a-" + article.sha256.prefix(12))
        #expect(article.id == ContentHash.id(prefix: "a-", Self.sentence))
        #expect(article.length == Self.sentence.unicodeScalars.count)
        #expect(ContentHash.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("the same text twice is read once, and said")
    func twice() throws {
        let scratch = try Scratch()
        let first = try scratch.write(Self.sentence.utf8, to: "a.txt")
        let second = try scratch.write(Self.sentence.utf8, to: "b.txt")
        let found = try events(first, second)
        #expect(found.articles.count == 1)
        #expect(found.notices.count == 1 && found.notices[0] == "the same text as in \(first); read once")
        let again = try events("one=\(first)", "two=\(first)")
        #expect(again.notices == ["the same text as in \(first); read once"])
    }

    @Test("the same words in another layout are read once where copies are left out, else twice")
    func copies() throws {
        let scratch = try Scratch()
        let page = "<html><body><h1>The fountain</h1><p>\(Pages.sentence)</p></body></html>"
        let first = try scratch.write(page.utf8, to: "a.html")
        let text = "The fountain\r\n\r\nBy Ann Lee\r\n\r\n\(Pages.sentence)\r\n\r\nShare this"
        let second = try scratch.write(text.utf8, to: "b.txt")
        #expect(try events(first, second).articles.count == 2)
        let found = try events(first, second, options: ArticleOptions(leavesOutCopies: true))
        #expect(found.articles.map(\.article.path) == [first])
        #expect(found.notices == ["the same words as in \(first); read once"])
    }

    @Test("the folder of what a browser saved beside a page is no part of an article set")
    func savedFolder() throws {
        let scratch = try Scratch()
        for name in ["page.html", "page_files/frame.html", "page_files/a.js", "other_files/b.html"] {
            let page = "<html><body><p>\(Pages.sentence) It is told in \(name).</p></body></html>"
            try scratch.write(page.utf8, to: name)
        }
        let found = try events(scratch.path)
        #expect(found.articles.compactMap(\.article.path).map { $0.suffix(10) } == ["les/b.html", "/page.html"])
        #expect(found.count == 2)
    }

    @Test(
        "what cannot be read says why",
        arguments: [
            ([], "empty"), (Array("\n \n".utf8), "no running text found"), ([0, 1, 2, 3, 4], "binary, not text"),
            ([0x1F, 0x8B, 8, 0, 0], "the gzip data ends before it is complete"),
            ([0x1F, 0x8B, 9, 0, 0, 0, 0, 0, 0, 0], "the gzip data is damaged"),
            ([0xFF, 0xFE, 65], "UTF-16 with half a unit at its end"),
        ] as [([UInt8], String)])
    func unreadable(bytes: [UInt8], reason: String) throws {
        let scratch = try Scratch()
        #expect(try events(scratch.write(bytes, to: "a.txt")).reasons == [reason])
    }

    @Test("an article larger than the limit is skipped, in a file or a line", arguments: ["a.txt", "a.jsonl"])
    func tooLarge(name: String) throws {
        let scratch = try Scratch()
        let line = [UInt8](repeating: 97, count: Unreadable.sizeLimit + 1)
        let rest = Array("\n{\"text\": \"\(Self.sentence)\"}".utf8)
        let found = try events(scratch.write(line + rest, to: name))
        #expect(found.reasons.count == 1 && found.reasons[0].contains("larger than"))
        #expect(found.articles.count == (name == "a.jsonl" ? 1 : 0))
    }

    @Test("text comes in UTF-8, UTF-16 and Windows-1252")
    func encodings() throws {
        let text = "The café “Blue” closes, its owner said on Monday morning."
        let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let scratch = try Scratch()
        for bytes in [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big,
            Pages.sentence.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
        ] {
            let found = try events(scratch.write(bytes, to: "a.txt"))
            #expect(found.articles.map(\.text) == [bytes.contains(0) && bytes[0] < 0xF0 ? Pages.sentence : text])
            #expect(found.notices.isEmpty)
        }
        let western = text.unicodeScalars.map { scalar -> UInt8 in
            switch scalar {
            case "“": 0x93
            case "”": 0x94
            default: UInt8(scalar.value & 255)
            }
        }
        #expect(try TextDecoding(western).text == text)
        #expect(try TextDecoding(western).notice?.hasPrefix("not valid UTF-8; read as Windows-1252") == true)
    }

    @Test("text is not normalised: what was decomposed stays so")
    func noNormalisation() throws {
        let scratch = try Scratch()
        let text = "The cafe\u{301} closes, its owner said on Monday morning in town."
        let article = try #require(try events(scratch.write(text.utf8, to: "a.txt")).articles.first)
        #expect(Array(article.text.utf8) == Array(text.utf8))
    }

    @Test("gzip data is read member by member, by its content and not its name")
    func gzip() throws {
        let scratch = try Scratch()
        let lines = (0..<3000).map { "{\"text\": \"\($0): \(Self.sentence)\"}\n" }
        let whole = lines[..<1000].joined().utf8.gzipped + lines[1000...].joined().utf8.gzipped
        #expect(try events(scratch.write(whole, to: "a.jsonl")).articles.count == 3000)
        let cut = try events(scratch.write(whole.dropLast(900), to: "b.jsonl.gz"))
        #expect(cut.articles.count > 1000 && cut.articles.count < 3000)
        #expect(cut.reasons.count == 1 && cut.reasons[0].contains("the gzip data ends before it is complete"))
    }

    @Test("a link back to a folder above is not followed for ever")
    func loop() throws {
        let scratch = try Scratch()
        try scratch.write(Self.sentence.utf8, to: "set/a.txt")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/set/loop", withDestinationPath: scratch.path + "/set")
        let found = try events(scratch.path + "/set")
        #expect(found.articles.count == 1)
        #expect(found.reasons == ["a link back to a folder above it"])
    }

    @Test("folders that all link to each other are read once each")
    func web() throws {
        let scratch = try Scratch()
        for name in 0..<9 {
            try scratch.write("\(name): \(Self.sentence)".utf8, to: "set/\(name)/a.txt")
            for other in 0..<9 where other != name {
                try FileManager.default.createSymbolicLink(
                    atPath: scratch.path + "/set/\(name)/to\(other)", withDestinationPath: "../\(other)")
            }
        }
        #expect(try events(scratch.path + "/set").articles.count == 9)
    }

    @Test("a pipe whose first bytes come alone is known by what follows them")
    func slowPipe() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/pipe"
        try #require(mkfifo(path, 0o600) == 0)
        let text = "[{\"text\": \"\(Self.sentence)\"}]"
        let writer = Thread {
            guard let file = FileHandle(forWritingAtPath: path) else { return }
            for part in [text.prefix(1), text.dropFirst()] {
                file.write(Data(part.utf8))
                Thread.sleep(forTimeInterval: 0.1)
            }
            try? file.close()
        }
        writer.start()
        #expect(try events(path).articles.map(\.text) == [Self.sentence])
    }

    @Test("a file whose name is no UTF-8 is told of as what it is")
    func damagedName() throws {
        let scratch = try Scratch()
        try scratch.write(Self.sentence.utf8, to: "set/a.txt")
        let name = (scratch.path + "/set/b").utf8.map { CChar(bitPattern: $0) } + [-1, 0]
        // Some file systems have no such names.
        guard let file = fopen(name, "w") else { return }
        fclose(file)
        let found = try events(scratch.path + "/set")
        #expect(found.articles.count == 1)
        #expect(found.reasons == ["its name is not valid UTF-8; rename it"])
    }
}
