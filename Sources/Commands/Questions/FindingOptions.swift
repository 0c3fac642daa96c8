import ArgumentParser

/// How claims are found by what they say: for every command that takes a text in place of an id.
struct FindingOptions: ParsableArguments {
    @Flag(help: "Compare words alone, not meaning.")
    var words = false

    @OptionGroup var jobs: JobOptions
}
