/// A comment of an article that accepts findings beside it:
/// `<!-- kanon:allow negation-lost because the law asks for it -->`.
package struct InlineAllowance: Sendable {
  package let code: DiagnosticCode
  package let reason: String
  /// What of the file it covers: findings that begin here. Nil: all of the file.
  package let scope: ByteRange?
  /// Where the name stands, for the report of an allowance that nothing needs.
  package let place: SourceRange

  package init(
    code: DiagnosticCode, reason: String, scope: ByteRange?, place: SourceRange
  ) {
    self.code = code
    self.reason = reason
    self.scope = scope
    self.place = place
  }

  /// Whether it accepts what a diagnostic says.
  package func covers(_ diagnostic: Diagnostic) -> Bool {
    guard code == diagnostic.code, place.file == diagnostic.primary.file else { return false }
    guard let scope else { return true }
    let start = diagnostic.primary.range.lower
    return scope.lower <= start && start < max(scope.upper, scope.lower + 1)
  }
}
