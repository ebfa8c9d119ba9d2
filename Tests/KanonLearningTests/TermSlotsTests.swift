import KanonModel
import Testing

@testable import KanonLearning

@Suite struct TermSlotsTests {
  private static func split(_ text: String, _ count: Int, _ separators: Set<String> = []) -> String
  {
    switch TermSlots(separators: separators, folding: Folding()).split(text, into: count) {
    case .names(let names): names.joined(separator: "/")
    case .slid: "slid"
    case .joined: "joined"
    }
  }

  @Test(
    arguments: [
      ("Vo kel | Ra min", 2, [], "Vo kel/Ra min"), ("Vo｜Ra¦Mi", 3, [], "Vo/Ra/Mi"),
      ("**Vo** | Ra.", 2, [], "Vo/Ra"), ("Vo | Ra |", 2, [], "Vo/Ra"), ("| Vo | Ra", 2, [], "slid"),
      ("Vo | | Ra", 3, [], "slid"), ("Vo | Ra", 3, [], "slid"), ("Vo | Ra | Mi", 2, [], "slid"),
      ("Vo, Ra、Mi", 3, [], "Vo/Ra/Mi"), ("Vo\nRa", 2, [], "Vo/Ra"), ("Vo, Ra", 3, [], "joined"),
      ("Vo sive Ra", 2, [], "joined"), ("Vo sive Ra", 2, ["sive"], "Vo/Ra"),
      ("Vo SIVE Ra", 2, ["sive"], "Vo/Ra"), ("Vo, Ra sive Mi", 3, ["sive"], "Vo/Ra/Mi"),
      ("Vo, Ra, sive Mi", 3, ["sive"], "Vo/Ra/Mi"), ("Vosive Ra", 2, ["sive"], "joined"),
      ("Vo sive Ra et Mi", 3, ["sive", "et"], "Vo/Ra/Mi"), ("绳索或船帆", 2, ["或"], "绳索/船帆"),
      (" Vo kel. ", 1, [], "Vo kel"), ("Vo | Ra", 1, [], "Vo | Ra"), (" **: ", 1, [], "slid"),
    ] as [(String, Int, Set<String>, String)])
  func `A text is split into as many names as the source has, or not at all`(
    text: String, count: Int, separators: Set<String>, expected: String
  ) {
    #expect(Self.split(text, count, separators) == expected)
  }

  @Test(
    arguments: [
      ("Vo kel sive Ra", 2, ["kel", "sive"]), ("Vo, Ra sive Mi", 3, ["sive"]), ("Vo Ra", 2, []),
      ("绳索或船帆", 2, ["索", "或", "船", "索或", "或船", "索或船"]), ("Vo sive Ra sive Mi", 3, ["sive"]),
    ] as [(String, Int, [String])])
  func `Words between names may separate them`(text: String, count: Int, expected: [String]) {
    let candidates = TermSlots(folding: Folding()).candidates(in: text, for: count)
    #expect(candidates == Set(expected))
  }

  @Test(
    arguments: [
      ("Plikter: Vo", "Plikter", "Vo"), ("Plikter：Vo: Ra", "Plikter", "Vo: Ra"),
      ("Plikter", nil, ""), (": Vo", nil, ""), ("Plikter — Vo", "Plikter", "Vo"),
      ("Plikter\u{3000}– Vo", "Plikter", "Vo"), ("Rå–mast Vo", nil, ""),
      ("Plikter:", "Plikter", ""),
      ("\u{200B}Plikter\u{A0}: Vo\u{A0}", "Plikter", "Vo"),
      (String(repeating: "p", count: 80) + ": Vo", String(repeating: "p", count: 80), "Vo"),
      (String(repeating: "p", count: 81) + ": Vo", nil, ""),
    ] as [(String, String?, String)])
  func `A label ends at the first colon, or at a dash behind a space`(
    text: String, label: String?, value: String
  ) {
    let parted = LabelledText(text)
    #expect(parted?.label == label)
    #expect(parted?.value ?? "" == value)
  }
}
