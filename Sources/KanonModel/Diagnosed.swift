/// What a stage makes, beside what it has to say about its input.
package struct Diagnosed<Output: Sendable>: Sendable {
  package var output: Output
  package var diagnostics: [Diagnostic]

  package init(_ output: Output, diagnostics: [Diagnostic] = []) {
    self.output = output
    self.diagnostics = diagnostics
  }
}
