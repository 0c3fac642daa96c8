import Testing

@testable import Articles

@Suite("Days")
struct CalendarDayTests {
    @Test(
        "dates in usual notations become one",
        arguments: [
            "2024-03-15", "2024-03-15T16:15:00Z", "2024/3/15", "20240315", "March 15, 2024", "Mar. 15th, 2024",
            "15 March 2024", "15th of March 2024", "Fri, 15 Mar 2024 16:15:00 GMT", "15-Mar-2024", "15/03/2024",
            "03/15/2024", "15.03.2024", "Updated: Friday, March 15, 2024 at 9:00",
        ])
    func known(text: String) {
        #expect(CalendarDay.first(in: text) == "2024-03-15")
    }

    @Test(
        "what is no day, or could be two, gives none",
        arguments: [
            "", "2024", "2023-02-29", "03/04/2024", "31 April 2024", "yesterday", "99999999", "1/2/3/4", "May 2024",
        ])
    func unknown(text: String) {
        #expect(CalendarDay.first(in: text) == nil)
    }

    @Test(
        "29 February is a day in leap years alone",
        arguments: [(2024, true), (2023, false), (1900, false), (2000, true)])
    func leapDays(year: Int, isDay: Bool) {
        #expect((CalendarDay.first(in: "\(year)-02-29") != nil) == isDay)
    }
}
