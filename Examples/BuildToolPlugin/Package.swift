// swift-tools-version: 6.2
import PackageDescription

// Tables that are made while the target is built, and kept nowhere.
//
//   swift run workshop
let package = Package(
  name: "workshop",
  platforms: [.macOS("26.0")],
  dependencies: [.package(name: "kanon", path: "../..")],
  targets: [
    .executableTarget(
      name: "workshop", plugins: [.plugin(name: "KanonTables", package: "kanon")])
  ]
)
