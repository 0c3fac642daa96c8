// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

extension Target {
    /// A library target and its test target, with the settings that every module shares.
    static func module(
        _ name: String, _ dependencies: [Dependency] = [], resources: [Resource]? = nil, fixtures: [String] = []
    ) -> [Target] {
        [
            .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings),
            .testTarget(
                name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"], exclude: fixtures,
                swiftSettings: settings),
        ]
    }
}

let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "counterpoint",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "counterpoint", targets: ["counterpoint"]),
        .library(name: "ArgumentModel", targets: ["ArgumentModel"]),
        .library(name: "Articles", targets: ["Articles"]),
        .library(name: "Language", targets: ["Language"]),
        .library(name: "Building", targets: ["Building"]),
        .library(name: "Querying", targets: ["Querying"]),
        .library(name: "Comparing", targets: ["Comparing"]),
        .library(name: "Graphviz", targets: ["Graphviz"]),
        .library(name: "Drawing", targets: ["Drawing"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.2.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        // Debian's libdnnl has no .pc file, so the library is named instead of looked up.
        .target(name: "COneDNN", linkerSettings: [.linkedLibrary("dnnl")]),
        .target(
            name: "TestSupport", dependencies: ["ArgumentModel"], path: "Tests/TestSupport", swiftSettings: settings),
        .executableTarget(name: "counterpoint", dependencies: ["Commands", argumentParser], swiftSettings: settings),
        .testTarget(name: "EndToEndTests", dependencies: ["counterpoint", "TestSupport"], swiftSettings: settings),
    ]
        + Target.module("ArgumentModel")
        + Target.module("Graphviz", ["CGraphviz", "CZlib"])
        + Target.module("Inference", ["COneDNN"], fixtures: ["Fixtures"])
        + Target.module(
            "Articles",
            [
                "ArgumentModel", "CLibXML2", "CLibzip", "CZlib", "Yams",
                .product(name: "Crypto", package: "swift-crypto"),
            ])
        + Target.module("Language", ["Inference"], resources: [.copy("Resources")], fixtures: ["Fixtures"])
        + Target.module("Building", ["ArgumentModel", "Articles", "Language"])
        + Target.module("Querying", ["ArgumentModel", heap])
        + Target.module("Comparing", ["ArgumentModel", "Language", heap])
        + Target.module("Drawing", ["ArgumentModel", "Comparing", "Graphviz"])
        + Target.module(
            "Commands",
            [
                "ArgumentModel", "Articles", "Building", "Comparing", "Drawing", "Graphviz", "Language", "Querying",
                argumentParser,
            ]),
    swiftLanguageModes: [.v6]
)
