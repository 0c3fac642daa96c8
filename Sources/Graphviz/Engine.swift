/// A layout method of Graphviz.
public enum Engine: String, Sendable, CaseIterable {
    /// Layers along the edges; the only one that draws clusters and ranks well. For hundreds of nodes.
    case dot
    /// Springs on several scales, for thousands of nodes.
    case sfdp
    /// Springs, by stress.
    case neato
    /// Springs, by force; knows clusters.
    case fdp
    /// Rings around one node.
    case twopi
    /// One circle a component.
    case circo
}
