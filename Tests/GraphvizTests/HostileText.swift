/// Texts that break a careless writer of DOT.
let hostileTexts: [String] = [
    "plain", "", " ", "\"", "\"quoted\" words", "'single'", "<b>bold</b>", "<b", "<>", "<<b>>", "&amp;", "&lt;b&gt;",
    "&",
    "&#38;amp;", "&amp;amp;", "&\u{2060}amp;", "AT&T; R&D", "a\\nb", "\\N \\G \\E \\T \\L \\H", "trailing \\",
    "trailing \\\\", "\\\"", "\\\\\"", "a \\\" b", "one\ntwo\n\nthree\n", "tab\there", "{record|<port> field}",
    "a -> b",
    "// comment", "/* comment */", "# line", "]; evil [label=\"x", "}", "שלום עולם", "مرحبا بالعالم",
    "\u{202E}reversed",
    "🚋 tram 👩‍👩‍👧 family 🇪🇺", "e\u{301} and é", "漢字かな", "]]>", "<!-- -->", "<?xml?>", "<![CDATA[x]]>", "--", "%s%n%d",
    "\u{FEFF}mark", "𝕬\u{10FFFD}", String(repeating: "long ", count: 2000), String(repeating: "x", count: 10_000),
    String(repeating: "\"", count: 300), String(repeating: "\\", count: 301), String(repeating: "&amp;", count: 200),
]
