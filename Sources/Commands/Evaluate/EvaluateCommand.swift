import ArgumentParser

/// `counterpoint evaluate`: measures the models on annotated text.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure what is found against gold annotations.",
        discussion: """
            Gold files are JSON lines; their fields are described with each measure. Precision is the share of what was \
            found that is right, recall the share of the gold that was found, F1 their harmonic mean, and support the \
            number of gold answers.

            EXAMPLE:
              counterpoint evaluate attribution gold.jsonl
            """,
        subcommands: [
            EvaluateAttributionCommand.self, EvaluateEntitiesCommand.self, EvaluateClaimsCommand.self,
            EvaluateSentencesCommand.self, EvaluateSentimentCommand.self, EvaluateRelationsCommand.self,
            EvaluateGraphCommand.self, EvaluateDiffCommand.self,
        ])
}
