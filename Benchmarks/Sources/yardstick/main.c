// The yardstick: reads every Markdown file below the folders it is given, parses it with cmark-gfm
// and frees the tree. It looks at nothing, so its cost is the least that any tool built on
// cmark-gfm can pay for the same files.
//
//   yardstick FOLDER... [--part I/N]
//
// Exit codes: 0 all files parsed; 2 a folder or file could not be read; 64 wrong usage.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"

/// What one process of the yardstick has done.
struct tally {
  size_t files;
  size_t bytes;
};

/// Which of the sorted files belong to this process: every `count`th, starting with number `index`
/// from 0. Taking turns keeps the parts even, where cutting the list in two would give one process
/// the locales with the longer texts.
struct part {
  size_t index;
  size_t count;
};

/// The bytes of one file; the allocation is used again for the next.
struct buffer {
  char *bytes;
  size_t size;
  size_t capacity;
};

/// The extensions that are safe on several threads, the set that the product parses with.
static const char *const extension_names[] = {"table", "tasklist", "tagfilter"};

enum { extension_count = sizeof extension_names / sizeof extension_names[0] };

/// Ends the process with a message about a path.
static void fail(const char *path) {
  fprintf(stderr, "yardstick: %s: %s\n", path, strerror(errno));
  exit(2);
}

/// Ends the process with the right way to call it.
static void fail_usage(void) {
  fputs("usage: yardstick FOLDER... [--part I/N]\n", stderr);
  exit(64);
}

/// Reads a whole file into the buffer, which grows and never shrinks.
static void read_file(const char *path, struct buffer *buffer) {
  int descriptor = open(path, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(path);
  buffer->size = 0;
  for (;;) {
    if (buffer->size == buffer->capacity) {
      size_t capacity = buffer->capacity == 0 ? 256 * 1024 : buffer->capacity * 2;
      char *bytes = realloc(buffer->bytes, capacity);
      if (bytes == NULL) fail(path);
      buffer->bytes = bytes;
      buffer->capacity = capacity;
    }
    ssize_t count = read(descriptor, buffer->bytes + buffer->size, buffer->capacity - buffer->size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(path);
    if (count == 0) break;
    buffer->size += (size_t)count;
  }
  close(descriptor);
}

/// Parses the buffer as the product would and frees the tree without a look at it.
static void parse(const struct buffer *buffer, cmark_syntax_extension *const *extensions) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  for (size_t i = 0; i < extension_count; i++) {
    cmark_parser_attach_syntax_extension(parser, extensions[i]);
  }
  cmark_parser_feed(parser, buffer->bytes, buffer->size);
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
}

/// Reads and parses the files of one part.
static struct tally parse_part(const struct file_list *files, struct part part) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_syntax_extension *extensions[extension_count];
  for (size_t i = 0; i < extension_count; i++) {
    extensions[i] = cmark_find_syntax_extension(extension_names[i]);
    if (extensions[i] == NULL) {
      fprintf(stderr, "yardstick: cmark-gfm has no extension '%s'\n", extension_names[i]);
      exit(2);
    }
  }

  struct tally tally = {0, 0};
  struct buffer buffer = {NULL, 0, 0};
  for (size_t i = part.index; i < files->count; i += part.count) {
    read_file(files->paths[i], &buffer);
    parse(&buffer, extensions);
    tally.files += 1;
    tally.bytes += buffer.size;
  }
  free(buffer.bytes);
  return tally;
}

/// Reads `I/N`, where I counts from 1 to N.
static struct part read_part(const char *text) {
  unsigned index = 0, count = 0;
  int length = 0;
  if (text == NULL || sscanf(text, "%u/%u%n", &index, &count, &length) != 2) fail_usage();
  if (text[length] != '\0' || index < 1 || index > count) fail_usage();
  return (struct part){index - 1, count};
}

int main(int argc, char **argv) {
  struct part part = {0, 1};
  struct file_list files = {NULL, 0, 0};
  int folders = 0;
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "--part") == 0) {
      part = read_part(argv[++i]);
    } else if (argv[i][0] == '-') {
      fail_usage();
    } else {
      const char *failed = find_markdown_files(argv[i], &files);
      if (failed != NULL) fail(failed);
      folders += 1;
    }
  }
  if (folders == 0) fail_usage();

  sort_files(&files);
  struct tally tally = parse_part(&files, part);
  free_files(&files);
  printf("files %zu\nbytes %zu\n", tally.files, tally.bytes);
  return 0;
}
