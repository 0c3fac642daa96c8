/// The same thing in the old and in the new graph.
public struct Versions<Value> {
    /// What it was.
    public var old: Value
    /// What it is.
    public var new: Value

    /// Makes a pair of versions.
    public init(old: Value, new: Value) {
        self.old = old
        self.new = new
    }

    /// Old and new exchanged.
    public var mirrored: Versions { Versions(old: new, new: old) }

    /// Both versions seen in another way.
    public func map<Result>(_ transform: (Value) throws -> Result) rethrows -> Versions<Result> {
        Versions<Result>(old: try transform(old), new: try transform(new))
    }
}

extension Versions: Sendable where Value: Sendable {}
extension Versions: Equatable where Value: Equatable {}
extension Versions: Hashable where Value: Hashable {}
extension Versions: Comparable where Value: Comparable {
    /// Orders by the old version, then by the new one.
    public static func < (left: Versions, right: Versions) -> Bool { (left.old, left.new) < (right.old, right.new) }
}
