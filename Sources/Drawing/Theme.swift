/// The colours of a picture. Blue and vermilion are told apart with any kind of colour vision (Okabe and Ito's palette),
/// and no meaning rests on colour alone.
public struct Theme: Hashable, Sendable {
    /// Behind everything.
    public var background: Colour
    /// Ordinary text.
    public var text: Colour
    /// Text that stands back: who says it, legends.
    public var mutedText: Colour
    /// A claim's box.
    public var claim: Colour
    /// The line around a claim.
    public var claimBorder: Colour
    /// A thesis's box, which stands out.
    public var thesis: Colour
    /// The text in a thesis's box.
    public var thesisText: Colour
    /// The small text in a thesis's box.
    public var thesisMutedText: Colour
    /// An actor's ellipse.
    public var actor: Colour
    /// The line around an actor.
    public var actorBorder: Colour
    /// A group's box.
    public var group: Colour
    /// The line around a group.
    public var groupBorder: Colour
    /// Support, and praise.
    public var supports: Colour
    /// Contradiction, denial, and blame.
    public var contradicts: Colour
    /// An actor's stance that is neither.
    public var stance: Colour
    /// What is highlighted.
    public var accent: Colour
    /// What stands back behind what is highlighted.
    public var faded: Colour

    /// Dark on white, for paper and reports.
    public static let light = Theme(
        background: "#ffffff", text: "#1b2733", mutedText: "#5a6875", claim: "#f7f9fb", claimBorder: "#9fb0c0",
        thesis: "#16324f", thesisText: "#ffffff", thesisMutedText: "#c9d8e6", actor: "#fff6df", actorBorder: "#b08c2c",
        group: "#eef2f6", groupBorder: "#c5d0da", supports: "#0072b2", contradicts: "#d55e00", stance: "#8895a1",
        accent: "#8a2be2", faded: "#c3ccd4")

    /// Light on near black, for screens.
    public static let dark = Theme(
        background: "#0f161d", text: "#e8eef4", mutedText: "#9fb0c0", claim: "#1b2631", claimBorder: "#52677a",
        thesis: "#e3eefa", thesisText: "#0f2236", thesisMutedText: "#3f566c", actor: "#362d14", actorBorder: "#d6b24c",
        group: "#151e27", groupBorder: "#34444f", supports: "#56b4e9", contradicts: "#f08a3c", stance: "#7f8e9b",
        accent: "#c9a2ff", faded: "#3a4854")
}
