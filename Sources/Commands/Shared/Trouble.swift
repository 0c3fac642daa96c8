/// Something that stops a command: what was wrong, where, and what to do. The command exits with 2.
struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
