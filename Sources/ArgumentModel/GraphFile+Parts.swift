// How each part is written: keys in the order of the graph file's specification, absent where the value is.

extension Generator {
    func write(to json: inout JSONWriter) {
        json.member("name", name)
        json.member("version", version)
        json.object("models") { json in
            for (model, hash) in models.sorted(by: { $0.key < $1.key }) { json.member(model, hash) }
        }
    }
}

extension Span {
    package func writeMembers(to json: inout JSONWriter) {
        json.member("start", start)
        json.member("end", end)
    }

    package func write(to json: inout JSONWriter) {
        json.object { writeMembers(to: &$0) }
    }
}

extension Occurrence {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("article", article)
            span.writeMembers(to: &json)
        }
    }
}

extension Article {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("set", set)
            json.member("path", ifPresent: path)
            json.member("title", ifPresent: title)
            json.member("author", ifPresent: author)
            json.member("publisher", ifPresent: publisher)
            json.member("published", ifPresent: published)
            json.member("url", ifPresent: url)
            json.member("sha256", sha256)
            json.member("length", length)
        }
    }
}

extension Actor {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("name", name)
            json.member("kind", kind.rawValue)
            json.array("aliases", aliases) { $0.value($1) }
            json.member("description", ifPresent: description)
            json.array("mentions", mentions) { $1.write(to: &$0) }
        }
    }
}

extension Claim {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("text", text)
            json.member("type", kind.rawValue)
            if isThesis { json.member("thesis", true) }
            json.array("targets", targets) { json, target in
                json.object { json in
                    json.member("actor", target.actor)
                    json.member("sentiment", target.sentiment.rawValue)
                    json.member("confidence", target.confidence)
                }
            }
            json.array("occurrences", occurrences) { $1.write(to: &$0) }
        }
    }
}

extension Assertion {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("actor", actor)
            json.member("claim", claim)
            json.member("article", article)
            json.member("stance", stance.rawValue)
            if let source { json.object("source") { source.writeMembers(to: &$0) } }
            if let cue { json.object("cue") { cue.writeMembers(to: &$0) } }
            json.array("content", content) { $1.write(to: &$0) }
            json.member("quoted", isQuoted)
            json.member("confidence", confidence)
        }
    }
}

extension Relation {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("from", from)
            json.member("to", to)
            json.member("kind", kind.rawValue)
            json.member("confidence", confidence)
            json.member("basis", basis.rawValue)
            json.array("articles", articles) { $0.value($1) }
        }
    }
}
