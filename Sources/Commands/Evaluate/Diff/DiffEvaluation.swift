import ArgumentModel
import Comparing

/// Scores what a diff reports against a gold list of true changes. Changes within the noise are not reported.
///
/// - A claim is a gold claim where both share at least half of what either covers in an article.
/// - A change is right where the gold has one of its kind on the same claims (of both sets, where it is about both) or
///   the same actor; or says that this kind is as right. A thesis that gains or loses ground counts as support does.
/// - A relation is also right where its claims stand on one issue and its sign fits, if the gold has either claim as new
///   or dropped: then the relation came or went with it.
/// - That a claim which came or went is or was contested is told by its being marked so, or by a contradiction between
///   two of its places that came or went.
struct DiffEvaluation {
    /// How well each kind was told, in the order of the kinds, kept claims last.
    private(set) var scores: [(name: String, score: Score)] = []
    /// All kinds of change together: kept claims are no change.
    private(set) var all = Score()
    /// The share of the main gold changes that was told.
    private(set) var mainRecall = 0.0
    /// How many changes lie within the noise.
    let leftOut: Int
    /// What is wrong and what is missing, in words, for a person to read.
    private(set) var errors: [String] = []

    private let gold: [DiffGold.Entry]

    init(_ diff: DiffFile, gold: DiffGold) throws {
        self.gold = gold.entries
        let above = diff.changes.filter { $0.aboveNoise != false }
        leftOut = diff.changes.count - above.count
        var reports = try above.map(Report.init)
        reports += diff.kept.map { Report(answer: .kept, old: $0.old, new: $0.new) }
        let hits = reports.map { report in self.gold.indices.filter { Self.says(report, self.gold[$0]) } }
        let found = Set(hits.joined())
        for answer in Event.Kind.allCases.map(DiffGold.Answer.event) + [.kept] {
            score(answer, reports, hits, found)
        }
        let main = self.gold.indices.filter { self.gold[$0].isMain && self.gold[$0].change != .kept }
        mainRecall = main.isEmpty ? 0 : Double(main.count(where: found.contains)) / Double(main.count)
        errors += self.gold.indices.filter { !found.contains($0) }.map {
            "not found: \(self.gold[$0].isMain ? "main " : "")\(Self.words(of: self.gold[$0]))"
        }
    }

    private mutating func score(
        _ answer: DiffGold.Answer, _ reports: [Report], _ hits: [[Int]], _ found: Set<Int>
    ) {
        var score = Score()
        for (report, hits) in zip(reports, hits) where report.answer == answer {
            score.given += 1
            if !hits.isEmpty || isRightByIssue(report) {
                score.right += 1
            } else {
                errors.append("not in the gold: \(report.words)\(goldKinds(of: report))")
            }
        }
        let wanted = gold.indices.filter { gold[$0].change == answer }
        score.support = wanted.count
        score.found = wanted.count(where: found.contains)
        guard score.given + score.support > 0 else { return }
        scores.append((answer.name, score))
        if answer != .kept { all += score }
    }

    // MARK: - Is it what the gold says?

    /// Whether the report says what the gold says.
    private static func says(_ report: Report, _ entry: DiffGold.Entry) -> Bool {
        switch report.answer {
        case .event(.actorAdded), .event(.actorGone):
            return entry.answers.contains(report.answer) && report.isNamed(entry.actor)
        case .event(.stanceChanged):
            return entry.answers.contains(report.answer) && report.isNamed(entry.actor)
                && agree(report.old?.statement, entry.old) && agree(report.new?.statement, entry.new)
        case .event(.relationAdded): return isRelation(report.new, entry, report.answer, contest: .contested)
        case .event(.relationGone): return isRelation(report.old, entry, report.answer, contest: .settled)
        case .event(.claimAdded):
            return !entry.answers.isDisjoint(with: report.answers(contest: .contested))
                && agree(report.new?.statement, entry.new)
        case .event(.claimDropped):
            return !entry.answers.isDisjoint(with: report.answers(contest: .settled))
                && agree(report.old?.statement, entry.old)
        case .event(.contested):
            return entry.answers.contains(report.answer) && agree(report.new?.statement, entry.new)
        case .event(.settled):
            return entry.answers.contains(report.answer) && agree(report.old?.statement, entry.old)
        default:
            return entry.answers.contains(report.answer.supportive) && agree(report.old?.statement, entry.old)
                && agree(report.new?.statement, entry.new)
        }
    }

    private static func isRelation(
        _ part: DiffFile.Part?, _ entry: DiffGold.Entry, _ answer: DiffGold.Answer, contest: Event.Kind
    ) -> Bool {
        guard let part, let kind = part.kind else { return false }
        if entry.answers.contains(.event(contest)) {
            let places = entry.new + entry.old
            return kind == .contradicts && agree(part.from, places) && agree(part.to, places)
        }
        guard entry.answers.contains(answer), entry.kind == kind else { return false }
        return agree(part.from, entry.from) && agree(part.to, entry.to)
            || kind == .contradicts && agree(part.from, entry.to) && agree(part.to, entry.from)
    }

