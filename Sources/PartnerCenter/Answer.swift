/// What the documentation answers to a question.
///
/// Documentation that does not speak of a thing denies nothing, hence three answers:
///
/// ```swift
/// switch Article.multipartner.isOpen(to: .salesAgent) {
/// case .yes: show()
/// case .no: hide()
/// case .notStated: showWithHint()
/// }
/// ```
public enum Answer: String, CaseIterable, Codable, Sendable {
  /// The documentation says so.
  case yes
  /// The documentation says that it is not so.
  case no
  /// The documentation does not say.
  case notStated
}
