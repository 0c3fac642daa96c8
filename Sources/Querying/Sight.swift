/// How a node was seen first: by an edge, on the way from the start or from the goal.
///
/// One number says it all, since the search spends its time on fetching these.
struct Sight: BitwiseCopyable {
    private let code: Int32

    private init(code: Int32) { self.code = code }

    @inline(__always)
    init(edge: Int32, isAhead: Bool) { code = isAhead ? edge : ~edge }

    /// A node that may not be passed.
    static var banned: Sight { Sight(code: .min) }

    /// The edge.
    var edge: Int32 { code >= 0 ? code : ~code }

    /// Whether a node that was seen so is where a side meets the other side.
    @inline(__always)
    func meets(isAhead: Bool) -> Bool { isAhead ? code < 0 && code != .min : code >= 0 }
}
