/// How a claim's strength follows from its own weight and from the strengths of what supports and contradicts it.
///
/// Both semantics take a base weight *w* and give a strength σ, all within 0…1; both are balanced (equal and opposite
/// forces cancel) and monotone (a stronger supporter never weakens, a stronger attacker never strengthens).
public enum GradualSemantics: String, Hashable, Sendable, CaseIterable {
    /// DF-QuAD (Rago, Toni, Aurisicchio, Baroni 2016): with *A* = Π over attackers (1 − σ) − Π over supporters (1 − σ),
    /// σ = *w* + (1 − *w*)·*A* where *A* > 0, and *w* + *w*·*A* otherwise.
    case dfQuAD = "df-quad"
    /// Quadratic energy (Potyka 2018): with *E* = Σ over supporters σ − Σ over attackers σ and *h* = *E*² / (1 + *E*²),
    /// σ = *w* + (1 − *w*)·*h* where *E* > 0, and *w* − *w*·*h* otherwise.
    case quadraticEnergy = "quadratic-energy"

    /// What acts upon a claim, gathered one neighbour at a time.
    struct Force {
        private let semantics: GradualSemantics
        private var support: Double
        private var attack: Double

        init(_ semantics: GradualSemantics) {
            self.semantics = semantics
            let nothing: Double = semantics == .dfQuAD ? 1 : 0
            (support, attack) = (nothing, nothing)
        }

        mutating func add(_ strength: Double, isSupport: Bool) {
            switch (semantics, isSupport) {
            case (.dfQuAD, true): support *= 1 - strength
            case (.dfQuAD, false): attack *= 1 - strength
            case (.quadraticEnergy, true): support += strength
            case (.quadraticEnergy, false): attack += strength
            }
        }

        /// The strength of a claim of that base weight.
        func strength(base: Double) -> Double {
            let pull: Double
            switch semantics {
            case .dfQuAD:
                pull = attack - support
            case .quadraticEnergy:
                let energy = support - attack
                let share = energy * energy / (1 + energy * energy)
                pull = energy > 0 ? share : -share
            }
            return base + (pull > 0 ? 1 - base : base) * pull
        }
    }
}
