/// Faults in code, images, emphasis and links.
extension Translation {
  /// Lines that are not code and not front matter.
  private var written: [Int] {
    text.lines.indices.filter { index in
      switch text.kinds[index] {
      case .frontMatter, .blank, .code, .heading: false
      case .item, .row, .quote, .image, .prose: true
      }
    }
  }

  /// Code within lines of which a letter is another one.
  func changedCodeSpans(_ random: inout SeededGenerator) -> [Edit] {
    guard hasAsMany({ $0.codeSpans.count }) else { return [] }
    let original = Set(source.lines.flatMap { line in line.codeSpans.map { line[bytes: $0] } })
    return written.flatMap { index in
      let line = text.lines[index]
      return line.codeSpans.compactMap { span -> Edit? in
        guard original.contains(line[bytes: span]) else { return nil }
        return line.withOtherLetter(in: span, &random).map { .line(index, $0) }
      }
    }
  }

  /// Lines of code of which a letter is another one.
  func changedCodeBlocks(_ random: inout SeededGenerator) -> [Edit] {
    guard hasAsMany(.code) else { return [] }
    let original = Set(source.lines(.code).map { source.lines[$0] })
    return text.lines(.code).compactMap { index in
      let line = text.lines[index]
      guard original.contains(line), !line.trimmed.hasPrefix("```"), !line.trimmed.hasPrefix("~~~")
      else { return nil }
      return line.withOtherLetter(in: 0..<line.utf8.count, &random).map { .line(index, $0) }
    }
  }

  /// Images that are gone.
  var missingImages: [Edit] {
    guard hasAsMany({ $0.ranges(ofBytes: "![").count + $0.ranges(ofBytes: ":::image ").count })
    else { return [] }
    return written.flatMap { index -> [Edit] in
      let line = text.lines[index]
      if line.trimmed.hasPrefix(":::image "), line.trimmed.hasSuffix(":::"),
        !line.contains("type=\"complex\"")
      {
        return [.removal(index)]
      }
      return line.links.filter(\.isImage).map { image in
        let rest = line.replacing(bytes: image.range, with: "")
        return rest.trimmed.isEmpty
          ? .removal(index) : Edit(lines: index..<(index + 1), replacement: [rest])
      }
    }
  }

  /// Bold text that is none: with spaces inside its marks, or without one of them.
  func brokenEmphasis(_ random: inout SeededGenerator) -> [Edit] {
    guard hasAsMany({ $0.ranges(ofBytes: "**").count }) else { return [] }
    return paired(.prose, .item, .quote).compactMap { index, line, source in
      let marks = line.ranges(ofBytes: "**")
      guard marks.count == 2, !source.namesRolesOrProducts, !line.contains("***"),
        !line.contains("\\*"),
        line.filter({ $0 == "*" }).count - (line.prefixBeforeText.contains("*") ? 1 : 0) == 4
      else { return nil }
      let inner = line[bytes: marks[0].upperBound..<marks[1].lowerBound]
      guard inner == inner.trimmed, !inner.isEmpty else { return nil }
      let all = marks[0].lowerBound..<marks[1].upperBound
      let broken = ["** \(inner) **", "**\(inner)", "\(inner)**"]
      return broken.randomElement(using: &random)
        .map { .line(index, line.replacing(bytes: all, with: $0)) }
    }
  }

  /// Links without text.
  var emptyLinks: [Edit] { links { _, target in "[](\(target))" } }

  /// Links that are text only.
  var missingLinks: [Edit] { links { words, _ in words } }

  /// Links whose two parts are torn apart.
  var spacedLinks: [Edit] { links { words, target in "[\(words)] (\(target))" } }

  /// Links to another article of the folder.
  func redirectedLinks(_ material: Material, _ random: inout SeededGenerator) -> [Edit] {
    let neighbours = material.neighbours(of: article, locale)
    let known = Set(sourceTargets.map(\.targetFile))
    return links { words, target in
      let file = target.targetFile
      guard file.hasSuffix(".md"), !file.contains("/"),
        let other = neighbours.randomElement(using: &random), !known.contains(other[...])
      else { return nil }
      return "[\(words)](\(other))"
    }
  }

  /// Links to an article of the folder whose name has lost a letter.
  func danglingLinks(_ material: Material) -> [Edit] {
    let neighbours = Set(material.neighbours(of: article, locale))
    return links { words, target in
      let file = target.targetFile
      let name = file.dropLast(4) + ".md"
      guard neighbours.contains(String(file)), !neighbours.contains(String(name)) else {
        return nil
      }
      return "[\(words)](\(name)\(target.dropFirst(file.count)))"
    }
  }

  private var sourceTargets: [String] {
    source.lines.flatMap { line in line.links.map { line[bytes: $0.target] } }
  }

  /// Changes links that lead where one of the source does.
  private func links(_ change: (_ words: String, _ target: String) -> String?) -> [Edit] {
    guard hasAsMany({ $0.links.count { !$0.isImage } }) else { return [] }
    let targets = Set(sourceTargets)
    return written.flatMap { index -> [Edit] in
      let line = text.lines[index]
      return line.links.compactMap { link -> Edit? in
        let (words, target) = (line[bytes: link.text], line[bytes: link.target])
        guard !link.isImage, !words.trimmed.isEmpty, targets.contains(target), !target.isEmpty
        else { return nil }
        return change(words, target).map {
          .line(index, line.replacing(bytes: link.range, with: $0))
        }
      }
    }
  }

  /// A word of a paragraph that leads to another article.
  func addedLinks(_ material: Material, _ random: inout SeededGenerator) -> [Edit] {
    guard hasAsMany({ $0.links.count { !$0.isImage } }) else { return [] }
    let neighbours = material.neighbours(of: article, locale)
    let isSpaced = words?.isSpaced ?? true
    return paired(.prose).compactMap { index, line, _ -> Edit? in
      guard !line.contains(where: { "[*`<|:".contains($0) }), line.count > 40,
        !line.hasPrefix("    ")
      else { return nil }
      let candidates: [Substring] = line.split { character in
        isSpaced ? !character.isLetter : !(character.isLetter && character.isASCII)
      }.filter { $0.count > 4 }
      guard
        let word: Substring = candidates.dropFirst(isSpaced ? 2 : 0).randomElement(using: &random),
        let target = neighbours.randomElement(using: &random)
      else { return nil }
      let start: Int = line.utf8.distance(from: line.startIndex, to: word.startIndex)
      let range: Range<Int> = start..<(start + word.utf8.count)
      return .line(index, line.replacing(bytes: range, with: "[\(word)](\(target))"))
    }
  }
}

extension String {
  /// A link's target without a section.
  fileprivate var targetFile: Substring { prefix { $0 != "#" && $0 != "?" } }

  /// With one letter of a part replaced by the next of the alphabet.
  fileprivate func withOtherLetter(
    in range: Range<Int>, _ random: inout SeededGenerator
  ) -> String? {
    let bytes = Array(utf8)
    let letters = range.filter { (97...121).contains(bytes[$0]) }
    guard letters.count > 2, let place = letters.randomElement(using: &random) else { return nil }
    let next = String(UnicodeScalar(bytes[place] + 1))
    return replacing(bytes: place..<(place + 1), with: next)
  }
}
