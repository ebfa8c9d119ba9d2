/// What a sample counts.
enum Unit: String, Encodable {
  case seconds
  /// Millions of bytes.
  case megabytes
  case ratio
}

/// What a figure should reach.
struct Goal {
  /// The sample that is held against the limit.
  enum Judged: String, Encodable {
    case median
    case maximum
  }

  /// The side of the limit that is good.
  enum Relation: String, Encodable {
    case atMost = "at-most"
    case atLeast = "at-least"
  }

  /// What is held against the limit.
  let judged: Judged
  /// Where the good values are.
  let relation: Relation
  /// In the unit of the figure.
  let limit: Double

  /// CPU of a full check in yardsticks.
  static let checkCost = Goal(judged: .median, relation: .atMost, limit: 2)
  /// Peak memory of a check, whatever the size of the corpus.
  static let peakMemory = Goal(judged: .maximum, relation: .atMost, limit: 64)
  /// Peak memory with four times the articles to that with one: the same but for the allocator's
  /// mood and the list of file names.
  static let memoryGrowth = Goal(judged: .median, relation: .atMost, limit: 1.1)
  /// Speed-up of two jobs to that of two processes that share nothing.
  static let twoCores = Goal(judged: .median, relation: .atLeast, limit: 0.9)
  /// Unoptimised compile time of a table with 2,000 rows.
  static let tableCompilation = Goal(judged: .median, relation: .atMost, limit: 0.5)
}

/// One thing measured several times.
struct Figure {
  /// A stable name for programs.
  let name: String
  /// What a person reads.
  let title: String
  /// What the samples count.
  let unit: Unit
  /// In the order measured; never empty.
  let samples: [Double]
  /// What to reach, where the project has set itself a goal.
  let goal: Goal?

  /// Makes a figure of at least one sample.
  init(_ name: String, _ title: String, _ unit: Unit, _ samples: [Double], goal: Goal? = nil) {
    precondition(!samples.isEmpty, "a figure without a sample says nothing")
    self.name = name
    self.title = title
    self.unit = unit
    self.samples = samples
    self.goal = goal
  }

  /// The least sample.
  var minimum: Double { samples.reduce(.infinity, min) }

  /// The greatest sample.
  var maximum: Double { samples.reduce(-.infinity, max) }

  /// The middle sample, or the mean of the two in the middle.
  var median: Double {
    let sorted = samples.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2
      : sorted[middle]
  }

  /// Whether the goal is met; nil without a goal.
  var meetsGoal: Bool? {
    guard let goal else { return nil }
    let value =
      switch goal.judged {
      case .median: median
      case .maximum: maximum
      }
    return switch goal.relation {
    case .atMost: value <= goal.limit
    case .atLeast: value >= goal.limit
    }
  }
}

/// Divides samples pair by pair. What slows the machine for a while slows both of a pair, so these
/// quotients scatter less than the quotient of two medians.
func ratios(_ dividends: [Double], to divisors: [Double]) -> [Double] {
  zip(dividends, divisors).map { $0 / $1 }
}
