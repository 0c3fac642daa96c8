extension String {
    /// A claim's text as the models read it, which never saw a name in square brackets.
    package var withoutBrackets: String { filter { $0 != "[" && $0 != "]" } }
}
