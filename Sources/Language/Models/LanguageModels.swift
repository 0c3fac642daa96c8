/// All models, opened at once by several threads.
package struct LanguageModels: Sendable {
    /// What each model is called.
    package static let names = ["reader", "judge", "embedder"]

    package let reader: Reader
    package let judge: Judge
    package let embedder: Embedder

    /// - Throws: an error that names the model file that is missing or unreadable.
    package init(at location: ModelLocation, jobs: Int) throws {
        let opened = try Self.names.concurrentMap(jobs: jobs) { try LanguageModel($0, at: location) }
        (reader, judge, embedder) = (try Reader(opened[0]), try Judge(opened[1]), Embedder(opened[2]))
    }
}
