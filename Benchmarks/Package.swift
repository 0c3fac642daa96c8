// swift-tools-version: 6.2
import PackageDescription

// The benchmarks reach into the modules with `@testable import`, as tests do: build with `-Xswiftc -enable-testing`.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A benchmark: one executable, and the products that it measures.
func benchmark(_ name: String, _ products: [String]) -> Target {
    .executableTarget(
        name: name, dependencies: products.map { .product(name: $0, package: "counterpoint") }, swiftSettings: settings)
}

let package = Package(
    name: "counterpoint-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "counterpoint", path: "..")],
    targets: [
        benchmark("InferenceBenchmark", ["Language"]),
        benchmark("JudgingBenchmark", ["Language"]),
        benchmark("GraphFileBenchmark", ["ArgumentModel"]),
        benchmark("QueryingBenchmark", ["Querying"]),
        benchmark("ComparingBenchmark", ["ArgumentModel", "Comparing"]),
    ],
    swiftLanguageModes: [.v6]
)
