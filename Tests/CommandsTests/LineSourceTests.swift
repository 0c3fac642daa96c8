import Foundation
import Testing

@testable import Commands

@Suite struct LineSourceTests {
    private func lines(of data: Data) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var source = try LineSource(path: file.path)
        var lines: [String] = []
        while let (number, line) = try source.next() {
            lines.append("\(number):\(String(decoding: line, as: UTF8.self))")
        }
        return lines
    }

    @Test(
        "lines come in order with their numbers, whatever ends them",
        arguments: [
            ("a\nb\n", ["1:a", "2:b"]), ("a\r\n\r\nb", ["1:a", "2:", "3:b"]), ("", []), ("\n", ["1:"]), ("ä", ["1:ä"]),
        ] as [(String, [String])])
    func lines(text: String, expected: [String]) throws {
        #expect(try lines(of: Data(text.utf8)) == expected)
    }

    @Test("a line may be longer than what is read at once")
    func long() throws {
        let long = String(repeating: "x", count: 300_000)
        #expect(try lines(of: Data("\(long)\nend".utf8)) == ["1:\(long)", "2:end"])
    }

    @Test("a file that is not there, or a folder, is named")
    func absent() throws {
        #expect(throws: Trouble.self) { try lines(ofFile: "/nowhere/at/all") }
        #expect(throws: Trouble.self) { try lines(ofFile: FileManager.default.temporaryDirectory.path) }
    }

    private func lines(ofFile path: String) throws {
        var source = try LineSource(path: path)
        while try source.next() != nil {}
    }
}
