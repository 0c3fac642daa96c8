/// What a search from both ends knows of a node: the best way from each end.
struct Reach: BitwiseCopyable {
    /// The best way from an end to a node so far.
    struct Way: BitwiseCopyable {
        /// What it costs; infinite where there is none.
        var cost: Double
        /// Its last edge, or less than none where it has no edge.
        var edge: Int32

        static var none: Way { Way(cost: .infinity, edge: -1) }
        static var empty: Way { Way(cost: 0, edge: -1) }
    }

    /// The way from the start.
    var ahead: Way
    /// The way from the goal, passed backwards.
    var behind: Way

    static var unreached: Reach { Reach(ahead: .none, behind: .none) }

    /// No way to a banned node is better than the one that it seems to have.
    static var banned: Reach {
        let way = Way(cost: -.infinity, edge: -1)
        return Reach(ahead: way, behind: way)
    }

    /// The way from the start or from the goal.
    @inline(__always)
    subscript(isAhead isAhead: Bool) -> Way {
        get { isAhead ? ahead : behind }
        set { if isAhead { ahead = newValue } else { behind = newValue } }
    }
}
