// swift-tools-version: 6.2
import PackageDescription

// Tables that are sources: written by a command, kept in Generated/, compiled like any other file.
//
//   swift package --allow-writing-to-package-directory regenerate-tables
//   swift run desk
let package = Package(
  name: "lending-desk",
  platforms: [.macOS("26.0")],
  dependencies: [.package(name: "kanon", path: "../..")],
  targets: [
    .target(name: "LibraryTables", path: "Generated"),
    .executableTarget(name: "desk", dependencies: ["LibraryTables"]),
  ]
)
