import ArgumentModel
import ArgumentParser
import Language

/// `counterpoint evaluate entities`: names and their types.
struct EvaluateEntitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities",
        abstract: "Measure named entities: both ends and the type must be right.",
        discussion: """
            Rows: {"text": "…", "entities": [{"start": 0, "end": 5, "type": "PER"}]}, offsets in code points. Types are \
            those of the reader (person, organization, place, group, other) or PER, ORG, LOC, MISC. Found mentions of \
            types that the gold file never uses do not count.

            EXAMPLE:
              counterpoint evaluate entities gold.jsonl
            """)

    @OptionGroup var options: EvaluationOptions

    private struct Row: Decodable {
        struct Item: Decodable {
            var start: Int
            var end: Int
            var type: String
        }

        var text: String
        var entities: [Item]
    }

    private struct Mention: Hashable {
        var row: Int
        var span: Span
    }

    private static let types: [String: EntityType] = [
        "PER": .person, "ORG": .organization, "LOC": .place, "MISC": .other,
    ]

    func run() throws {
        let rows = try options.rows(of: Row.self, wanted: "an object with \"text\" and \"entities\"")
        var gold: [EntityType: Set<Mention>] = [:]
        for (number, row) in rows.enumerated() {
            for item in row.entities {
                guard let type = Self.types[item.type] ?? EntityType(rawValue: item.type) else {
                    throw Trouble("row \(number + 1): '\(item.type)' is no type of entity")
                }
                gold[type, default: []].insert(Mention(row: number, span: Span(start: item.start, end: item.end)))
            }
        }
        let reader = try Reader(models: ModelLocation.standard())
        let readings = try reader.read(rows.map { ReaderInput(text: $0.text) }, jobs: options.jobs.count)
        var found: [EntityType: Set<Mention>] = [:]
        for (number, reading) in readings.enumerated() {
            let map = CodePointMap(rows[number].text)
            for entity in reading.entities {
                found[entity.type, default: []].insert(Mention(row: number, span: map.span(entity.range)))
            }
        }
        let tallies = EntityType.allCases.filter { gold[$0] != nil }.map { type in
            (type, Tally(gold: gold[type] ?? [], found: found[type] ?? []))
        }
        let names = tallies.filter { [.person, .organization, .place].contains($0.0) }.map(\.1).reduce(Tally(), +)
        options.print(
            EvaluationReport(
                rows: tallies.map { ($0.0.rawValue, $0.1) } + [
                    ("person, organization, place", names), ("all", tallies.map(\.1).reduce(Tally(), +)),
                ]))
    }
}
