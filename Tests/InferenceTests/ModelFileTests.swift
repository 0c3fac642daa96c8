import Foundation
import TestSupport
import Testing

@testable import Inference

@Suite("A model file")
struct ModelFileTests {
    let bytes: [UInt8]

    init() throws {
        bytes = try [UInt8](Data(contentsOf: TinyModel.folder.appending(path: "tiny.safetensors")))
    }

    @Test("gives its metadata and its tensors in place")
    func reading() throws {
        let model = try TinyModel().model
        #expect(model.metadata["counterpoint.model"] == "reader")
        #expect(model.metadata["vocabulary"]?.hasPrefix("piece0\npiece1\n") == true)
        #expect(try model.floats("embeddings.norm.weight").count == 32)
        let words = try model.int8s("embeddings.word", shape: [40, 32])
        #expect(words.count == 40 * 32 && words.contains(127) && !words.contains(-128))
        let base = try #require(model.file.bytes.baseAddress)
        let start = try #require(words.baseAddress)
        #expect(UnsafeRawPointer(start) > base && UnsafeRawPointer(start) < base + bytes.count)
    }

    @Test("is refused where it is absent or a folder")
    func absent() throws {
        #expect(problem { try ModelFile(path: "/no/such/model") } == .unreadable("No such file or directory"))
        #expect(problem { try ModelFile(url: TinyModel.folder) } == .unreadable("it is not a regular file"))
    }

    @Test("is refused when it is cut short, wherever that is")
    func truncated() throws {
        for length in [0, 7, 8, 9, 1000, bytes.count / 2, bytes.count - 1] {
            guard case .truncated(_, let found) = try opening(Array(bytes.prefix(length))) else {
                Issue.record("\(length) bytes are taken for a model")
                continue
            }
            #expect(found <= length)
        }
    }

