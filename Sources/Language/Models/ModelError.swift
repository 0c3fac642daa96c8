/// A model that cannot be used: what is wrong with it, and what to do.
package struct ModelError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
