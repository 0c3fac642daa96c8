import Foundation

/// Says in plain words why a line of JSON could not be used.
enum JSONTrouble {
    static func reason(_ error: any Error, wanted: String) -> String {
        switch error {
        case let trouble as Trouble:
            return trouble.description
        case DecodingError.dataCorrupted(let context):
            let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
            return "not valid JSON\(cause.map { " (\($0))" } ?? ""); \(wanted) is needed"
        case DecodingError.keyNotFound(let key, _):
            return "\"\(key.stringValue)\" is missing; \(wanted) is needed"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            let place = context.codingPath.map(\.stringValue).joined(separator: ".")
            return (place.isEmpty ? "this is not" : "\"\(place)\" has the wrong type; this is not") + " \(wanted)"
        default:
            return "\(error)"
        }
    }
}
