import KanonModel
import Yams

/// What a YAML text says, with its places, whoever read it.
indirect enum YAMLNode {
  case scalar(String, at: Place)
  case sequence([YAMLNode], at: Place)
  case mapping([Pair], at: Place)
  /// An alias, which is refused wherever a value is asked for.
  case alias(at: Place)

  struct Pair {
    let key: String
    let place: Place
    let value: YAMLNode
  }

  /// Where something is written. A mark is looked up where a fault needs its offset, since a file may have
  /// thousands on one long line.
  enum Place {
    case offset(Int)
    case mark(Mark?)
  }

  var place: Place {
    switch self {
    case .scalar(_, let place), .sequence(_, let place), .mapping(_, let place), .alias(let place):
      place
    }
  }

  init(_ node: Node) {
    let place = Place.mark(node.mark)
    switch node {
    case .scalar(let scalar): self = .scalar(scalar.string, at: place)
    case .sequence(let items): self = .sequence(items.map(YAMLNode.init), at: place)
    case .mapping(let pairs):
      let read = pairs.map { key, value in
        Pair(key: key.scalar?.string ?? "", place: .mark(key.mark), value: YAMLNode(value))
      }
      self = .mapping(read, at: place)
    case .alias: self = .alias(at: place)
    }
  }
}
