import KanonModel

/// Links that only one version has, wherever it may have them.
extension VersionPair {
  func linkChanges(_ covered: TextComparison.Covered) -> [Change] {
    let (theirs, ours) = (keys(left), keys(right))
    return sections.pairs.flatMap { pair -> [Change] in
      var gone = open(pair.left.links, ours, covered.left)
      var added = open(pair.right.links, theirs, covered.right)
      guard gone.count == added.count else {
        gone.removeAll { $0.destination.isEmpty }
        added.removeAll { $0.destination.isEmpty }
        return gone.map { difference($0, on: .left) } + added.map { difference($0, on: .right) }
      }
      return zip(gone, added).map(replacement)
    }
  }

  private func keys(_ version: ComparedVersion) -> Set<LinkKey> {
    Set(version.content.links.map(key))
  }

  private func key(_ link: Link) -> LinkKey {
    LinkKey(link.destination, withFragment: isOneLanguage)
  }

  /// Links whose destination the other version has nowhere, each destination once.
  private func open(_ links: [Link], _ others: Set<LinkKey>, _ covered: [ByteRange]) -> [Link] {
    var seen = others
    return links.filter { link in
      !covered.contains { $0.contains(link.range) } && seen.insert(key(link)).inserted
    }
  }

  private func difference(_ link: Link, on side: Side) -> Change {
    let key = key(link)
    let verdict = judge.verdict { version in
      keys(version).contains(key) ? side : side.other
    }
    let message =
      side == .left
      ? "the link to \(link.destination) is gone"
      : "a link to \(link.destination) was added"
    return change(.links, .substantive, verdict, message, on: side, link.range)
  }

  private func replacement(_ old: Link, _ new: Link) -> Change {
    let (oldKey, newKey) = (key(old), key(new))
    let verdict = judge.verdict { version in
      let keys = keys(version)
      switch (keys.contains(oldKey), keys.contains(newKey)) {
      case (true, false): return .left
      case (false, true): return .right
      case (true, true), (false, false): return nil
      }
    }
    func shown(_ link: Link) -> String { link.destination.isEmpty ? "nowhere" : link.destination }
    return change(
      .links, .substantive, verdict, "the link to \(shown(old)) leads to \(shown(new))",
      left: old.range, right: new.range)
  }
}
