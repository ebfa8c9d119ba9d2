import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output or error, written in large pieces.
final class StandardStream: Sendable {
  static let output = StandardStream(1)
  static let error = StandardStream(2)

  private let descriptor: Int32
  private let buffer = Mutex<[UInt8]>([])
  private static let capacity = 64 << 10

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The width of the terminal in columns; nil where there is none.
  var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  func write(_ text: String) {
    buffer.withLock { buffer in
      buffer.append(contentsOf: text.utf8)
      if buffer.count >= Self.capacity || descriptor == 2 { flush(&buffer) }
    }
  }

  func flush() { buffer.withLock { flush(&$0) } }

  private func flush(_ buffer: inout [UInt8]) {
    var done = 0
    while done < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        unsafe Self.writeBytes(descriptor, bytes[done...])
      }
      // Nobody reads any more (`kanon check | head`), or the disk is full: there is nobody to tell.
      guard count > 0 else { exit(2) }
      done += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func writeBytes(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int
  {
    let rebased = unsafe UnsafeRawBufferPointer(rebasing: bytes)
    #if canImport(Darwin)
      return unsafe Darwin.write(descriptor, rebased.baseAddress, rebased.count)
    #elseif canImport(Musl)
      return unsafe Musl.write(descriptor, rebased.baseAddress, rebased.count)
    #else
      return unsafe Glibc.write(descriptor, rebased.baseAddress, rebased.count)
    #endif
  }
}

/// How far long work has come: one line on a terminal's standard error, nothing elsewhere.
final class Progress: Sendable {
  private let total: Int
  private let isShown: Bool
  private let done = Mutex(0)

  init(_ total: Int, quiet: Bool) {
    self.total = total
    isShown = !quiet && StandardStream.error.isTerminal && total > 20
  }

  func step() {
    guard isShown else { return }
    let count = done.withLock { done in
      done += 1
      return done
    }
    if count % 10 == 0 { StandardStream.error.write("\r\u{1B}[K\(count) of \(total) articles") }
  }

  func end() {
    if isShown { StandardStream.error.write("\r\u{1B}[K") }
  }
}
