import Foundation
import KanonGeneration
import KanonModel
import Testing

/// The tables of the sample, file by file. `KANON_UPDATE_GOLDENS=1 swift test --filter KanonGenerationTests` rewrites them.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  private static let files = TableGenerator(termbase: SampleModel.termbase)
    .tables(of: SampleModel.model).output

  @Test(arguments: files.map(\.name))
  func `A generated file is the golden one`(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let golden = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["KANON_UPDATE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: golden)
    }
    let expected = try String(decoding: Data(contentsOf: golden), as: UTF8.self)
    #expect(file.text == expected)
  }

  @Test func `Every golden file is generated`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.sorted() == Self.files.map(\.name))
  }

  @Test func `The order in which a model was put together leaves no trace`() {
    let shuffled = CanonicalModel(
      sourceLocale: SampleModel.model.sourceLocale, articles: SampleModel.model.articles.reversed())
    let files = TableGenerator(termbase: SampleModel.termbase).tables(of: shuffled).output
    #expect(files == Self.files)
  }

  @Test func `The names of the files do not depend on what the articles say`() {
    let empty = TableGenerator(termbase: Termbase())
      .tables(of: CanonicalModel(sourceLocale: nil, articles: [])).output
    #expect(empty.map(\.name) == Self.files.map(\.name))
  }

  @Test func `The build tool plugin announces exactly the files that are generated`() throws {
    let plugin = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Plugins/KanonTables/KanonTables.swift")
    let source = try String(contentsOf: plugin, encoding: .utf8)
    let announced = source.matches(of: /"([A-Za-z]+\.swift)"/).map { String($0.1) }
    #expect(announced == Self.files.map(\.name))
  }

  @Test(arguments: files.map(\.name))
  func `A file says at its top that it is generated`(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    #expect(file.text.hasPrefix(GeneratedFile.ownershipMark))
    #expect(file.text.contains("\n// swift-format-ignore-file\n"))
  }
}
