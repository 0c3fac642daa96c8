import ArgumentModel

/// What claims are to each other by what is known of both and a third: two reasons for one claim go together, a reason for
/// it and one against it do not (structural balance: Cartwright and Harary 1956).
struct Balance {
    /// How likely two claims go together (above nought) or stand against each other (below), by their positions.
    private var signs: [Int: [Int: Double]] = [:]

    init(_ known: [Evidence<Int>]) {
        for one in known {
            let sign = one.kind == .supports ? one.confidence : -one.confidence
            for (claim, other) in [(one.from, one.to), (one.to, one.from)]
            where abs(sign) > abs(signs[claim]?[other] ?? 0) {
                signs[claim, default: [:]][other] = sign
            }
        }
    }

    /// Whether something is known of two claims.
    func isRelated(_ claim: Int, _ other: Int) -> Bool { signs[claim]?[other] != nil }

    /// Whether what two claims are to a third is surer than what they are taken for, and says the opposite.
    func speaks(against kind: Relation.Kind, _ confidence: Double, between claim: Int, _ other: Int) -> Bool {
        guard let near = signs[claim], let far = signs[other] else { return false }
        return near.contains { third, sign in
            let together = sign * (far[third] ?? 0)
            return kind == .supports ? together < -confidence : together > confidence
        }
    }
}
