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
        let embeddings = try embedder.embed(texts.map(\.withoutBrackets), jobs: jobs)
        return VectorTable(width: embeddings.width, values: embeddings.values, count: embeddings.count)
    }

    /// The judge's probabilities. Saying the same and contradicting know no direction, but a judge does: each pair is
    /// judged both ways, and the lesser probability counts.
    public func verdicts(on pairs: [TextPair]) throws -> [Verdict] {
        let judgements = try judge.judge(
            pairs.flatMap { pair in
                let (first, second) = (pair.first.withoutBrackets, pair.second.withoutBrackets)
                return [ClaimPair(a: first, b: second), ClaimPair(a: second, b: first)]
            }, jobs: jobs)
        return pairs.indices.map { index in
            let (there, back) = (judgements[2 * index], judgements[2 * index + 1])
            return Verdict(
                equivalent: min(there.equivalent, back.equivalent),
                contradicts: min(there.contradicts, back.contradicts),
                agrees: min(there.supports + there.equivalent, back.supports + back.equivalent))
        }
    }
}
