import Foundation
import Inference
import Testing

@testable import Language

@Suite struct ModelLocationTests {
    @Test("a model that is nowhere is named, with the folders that were searched")
    func absent() {
        let folder = URL(fileURLWithPath: "/nowhere/models")
        let error = #expect(throws: ModelError.self) { try ModelLocation(folders: [folder]).url(of: "reader") }
        #expect(error?.description.contains("reader.safetensors") == true)
        #expect(error?.description.contains("/nowhere/models") == true)
        #expect(error?.description.contains("COUNTERPOINT_MODELS") == true)
    }

    @Test("a file of another model, cut short or empty is refused with its path", arguments: [0, 7, 100, 5000])
    func damaged(length: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try Data(contentsOf: Models.location.url(of: "embedder"))
        try whole.prefix(length).write(to: folder.appending(path: "judge.safetensors"))
        let error = #expect(throws: ModelFileError.self) { try Judge(models: ModelLocation(folders: [folder])) }
        #expect(error?.description.contains("judge.safetensors") == true)
    }

    @Test("a model of another kind is refused")
    func otherKind() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: try Models.location.url(of: "embedder"), to: folder.appending(path: "reader.safetensors"))
        #expect(throws: ModelFileError.self) { try Reader(models: ModelLocation(folders: [folder])) }
    }
}
