public import ArgumentParser
public import Comparing

// What the diff command takes as option values.

extension Event.Topic: ExpressibleByArgument {}
