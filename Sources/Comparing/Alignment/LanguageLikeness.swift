package import Language

/// A likeness by the embedder's vectors and the judge's word.
public struct LanguageLikeness: ClaimLikeness {
    private let embedder: Embedder
    private let judge: Judge
    private let jobs: Int

    /// - Parameter jobs: how many threads read and judge at once; the answers do not depend on it.
    package init(embedder: Embedder, judge: Judge, jobs: Int) {
        self.embedder = embedder
        self.judge = judge
        self.jobs = jobs
    }

    /// Loads the models.
    ///
    /// - Throws: where a model file is missing or broken, with its path.
    package init(models: ModelLocation, jobs: Int) throws {
        self.init(embedder: try Embedder(models: models), judge: try Judge(models: models), jobs: jobs)
    }

    /// One vector a text.
    public func vectors(of texts: [String]) throws -> VectorTable {
        let embeddings = try embedder.embed(texts, jobs: jobs)
        return VectorTable(width: embeddings.width, values: embeddings.values, count: embeddings.count)
    }

    /// The judge's probabilities; each pair is judged in one direction, the lesser text first.
    public func verdicts(on pairs: [TextPair]) throws -> [Verdict] {
        try judge.judge(pairs.map { ClaimPair(a: $0.first, b: $0.second) }, jobs: jobs).map {
            Verdict(equivalent: $0.equivalent, contradicts: $0.contradicts)
        }
    }
}
