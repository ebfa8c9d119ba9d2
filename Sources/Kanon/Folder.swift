import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder on the disk.
package struct Folder: Sendable {
  /// Without a `/` at the end, but for the root itself.
  package let path: String

  package init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  package func appending(_ part: String) -> Folder { Folder(self.path(of: part)) }

  /// The path of an entry, which may itself be a path. An absolute one and `.` stay what they are.
  package func path(of entry: String) -> String {
    if entry.hasPrefix("/") { return entry }
    if entry.isEmpty || entry == "." { return path }
    return path == "." ? entry : "\(path)/\(entry)"
  }

  package var exists: Bool { Self.isFolder(path) }

  package func holds(_ entry: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: entry))
  }

  package static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// The names of the entries, sorted by their bytes; hidden ones are left out.
  package func entries() throws(WorkspaceError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw WorkspaceError(
        path, "the folder cannot be read", help: "check that it exists and that you may read it")
    }
  }

  /// The paths, relative to the folder, of all files below it that end in one of the suffixes.
  package func files(suffixes: [String]) throws(WorkspaceError) -> [String] {
    var found: [String] = []
    var pending = [""]
    while let prefix = pending.popLast() {
      for name in try appending(prefix).entries() {
        let relative = prefix.isEmpty ? name : "\(prefix)/\(name)"
        if suffixes.contains(where: name.hasSuffix) {
          found.append(relative)
        } else if !name.contains("."), Self.isFolder(path(of: relative)) {
          pending.append(relative)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file, at most one more than `limit`, so that what is too long shows as such.
  package func bytes(of entry: String, limit: Int = .max - 1) throws(WorkspaceError) -> [UInt8] {
    let path = path(of: entry)
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw WorkspaceError(
        path, "the file cannot be read: \(Self.reason)",
        help: "check that it exists and that you may read it")
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw WorkspaceError(path, "this is not a file", help: "remove it, or leave it out")
    }
    let size = min(Int(status.st_size), limit + 1)
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe read(
          descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
        if got < 0 { failed = true }
        if got <= 0 { return }
        count += got
      }
    }
    guard !failed else {
      throw WorkspaceError(path, "reading stopped: \(Self.reason)", help: "check the disk")
    }
    return bytes
  }

  /// Writes a file at one stroke, so that nobody reads half of one.
  package func write(_ text: String, to entry: String) throws(WorkspaceError) {
    do {
      try text.write(toFile: path(of: entry), atomically: true, encoding: .utf8)
    } catch {
      throw WorkspaceError(
        path(of: entry), "the file cannot be written", help: "check the path and its permissions")
    }
  }

  /// Replaces the bytes of a file at one stroke. Where the path is a link, what it leads to is replaced;
  /// the permissions stay.
  package func replace(_ bytes: [UInt8], in entry: String) throws(WorkspaceError) {
    let place = URL(fileURLWithPath: path(of: entry)).resolvingSymlinksInPath()
    let manager = FileManager.default
    do {
      let permissions = try manager.attributesOfItem(atPath: place.path)[.posixPermissions]
      try Data(bytes).write(to: place, options: .atomic)
      if let permissions {
        try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: place.path)
      }
    } catch {
      throw WorkspaceError(
        path(of: entry), "the file cannot be written", help: "check the path and its permissions")
    }
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
}
