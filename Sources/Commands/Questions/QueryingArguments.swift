public import ArgumentModel
public import ArgumentParser
public import Querying

// What the commands that ask questions take as option values.

extension Assertion.Stance: ExpressibleByArgument {}
extension PathOrder: ExpressibleByArgument {}
extension GradualSemantics: ExpressibleByArgument {}
extension Weighing.Attacks: ExpressibleByArgument {}
