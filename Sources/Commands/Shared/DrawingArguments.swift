public import ArgumentModel
public import ArgumentParser
public import Drawing
public import Graphviz

// What the drawing commands take as option values.

extension OutputFormat: ExpressibleByArgument {}
extension Engine: ExpressibleByArgument {}
extension PictureOptions.Grouping: ExpressibleByArgument {}
extension Relation.Kind: ExpressibleByArgument {}
