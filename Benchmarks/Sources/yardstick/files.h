#ifndef KANON_YARDSTICK_FILES_H
#define KANON_YARDSTICK_FILES_H

#include <stddef.h>

/// Paths of files, in the order found until they are sorted. Owns the paths.
struct file_list {
  char **paths;
  size_t count;
  size_t capacity;
};

/// Adds every `*.md` below a folder, hidden entries and symbolic links aside. Answers NULL, or the
/// path that could not be read, with `errno` set.
const char *find_markdown_files(const char *folder, struct file_list *files);

/// Sorts by the bytes of the path, so that parts are the same in every process.
void sort_files(struct file_list *files);

/// Frees the paths.
void free_files(struct file_list *files);

#endif
