import KanonModel

/// Front matter: keys that one version lacks or gives another value.
extension VersionPair {
  func metadataChanges() -> [Change] {
    let theirs = left.syntax.frontMatter.entries
    let ours = right.syntax.frontMatter.entries
    var changes: [Change] = []
    for entry in theirs where isComparable(entry.key) {
      let other = right.syntax.frontMatter.entry(entry.key)
      if let other, other.value == entry.value { continue }
      changes.append(metadataChange(entry, other))
    }
    for entry in ours where isComparable(entry.key) {
      if left.syntax.frontMatter.entry(entry.key) == nil {
        changes.append(metadataChange(nil, entry))
      }
    }
    return changes
  }

  /// Whether two versions that say the same can only have one value: not what is translated, and not
  /// what names the locale or its own file.
  private func isComparable(_ key: String) -> Bool {
    let role = KeyRole(key)
    switch role {
    case .copied, .handoff: return !role.isAbsentFromSource || left.isSource == right.isSource
    case .translated: return left.locale == right.locale
    case .local: return left.locale == right.locale
    }
  }

  private func metadataChange(
    _ old: FrontMatter.Entry?, _ new: FrontMatter.Entry?
  ) -> Change {
    let key = (old ?? new)?.key ?? ""
    let message =
      switch (old, new) {
      case (let old?, let new?): "\(key): \(old.value) → \(new.value)"
      case (let old?, nil): "\(key) is gone; it was \(old.value)"
      case (nil, let new?): "\(key) was added: \(new.value)"
      case (nil, nil): key
      }
    return change(
      .metadata, .metadata, verdict(key, old?.value, new?.value), message, left: old?.line,
      right: new?.line)
  }

  private func verdict(_ key: String, _ old: String?, _ new: String?) -> Verdict {
    switch KeyRole(key) {
    case .local: return .damage
    case .handoff:
      // The hash and commit are the source's; the rest tells of the translation's own making.
      let isOfSource = KeyRole.namesSource(key)
      switch judge.sources.relation {
      case .changed where isOfSource: return Verdict(cause: .source)
      case .changed, .same: return .damage
      case .unknown: return isOfSource ? Verdict(cause: .unknown) : .damage
      }
    case .copied, .translated:
      var verdict = judge.verdict { version in
        let value = version.syntax.frontMatter.value(key)
        return value == old ? .left : value == new ? .right : nil
      }
      // Machines copy such keys, so a source that changed is the only one that can have changed them.
      if verdict.cause == .source, KeyRole(key) == .copied { verdict.certainty = .certain }
      verdict.evidence = []
      return verdict
    }
  }
}

/// What a key of the front matter is about, which decides whether it can differ by right.
private enum KeyRole: Equatable {
  /// The translation takes it over from the source.
  case copied
  /// A text that is translated.
  case translated
  /// The translation's origin and the state of its making.
  case handoff
  /// The locale, or the locale's own file.
  case local

  init(_ key: String) {
    switch key.lowercased() {
    case "title", "description", "titlesuffix", "keywords", "ms.keywords": self = .translated
    case "ms.openlocfilehash", "ms.sourcegitcommit", "ms.translationtype", "ms.lasthandoff":
      self = .handoff
    case "ms.contentlocale", "ms.locfileid": self = .local
    default: self = .copied
    }
  }

  /// Only translations have it.
  var isAbsentFromSource: Bool {
    switch self {
    case .handoff, .local: true
    case .copied, .translated: false
    }
  }

  static func namesSource(_ key: String) -> Bool {
    ["ms.openlocfilehash", "ms.sourcegitcommit"].contains(key.lowercased())
  }
}

extension FrontMatter.Entry {
  /// From the key to the end of the value.
  fileprivate var line: ByteRange {
    ByteRange(Int(keyRange.lower), Int(max(keyRange.upper, valueRange.upper)))
  }
}
