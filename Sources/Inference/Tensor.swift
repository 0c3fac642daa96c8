/// Where a tensor lies in a model file: its type, its shape, and its bytes counted from the end of the header.
struct Tensor: Equatable, Sendable {
    /// The types of number that model files hold.
    enum Element: String, Sendable {
        case float = "F32"
        case int8 = "I8"

        var size: Int {
            switch self {
            case .float: 4
            case .int8: 1
            }
        }
    }

    var element: Element
    var shape: [Int]
    var range: Range<Int>

    /// Its type and shape as people write them, such as `F32 [2, 384]`.
    var summary: String { Self.summary(element, shape) }

    static func summary(_ element: Element, _ shape: [Int]) -> String { "\(element.rawValue) \(shape)" }
}
