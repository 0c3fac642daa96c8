/// How a picture looks, whatever it shows.
public struct PictureOptions: Hashable, Sendable {
    /// What claims are put together by, as labelled boxes.
    public enum Grouping: String, Hashable, Sendable, CaseIterable {
        case none, article, actor, set
    }

    /// Which actors stand beside the claims.
    public enum ShownActors: String, Hashable, Sendable, CaseIterable {
        case none
        /// Those who deny or question a claim shown, with these stances.
        case opposing
        /// Everyone who takes a stance to a claim shown.
        case all
    }

    /// The colours.
    public var theme: Theme
    /// What claims are put together by.
    public var grouping: Grouping
    /// Which actors are drawn, with their stances. Claims say who makes them either way.
    public var actors: ShownActors
    /// The title above the picture; nil makes one.
    public var title: String?

    /// Makes options.
    public init(
        theme: Theme = .light, grouping: Grouping = .none, actors: ShownActors = .opposing, title: String? = nil
    ) {
        self.theme = theme
        self.grouping = grouping
        self.actors = actors
        self.title = title
    }
}
