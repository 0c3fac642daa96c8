import ArgumentModel
import Foundation
import Testing

@testable import Articles

@Suite("JSON")
struct JSONFormatTests {
    @Test("JSON Lines give articles, and bad lines by their number")
    func jsonLines() throws {
        let scratch = try Scratch()
        let lines = """
            {"headline": "The fountain", "body": "\(Pages.sentence)", "authors": [{"name": "Ann Lee"}, {"name": "Bo Fox"}]}
            {"headline":

            [1, 2]
            {"headline": "Nothing"}
            {"text": ["The mayor said on Tuesday that the fountain goes.", "It stays."], "date": 20200203, "source": "The Post"}
            """
        let found = try events(scratch.write(lines.utf8, to: "set.jsonl"))
        #expect(found.articles.map(\.article.author) == ["Ann Lee, Bo Fox", nil])
        #expect(found.articles.last?.text == "The mayor said on Tuesday that the fountain goes.\n\nIt stays.")
        #expect(found.articles.map(\.article.published) == [nil, "2020-02-03"])
        #expect(found.articles.map(\.article.set) == ["set", "set"])
        #expect(
            found.reasons == [
                "line 2: not a JSON object", "line 4: not a JSON object",
                "line 5: no field text, body or the like among headline; --field text=NAME names another",
            ])
    }

    @Test(
        "articles are found in an object, a list, one object after the other, and what a service answers",
        arguments: [
            "{\n  \"title\": \"A\",\n  \"text\": \"TEXT\"\n}",
            "[{\"title\": \"A\", \"text\": \"TEXT\"},\n {\"id\": 2}]",
            "{\"title\": \"A\", \"text\": \"TEXT\"}{\"title\": \"{\\\"\"}",
            "{\"status\": \"ok\", \"response\": {\"results\": [{\"webTitle\": \"A\", \"fields\": {\"bodyText\": \"TEXT\"}}]}}",
            "{\"title\": {\"rendered\": \"A\"}, \"content\": {\"rendered\": \"<p>TEXT</p>\"}}",
        ])
    func shapes(json: String) throws {
        let scratch = try Scratch()
        let bytes = json.replacing("TEXT", with: Pages.sentence).utf8
        let found = try events(scratch.write(bytes, to: "set.json"))
        #expect(found.articles.map(\.text) == [Pages.sentence])
        #expect(found.articles.map(\.article.title) == ["A"])
        #expect(found.articles.map(\.article.set) == ["set"])
    }

    @Test("JSON Lines that are a list are read as one")
    func list() throws {
        let scratch = try Scratch()
        let json =
            "[\n{\"text\": \"\(Pages.sentence)\"},\n{\"text\": \"The fountain goes, said her deputy on Friday.\"}\n]"
        #expect(try events(scratch.write(json.utf8, to: "a.jsonl")).articles.count == 2)
    }

    @Test("what is cut off, or is a graph, or no JSON at all is said")
    func damaged() throws {
        let scratch = try Scratch()
        let text = "{\"text\": \"\(Pages.sentence)\"}"
        let cut = try events(scratch.write("[\(text), {\"text\": \"The".utf8, to: "a.json"))
        #expect(cut.articles.count == 1)
        #expect(cut.reasons == ["after object 2: the JSON ends before it is complete"])
        let graph = "{\"counterpoint\": 1, \"articles\": [\(text)]}"
        #expect(try events(scratch.write(graph.utf8, to: "b.json")).reasons == ["object 1: a graph file, no article"])
        #expect(try events(scratch.write("Words.".utf8, to: "c.json")).reasons == ["after object 0: not JSON"])
    }

    @Test("a field may hold a page, a day as seconds, a source's address, and a title with references")
    func fields() throws {
        let scratch = try Scratch()
        let line = """
            {"title": "Wells &amp; the fountain&#8217;s end", "body": "<p>\(Pages.sentence)</p><p>It &quot;stays&quot;, she said.</p>", \
            "created_utc": 1583193600, "source": "https://valley.example/1"}
            {"content": "\(Pages.sentence) It was… [+3120 chars]", "timestamp": 1583193600000, "source": {"name": "The Post"}}
            """
        let found = try events(scratch.write(line.utf8, to: "a.jsonl"))
        let article = try #require(found.articles.first)
        #expect(article.lines == ["body> \(Pages.sentence)", "body> It \"stays\", she said."])
        #expect(article.article.title == "Wells & the fountain’s end")
        #expect(found.articles.map(\.article.published) == ["2020-03-03", "2020-03-03"])
        #expect(found.articles.map(\.article.publisher) == [nil, "The Post"])
        #expect(article.article.url == "https://valley.example/1")
        #expect(found.notices == ["line 2: its source gives only the beginning: [+3120 chars]"])
    }
}
