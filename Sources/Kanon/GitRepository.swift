import Foundation
import KanonModel

/// A git repository, read through the `git` command without a shell.
///
/// Nothing is written, no index is refreshed and no object is fetched.
package struct GitRepository: Sendable {
  /// The folder that git runs in; paths are relative to it.
  private let folder: Folder
  private let executable: URL
  /// The repository's own top folder.
  package let top: String

  /// Opens the repository that holds a folder.
  ///
  /// - Throws: ``WorkspaceError`` where there is no git, or no repository.
  package init(at folder: Folder) throws(WorkspaceError) {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    try self.init(at: folder, searching: path)
  }

  /// - Parameter path: the folders to look for `git` in, as in `PATH`.
  init(at folder: Folder, searching path: String) throws(WorkspaceError) {
    let candidates = path.split(separator: ":").map { "\($0)/git" }
    guard let git = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw WorkspaceError(
        folder.path, "git is not installed, and a revision can only be read through it",
        help: "install git, or compare two files instead")
    }
    self.folder = folder
    executable = URL(fileURLWithPath: git)
    let top = try Self.run(executable, folder, ["rev-parse", "--show-toplevel"])
    guard top.status == 0 else {
      throw WorkspaceError(
        folder.path, "this is not in a git repository: \(top.complaint)",
        help: "name revisions only of articles that git keeps, or compare two files instead")
    }
    self.top = top.line
  }

  /// The commit that a revision names.
  package func commit(_ revision: String) throws(WorkspaceError) -> Commit {
    let found = try run([
      "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}",
    ])
    guard found.status == 0, !found.line.isEmpty else {
      throw WorkspaceError(
        top, "git knows no revision '\(revision)' here",
        help:
          "name a branch, a tag or a commit; a shallow clone lacks old ones (git fetch --unshallow)"
      )
    }
    return Commit(id: found.line)
  }

  /// A commit by its full hash.
  package struct Commit: Hashable, Sendable {
    let id: String
  }

  /// The content of a file by its hash: the same content, the same hash.
  package struct Blob: Hashable, Sendable {
    let id: String
  }

  /// The files of a commit below the folder, by their paths relative to it.
  package func files(at commit: Commit) throws(WorkspaceError) -> [String: Blob] {
    let listing = try run(["ls-tree", "-r", "-z", commit.id])
    guard listing.status == 0 else { throw failure("list the files of \(commit.id)", listing) }
    var files: [String: Blob] = [:]
    for entry in listing.output.split(separator: 0) {
      // `100644 blob 5e34a8f8…<TAB>sv-SE/guide.md`; a link or another repository is no article.
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = String(decoding: entry[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[0].hasPrefix("100"), words[1] == "blob" else { continue }
      let path = String(decoding: entry[(tab + 1)...], as: UTF8.self)
      files[path] = Blob(id: String(words[2]))
    }
    return files
  }

  /// The files below the folder that differ from a commit on the disk, removed ones and those that git
  /// does not know yet among them, by their paths relative to the folder.
  package func changedFiles(since commit: Commit) throws(WorkspaceError) -> [String] {
    let tracked = try run([
      "diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", commit.id, "--",
      ".",
    ])
    guard tracked.status == 0 else { throw failure("compare with \(commit.id)", tracked) }
    let untracked = try run(["ls-files", "--others", "--exclude-standard", "-z", "--", "."])
    guard untracked.status == 0 else { throw failure("list new files", untracked) }
    return [tracked, untracked].flatMap { listing in
      listing.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The bytes of files, in the order given.
  package func contents(_ blobs: [Blob]) throws(WorkspaceError) -> [[UInt8]] {
    guard !blobs.isEmpty else { return [] }
    let names = blobs.map { $0.id + "\n" }.joined()
    let result = try run(["cat-file", "--batch"], input: Array(names.utf8))
    var rest = result.output[...]
    var contents: [[UInt8]] = []
    for blob in blobs {
      // `<hash> blob <size>`, the bytes, and a line end.
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last
          .flatMap({ Int($0) }),
        rest.endIndex - end > size
      else { throw failure("read \(blob.id)", result) }
      contents.append(Array(rest[(end + 1)..<(end + 1 + size)]))
      rest = rest[(end + 1 + size)...].dropFirst()
    }
    return contents
  }

  private func failure(_ task: String, _ result: Result) -> WorkspaceError {
    WorkspaceError(
      top, "git could not \(task): \(result.complaint)",
      help: "see what `git fsck` says of the repository")
  }

  // MARK: Running git

  private struct Result {
    var status: Int32
    var output: [UInt8]
    var errors: String

    var line: String {
      String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    /// The first line that git complains with.
    var complaint: String {
      let line = errors.split(separator: "\n").first.map(String.init) ?? "exit code \(status)"
      return line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line
    }
  }

  private func run(
    _ arguments: [String], input: [UInt8] = []
  ) throws(WorkspaceError) -> Result {
    try Self.run(executable, folder, arguments, input: input)
  }

  private static func run(
    _ executable: URL, _ folder: Folder, _ arguments: [String], input: [UInt8] = []
  ) throws(WorkspaceError) -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = ["-C", folder.path, "--no-pager"] + arguments
    process.environment = environment
    let (output, errors, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = standardInput
    do {
      try process.run()
    } catch {
      throw WorkspaceError(
        executable.path, "git cannot be started: \(error.localizedDescription)",
        help: "check the git installation")
    }
    // The names of one article's files fit into a pipe, so nobody waits for the other.
    try? standardInput.fileHandleForWriting.write(contentsOf: Data(input))
    try? standardInput.fileHandleForWriting.close()
    let data = (try? output.fileHandleForReading.readToEnd()) ?? nil
    let complaints = (try? errors.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: Array(data ?? Data()),
      errors: String(decoding: complaints ?? Data(), as: UTF8.self))
  }

  /// The environment without what would point git at another repository (it is set inside of hooks), with
  /// messages in English, and with nothing asked of the user or fetched from afar.
  private static var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter { name, _ in
      !["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"]
        .contains(name)
    }
    environment["LC_ALL"] = "C"
    environment["GIT_TERMINAL_PROMPT"] = "0"
    environment["GIT_NO_LAZY_FETCH"] = "1"
    environment["GIT_OPTIONAL_LOCKS"] = "0"
    return environment
  }
}
