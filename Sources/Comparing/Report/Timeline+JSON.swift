import ArgumentModel
public import Foundation

extension Timeline {
    /// Writes the timeline as JSON: the sets, how each thesis stands in each, and the diffs from each set to the next.
    ///
    /// - Parameter pretty: whether to indent by two spaces.
    public func data(pretty: Bool = false) -> Data {
        var json = JSONWriter(pretty: pretty)
        json.object { json in
            json.member("counterpointTimeline", GraphDiff.fileVersion)
            json.array("sets", sides) { json, side in json.object { side.write(to: &$0) } }
            json.array("theses", rows) { json, row in
                json.object { json in
                    json.member("text", row.text)
                    json.array("standing", zip(row.ground, row.support)) { json, standing in
                        guard let ground = standing.0, let support = standing.1 else { return json.null() }
                        json.object { json in
                            ground.write(to: &json)
                            support.write(to: &json)
                        }
                    }
                }
            }
            json.array("steps", steps) { $1.write(to: &$0) }
        }
        return Data(json.bytes + [UInt8(ascii: "\n")])
    }
}
