/// A text file of the project that the executable carries (docs/decisions/0006-embedded-text.md).
package struct EmbeddedFile: Sendable {
  package let name: String
  package let text: String

  /// The pages of the diagnostics, `docs/diagnostics/*.md`, sorted by name.
  package static var diagnosticPages: [EmbeddedFile] { embeddedDiagnosticPages }

  /// The termbase that comes with Kanon, `content/terms/*.yaml`, sorted by name.
  package static var terms: [EmbeddedFile] { embeddedTerms }
}
