import Testing

@testable import KanonResolution

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("", "", 0, 0), ("", "mast", 4, 4), ("mast", "", 3, nil), ("mast", "mast", 0, 0),
      ("mast", "most", 1, 1), ("mast", "most", 0, nil), ("mast", "mats", 2, 2),
      ("mast", "mats", 1, nil),
      ("mast", "masten", 2, 2), ("mast", "masten", 1, nil), ("segel", "egel", 1, 1),
      ("segel", "sgeel", 2, 2), ("tross", "kross", 1, 1), ("tross", "spross", 2, 2),
      ("segel", "mast", 9, 5), ("рея", "рей", 1, 1), ("帆", "船", 1, 1),
    ] as [(String, String, Int, Int?)])
  func `The distance is the letters to change, as far as the limit goes`(
    left: String, right: String, most: Int, expected: Int?
  ) {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(EditDistance.between(left, right, most: most) == expected)
    #expect(EditDistance.between(right, left, most: most) == expected)
  }
}
