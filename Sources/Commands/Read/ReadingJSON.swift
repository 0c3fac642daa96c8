import ArgumentModel
import Articles
import Foundation
import Language

/// An article's text, its blocks and what was read in it as one line of JSON.
enum ReadingJSON {
    static func line(_ reading: Reading, of text: ArticleText) -> Data {
        let map = CodePointMap(text.text)
        var json = JSONWriter()
        json.object { json in
            json.member("article", text.article.id)
            json.member("path", ifPresent: text.article.path)
            json.member("title", ifPresent: text.article.title)
            json.member("text", text.text)
            json.array("blocks", text.blocks) { json, block in
                json.object { json in
                    write(map.span(block.range), to: &json)
                    json.member("kind", block.kind.rawValue)
                }
            }
            json.array("sentences", reading.sentences) { json, sentence in
                json.object { json in
                    write(map.span(sentence.range), to: &json)
                    json.member("type", sentence.type.rawValue)
                    json.member("confidence", sentence.confidence)
                }
            }
            json.array("attributions", reading.attributions) { json, attribution in
                json.object { json in
                    for (key, ranges) in [
                        ("source", attribution.source), ("cue", attribution.cue), ("content", attribution.content),
                    ] {
                        json.array(key, ranges) { json, range in
                            json.object { json in write(map.span(range), to: &json) }
                        }
                    }
                    json.member("confidence", attribution.confidence)
                }
            }
            json.array("entities", reading.entities) { json, entity in
                json.object { json in
                    write(map.span(entity.range), to: &json)
                    json.member("type", entity.type.rawValue)
                    json.member("sentiment", entity.sentiment.rawValue)
                    json.member("confidence", entity.confidence)
                }
            }
            json.array("references", reading.references) { json, reference in
                json.object { json in
                    write(map.span(reference.range), to: &json)
                    json.array("antecedents", reference.antecedents) { json, antecedent in
                        json.object { json in
                            write(map.span(antecedent.range), to: &json)
                            json.member("confidence", antecedent.probability)
                        }
                    }
                }
            }
        }
        return Data(json.bytes + [0x0A])
    }

    private static func write(_ span: Span, to json: inout JSONWriter) {
        json.member("start", span.start)
        json.member("end", span.end)
    }
}
