// The stopwatch: starts commands at the same time, waits for all of them and prints what each has
// used, as the kernel counts it.
//
//   stopwatch COMMAND [ARGUMENT...] [::: COMMAND [ARGUMENT...]]...
//
// It is a process of its own because Linux hands the peak memory of the process that starts a
// command down to the command. This one is smaller than anything worth measuring; a Swift program
// that links Foundation is not.
//
// Prints a line `command STATUS USER SYSTEM PEAK` for each command (exit status, or 128 + signal;
// microseconds; bytes), then `wall NANOSECONDS` from the first start to the last end.
//
// Exit codes: 0 all commands ran, whatever their status; 64 wrong usage; 127 one would not start.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { most_commands = 16 };

/// The monotonic clock in nanoseconds.
static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/// A time of the kernel's in microseconds.
static long long microseconds(struct timeval time) {
  return time.tv_sec * 1000000LL + time.tv_usec;
}

/// Starts a command that reads nothing and whose output goes nowhere.
static pid_t start(char **command) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  int error = posix_spawnp(&child, command[0], &actions, NULL, command, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) {
    fprintf(stderr, "stopwatch: %s: %s\n", command[0], strerror(error));
    return -1;
  }
  return child;
}

/// Waits for a command and answers what it and its children used.
static struct rusage finish(pid_t child, int *status) {
  struct rusage usage;
  while (wait4(child, status, 0, &usage) < 0) {
    if (errno != EINTR) {
      perror("stopwatch: wait4");
      exit(127);
    }
  }
  return usage;
}

/// The peak of the resident memory in bytes; Linux counts it in KiB.
static long long peak_bytes(struct rusage usage) {
#ifdef __APPLE__
  return usage.ru_maxrss;
#else
  return usage.ru_maxrss * 1024LL;
#endif
}

/// Cuts the arguments into commands at each `:::`. Answers how many, or 0 where one is empty or
/// there are too many.
static int split(int argc, char **argv, char **commands[most_commands]) {
  int count = 0;
  int begin = 1;
  for (int i = 1; i <= argc; i++) {
    if (i < argc && strcmp(argv[i], ":::") != 0) continue;
    if (i == begin || count == most_commands) return 0;
    argv[i] = NULL;
    commands[count++] = &argv[begin];
    begin = i + 1;
  }
  return count;
}

int main(int argc, char **argv) {
  char **commands[most_commands];
  int count = split(argc, argv, commands);
  if (count == 0) {
    fputs("usage: stopwatch COMMAND [ARGUMENT...] [::: COMMAND [ARGUMENT...]]...\n", stderr);
    return 64;
  }

  pid_t children[most_commands];
  struct rusage usages[most_commands];
  int statuses[most_commands];
  long long begin = now();
  for (int i = 0; i < count; i++) {
    children[i] = start(commands[i]);
    if (children[i] > 0) continue;
    while (i-- > 0) {
      kill(children[i], SIGTERM);
      finish(children[i], &statuses[i]);
    }
    return 127;
  }
  for (int i = 0; i < count; i++) usages[i] = finish(children[i], &statuses[i]);
  long long wall = now() - begin;

  for (int i = 0; i < count; i++) {
    int status = statuses[i];
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    printf("command %d %lld %lld %lld\n", code, microseconds(usages[i].ru_utime),
           microseconds(usages[i].ru_stime), peak_bytes(usages[i]));
  }
  printf("wall %lld\n", wall);
  return 0;
}
