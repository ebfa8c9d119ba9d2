/// The hash that a page's security policy names its script by (FIPS 180-4).
///
/// Written out here, so that the reports' tests need no library that the reports do not.
enum SHA256 {
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    padded += bytes(UInt64(message.count) * 8)

    var state = roots(of: primes.prefix(8)) { $0.squareRoot() }
    let constants = roots(of: primes[...]) { cubeRoot($0) }
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(padded[start..<(start + 64)], constants, into: &state)
    }
    return state.flatMap { bytes(UInt64($0)).suffix(4) }
  }

  private static func compress(
    _ block: ArraySlice<UInt8>, _ constants: [UInt32], into state: inout [UInt32]
  ) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { index in
      block[index..<(index + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let second = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var round = state
    for index in 0..<64 {
      let (a, e) = (round[0], round[4])
      let choice = (e & round[5]) ^ (~e & round[6])
      let majority = (a & round[1]) ^ (a & round[2]) ^ (round[1] & round[2])
      let first =
        round[7] &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice
        &+ constants[index] &+ words[index]
      let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
      round = [first &+ second] + round[0..<3] + [round[3] &+ first] + round[4..<7]
    }
    state = zip(state, round).map { $0 &+ $1 }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static func bytes(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * UInt64($0))) }
  }

  /// The first 64 prime numbers.
  private static let primes = (2...311).filter { number in
    !(2..<number).contains { number.isMultiple(of: $0) }
  }

  /// The first 32 bits of the fractions of the roots.
  private static func roots(
    of primes: ArraySlice<Int>, _ root: (Double) -> Double
  ) -> [UInt32] {
    primes.map { prime in
      let value = root(Double(prime))
      return UInt32((value - value.rounded(.down)) * 4_294_967_296)
    }
  }

  private static func cubeRoot(_ value: Double) -> Double {
    var root = 7.0
    for _ in 0..<60 { root -= (root * root * root - value) / (3 * root * root) }
    return root
  }
}
