import Foundation

/// Finds days in text and writes them as `YYYY-MM-DD`.
enum CalendarDay {
    /// The day that a field's value gives: as text, or as seconds or milliseconds since 1970.
    static func named(by value: String) -> String? {
        guard let clock = value.wholeMatch(of: /(\d{10})(\d{3})?(\.\d+)?/), let seconds = Double(clock.output.1) else {
            return first(in: value)
        }
        return Date(timeIntervalSince1970: seconds).formatted(.iso8601.year().month().day())
    }

    /// The first day named in a text, or nil where there is none or where day and month cannot be told apart.
    ///
    /// Understands ISO 8601, `March 15, 2024`, `15 Mar 2024`, `Fri, 15 Mar 2024 16:15 GMT`, `2024/3/15`, `20240315`,
    /// and `15/03/2024` where only one order is possible.
    static func first(in text: String) -> String? {
        first(in: DateToken.tokens(of: text.utf8.prefix(400)))
    }

    static func first(in tokens: [DateToken]) -> String? {
        for index in tokens.indices {
            if let day = day(tokens[index...]) { return day }
        }
        return nil
    }

    /// The day that the tokens begin with.
    private static func day(_ tokens: ArraySlice<DateToken>) -> String? {
        let next = Array(tokens.prefix(4))
        if next.count >= 1, next[0].digits == 8 {
            let value = next[0].value
            return written(value / 10000, value / 100 % 100, value % 100)
        }
        guard next.count >= 3 else { return nil }
        if next[0].digits == 4, next[1].isJoined, next[2].isJoined {
            return written(next[0].value, next[1].month ?? next[1].value, next[2].value)
        }
        if let month = next[0].month, next[2].digits == 4 {
            return written(next[2].value, month, next[1].value)
        }
        // "15th of March 2024"
        let middle = next[1].word == "of" && next.count == 4 ? 2 : 1
        if let month = next[middle].month, next[middle + 1].digits == 4 {
            return written(next[middle + 1].value, month, next[0].value)
        }
        guard next[2].digits == 4, next[1].isJoined, next[2].isJoined else { return nil }
        let (first, second, year) = (next[0].value, next[1].value, next[2].value)
        if first > 12 || first == second || next[1].separator == UInt8(ascii: ".") {
            return written(year, second, first)
        }
        return second > 12 ? written(year, first, second) : nil
    }

    private static func written(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard 1000...2999 ~= year, 1...12 ~= month, day >= 1 else { return nil }
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= lengths[month - 1] else { return nil }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
