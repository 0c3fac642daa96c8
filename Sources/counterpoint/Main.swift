import Commands

@main
enum Main {
    static func main() {
        Counterpoint.start()
    }
}
