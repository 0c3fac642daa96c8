public import ArgumentModel

extension ArgumentGraph {
    /// Whether anybody contradicts or denies a claim. - Complexity: O(degree)
    public func isContested(_ id: Claim.ID) -> Bool {
        relations(of: id).contains { $0.kind == .contradicts } || assertions(of: id).contains { $0.stance == .denies }
    }
}