    /// Whether a relation that came or went with one of its claims joins claims on one issue, with the sign that fits.
    private func isRightByIssue(_ report: Report) -> Bool {
        let part: DiffFile.Part?
        let side: KeyPath<DiffGold.Entry, [DiffGold.Place]>
        switch report.answer {
        case .event(.relationAdded): (part, side) = (report.new, \.new)
        case .event(.relationGone): (part, side) = (report.old, \.old)
        default: return false
        }
        guard let part, let kind = part.kind else { return false }
        func entries(_ statement: DiffFile.Statement?) -> [DiffGold.Entry] {
            gold.filter { !$0.issues.isEmpty && Self.agree(statement, $0[keyPath: side]) }
        }
        let (from, to) = (entries(part.from), entries(part.to))
        guard (from + to).contains(where: \.comesOrGoes) else { return false }
        return from.contains { first in
            to.contains { second in
                first.issues.contains { issue, view in
                    second.issues[issue].map { ($0 == view) == (kind == .supports) } ?? false
                }
            }
        }
    }

    private static func agree(_ statement: DiffFile.Statement?, _ places: [DiffGold.Place]) -> Bool {
        (statement?.quotes ?? []).contains { quote in
            places.contains {
                $0.article == quote.article && 0 <= quote.start && quote.start < quote.end
                    && GraphEvaluation.agree($0.span, Span(start: quote.start, end: quote.end))
            }
        }
    }

    // MARK: - Words

    /// What the gold says of the claims of a wrong report, to see why it is wrong.
    private func goldKinds(of report: Report) -> String {
        let fates: [DiffGold.Answer] = [
            .kept, .event(.claimAdded), .event(.claimDropped), .event(.claimRevised),
        ]
        let kinds = gold.filter { fates.contains($0.change) && report.touches($0) }.map(\.change.name)
        return kinds.isEmpty ? "" : " (the gold has \(Set(kinds).sorted().joined(separator: ", ")))"
    }

    private static func words(of entry: DiffGold.Entry) -> String {
        func quote(_ places: [DiffGold.Place]) -> String? { places.first.map { "“\($0.words)”" } }
        let ends = [quote(entry.from), entry.kind?.rawValue, quote(entry.to)].compactMap(\.self).joined(separator: " ")
        let sides = [quote(entry.old), quote(entry.new)].compactMap(\.self).joined(separator: " → ")
        return ([entry.change.name, entry.actor, ends, sides].compactMap(\.self).filter { !$0.isEmpty })
            .joined(separator: " ")
    }
}

extension DiffEvaluation {
    /// What a diff says, change or not.
    fileprivate struct Report {
        var answer: DiffGold.Answer
        var old: DiffFile.Part?
        var new: DiffFile.Part?

        var isContested = false

        init(answer: DiffGold.Answer, old: DiffFile.Part?, new: DiffFile.Part?) {
            (self.answer, self.old, self.new) = (answer, old, new)
        }

        /// What a claim that came or went says.
        func answers(contest: Event.Kind) -> Set<DiffGold.Answer> {
            isContested ? [answer, .apart, .event(contest)] : [answer, .apart]
        }

        /// - Throws: `Trouble` for a kind that this program does not know.
        init(_ change: DiffFile.Change) throws {
            guard let kind = Event.Kind(rawValue: change.kind) else {
                throw Trouble("this program knows no change of the kind \"\(change.kind)\"")
            }
            self.init(answer: .event(kind), old: change.old, new: change.new)
            isContested = change.contested == true
        }

        func isNamed(_ name: String?) -> Bool {
            guard let name = name.map(GraphEvaluation.fold) else { return false }
            return [old, new].compactMap(\.self).contains { part in
                ([part.name].compactMap(\.self) + (part.aliases ?? [])).contains { GraphEvaluation.fold($0) == name }
            }
        }

        func touches(_ entry: DiffGold.Entry) -> Bool {
            DiffEvaluation.agree(old?.statement, entry.old) || DiffEvaluation.agree(new?.statement, entry.new)
        }

        var words: String {
            func words(_ part: DiffFile.Part) -> String {
                if let kind = part.kind {
                    return "“\(part.from?.text ?? "")” \(kind.rawValue) “\(part.to?.text ?? "")”"
                }
                return [part.name, part.text.map { "“\($0)”" }].compactMap(\.self).joined(separator: " ")
            }
            return answer.name + " " + [old, new].compactMap(\.self).map(words).joined(separator: " → ")
        }
    }
}

extension DiffGold.Entry {
    /// Whether a claim of the entry is new or dropped, or may be said to be.
    fileprivate var comesOrGoes: Bool {
        answers.contains(.event(.claimAdded)) || answers.contains(.event(.claimDropped)) || answers.contains(.apart)
    }
}

extension DiffGold.Answer {
    /// The ground of a thesis, as support.
    fileprivate var supportive: DiffGold.Answer {
        switch self {
        case .event(.thesisGained): .event(.supportGrown)
        case .event(.thesisLost): .event(.supportShrunk)
        default: self
        }
    }
}
