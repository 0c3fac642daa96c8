import ArgumentModel
import Drawing
import Querying

extension Picture {
    /// Draws paths in their surroundings: what is on a path stands out, what is beside it is pale.
    ///
    /// - Parameter limit: the most claims shown; those on paths are shown in any case.
    init(of paths: [ArgumentPath], in graph: ArgumentGraph, limit: Int = SelectionOptions.defaultLimit, title: String) {
        var highlights = Highlights(names: [.highlighted: "on a path", .faded: "beside it"])
        var onPaths: [Claim.ID] = []
        var options = PictureOptions(title: title)
        for path in paths {
            for point in path.points {
                switch point {
                case .claim(let claim):
                    if highlights.claims.updateValue(.highlighted, forKey: claim.id) == nil { onPaths.append(claim.id) }
                case .actor(let actor):
                    highlights.actors[actor.id] = .highlighted
                    options.actors = .all
                }
            }
            for case .relation(let relation, _) in path.steps { highlights.relations[relation.id] = .highlighted }
        }
        let around = Selection(of: graph, SelectionOptions(limit: limit, focus: onPaths, radius: 1)).claims
        let selection = Selection(of: graph, claims: onPaths + around.filter { highlights.claims[$0] == nil })
        for id in selection.claims where highlights.claims[id] == nil { highlights.claims[id] = .faded }
        for id in selection.relations where highlights.relations[id] == nil { highlights.relations[id] = .faded }
        for actor in graph.actors where highlights.actors[actor.id] == nil { highlights.actors[actor.id] = .faded }
        self.init(of: graph, selection: selection, options: options, highlights: highlights)
    }
}
