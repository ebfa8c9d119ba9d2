import Foundation

/// Runs a command and answers what it writes. Its errors go where ours go.
///
/// Foundation's `Process` would put the command into a process group of its own, out of reach of
/// Ctrl-C, which would leave it running.
func standardOutput(of command: CommandLine) throws -> String {
  var ends: [CInt] = [0, 0]
  guard pipe(&ends) == 0 else { throw systemFailure("cannot make a pipe", errno) }
  let (readEnd, writeEnd) = (ends[0], ends[1])
  defer { close(readEnd) }

  let child: pid_t
  do {
    defer { close(writeEnd) }
    child = try spawn(command, writingTo: writeEnd, closing: readEnd)
  }
  let output = FileHandle(fileDescriptor: readEnd).readDataToEndOfFile()
  var status: CInt = 0
  while waitpid(child, &status, 0) < 0 {
    guard errno == EINTR else { throw systemFailure("cannot wait for \(command[0])", errno) }
  }

  // The low seven bits are the signal that ended it, the byte above them its own status.
  let (signal, code) = (status & 0x7f, status >> 8 & 0xff)
  let name = command.joined(separator: " ")
  guard signal == 0 else { throw BenchmarkFailure("interrupted by signal \(signal): \(name)") }
  guard code == 0 else { throw BenchmarkFailure("status \(code) from: \(name)") }
  return String(decoding: output, as: UTF8.self)
}

/// Starts a command with a pipe for its output.
private func spawn(
  _ command: CommandLine, writingTo writeEnd: CInt, closing readEnd: CInt
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, writeEnd, STDOUT_FILENO)
  posix_spawn_file_actions_addclose(&actions, writeEnd)
  posix_spawn_file_actions_addclose(&actions, readEnd)

  var arguments = command.map { strdup($0) }
  defer { arguments.forEach { free($0) } }
  arguments.append(nil)
  var child: pid_t = 0
  let error = posix_spawn(&child, command[0], &actions, nil, arguments, environ)
  guard error == 0 else { throw systemFailure("cannot start \(command[0])", error) }
  return child
}

/// A failure with the system's words for an error number.
private func systemFailure(_ message: String, _ number: CInt) -> BenchmarkFailure {
  BenchmarkFailure("\(message): \(String(cString: strerror(number)))")
}