    @Test("is refused when another kind or version is needed")
    func kindAndVersion() throws {
        let path = TinyModel.folder.appending(path: "tiny.safetensors").path
        #expect(problem { try ModelFile(path: path, kind: "judge") } == .wrongKind("reader", expected: "judge"))
        #expect(problem { try ModelFile(path: path, kind: "reader") } == nil)
        let newer = try changed { $0["__metadata__"] = ["counterpoint.version": "2", "counterpoint.model": "reader"] }
        #expect(try opening(newer) == .wrongVersion("2", expected: "1"))
        let other = try changed { $0["__metadata__"] = ["format": "pt"] }
        #expect(
            try opening(other)
                == .badMetadata(key: "counterpoint.version", "is missing: not a model of this program"))
    }

    @Test("is refused when its header is not one")
    func header() throws {
        #expect(try isMalformed([UInt8](repeating: 255, count: 64)))
        #expect(try isMalformed([4, 0, 0, 0, 0, 0, 0, 0] + Array("null".utf8)))
        #expect(try isMalformed([4, 0, 0, 0, 0, 0, 0, 0] + Array("{\"a\"".utf8)))
        #expect(try isMalformed(changed { $0["embeddings.word"] = ["dtype": "I8"] }))
        #expect(
            try isMalformed(
                changed { $0["embeddings.word"] = ["dtype": "I8", "shape": [1.5], "data_offsets": [0, 1]] }))
    }

    @Test(
        "is refused when a tensor is out of range, overlaps another or is not as long as its shape",
        arguments: [
            (["dtype": "I8", "shape": [4], "data_offsets": [0, 4]], "overlaps tensor `added`"),
            (["dtype": "F16", "shape": [2], "data_offsets": [0, 4]], "has type F16, which model files do not hold"),
            (["dtype": "F32", "shape": [2], "data_offsets": [0, 4]], "has 4 bytes where its shape [2] needs 8"),
            (["dtype": "I8", "shape": [4], "data_offsets": [4, 0]], "has offsets [4, 0]"),
            (["dtype": "I8", "shape": [4], "data_offsets": [-4, 0]], "has offsets [-4, 0]"),
            (["dtype": "I8", "shape": [4], "data_offsets": [0]], "has offsets [0]"),
            (["dtype": "I8", "shape": [-2, -2], "data_offsets": [0, 4]], "has shape [-2, -2]"),
            (["dtype": "I8", "shape": [Int.max, 3], "data_offsets": [0, 4]], "has shape [\(Int.max), 3]"),
        ] as [([String: any Sendable], String)])
    func tensors(entry: [String: any Sendable], reason: String) throws {
        let found = try opening(changed { $0["added"] = entry })
        guard case .badTensor(_, let why) = found else {
            Issue.record("taken: \(String(describing: found))")
            return
        }
        #expect(why == reason)
    }

    @Test("is refused when a tensor reaches beyond its end")
    func beyond() throws {
        let far = 1 << 40
        let found = try opening(
            changed { $0["added"] = ["dtype": "I8", "shape": [4], "data_offsets": [far, far + 4]] })
        guard case .truncated(let expected, _) = found else {
            Issue.record("taken: \(String(describing: found))")
            return
        }
        #expect(expected == far + 4)
    }

    @Test("that lacks a tensor, or has one of another shape, makes no encoder")
    func missing() throws {
        func problemOfEncoder(_ change: (inout [String: Any]) -> Void) throws -> ModelFileError.Problem? {
            let bytes = try changed(change)
            return try withFile(bytes) { path in problem { _ = try Encoder(ModelFile(path: path)) } }
        }
        #expect(
            try problemOfEncoder { $0["layers.1.up.bias"] = nil } == .missingTensor(name: "layers.1.up.bias"))
        #expect(
            try problemOfEncoder { header in
                var entry = header["layers.0.qkv.weight"] as? [String: Any]
                entry?["shape"] = [32, 96]
                header["layers.0.qkv.weight"] = entry
            }
                == .unexpectedTensor(name: "layers.0.qkv.weight", found: "I8 [32, 96]", expected: "I8 [96, 32]"))
        let odd = try problemOfEncoder { header in
            var metadata = header["__metadata__"] as? [String: String]
            metadata?["config"] =
                #"{"layers": 2, "hidden": 32, "heads": 3, "intermediate": 64, "positions": 150}"#
            header["__metadata__"] = metadata
        }
        guard case .badMetadata("config", _) = odd else {
            Issue.record("taken: \(String(describing: odd))")
            return
        }
    }

    @Test("damaged at random is refused or read, and never crashes")
    func damage() throws {
        var generator = SeededGenerator(seed: 11)
        var refused = 0
        let batch = TinyModel.batch([5, 20])
        for _ in 0..<150 {
            let damaged = bytes.mutated(using: &generator)
            try withFile(damaged) { path in
                do {
                    _ = try Encoder(ModelFile(path: path), precision: .float32).hiddenStates(of: batch)
                } catch is ModelFileError {
                    refused += 1
                } catch is InferenceError {
                    refused += 1
                }
            }
        }
        #expect(refused > 50)
    }

    // MARK: Making files

    /// The tiny model with a changed header.
    private func changed(_ change: (inout [String: Any]) -> Void) throws -> [UInt8] {
        let length = bytes[..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
        var header = try #require(
            JSONSerialization.jsonObject(with: Data(bytes[8..<8 + length])) as? [String: Any])
        change(&header)
        let text = try JSONSerialization.data(withJSONObject: header)
        return (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) } + text + bytes[(8 + length)...]
    }

    private func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).safetensors")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try body(url.path)
    }

    private func opening(_ bytes: [UInt8]) throws -> ModelFileError.Problem? {
        try withFile(bytes) { path in problem { _ = try ModelFile(path: path) } }
    }

    private func isMalformed(_ bytes: [UInt8]) throws -> Bool {
        if case .malformedHeader = try opening(bytes) { true } else { false }
    }

    private func problem(_ body: () throws -> Void) -> ModelFileError.Problem? {
        do {
            try body()
            return nil
        } catch {
            return (error as? ModelFileError)?.problem
        }
    }

    private func problem(_ body: () throws -> ModelFile) -> ModelFileError.Problem? {
        problem { () throws -> Void in _ = try body() }
    }
}
