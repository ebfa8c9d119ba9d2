#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/// The kinds of directory entry that matter here.
enum kind { kind_folder, kind_file, kind_other };

/// The kind of an entry, asked of the file only where the directory does not say.
static enum kind kind_of(const struct dirent *entry, const char *path) {
  if (entry->d_type == DT_DIR) return kind_folder;
  if (entry->d_type == DT_REG) return kind_file;
  if (entry->d_type != DT_UNKNOWN) return kind_other;
  struct stat status;
  if (lstat(path, &status) != 0) return kind_other;
  if (S_ISDIR(status.st_mode)) return kind_folder;
  return S_ISREG(status.st_mode) ? kind_file : kind_other;
}

/// Whether a name ends in `.md`.
static int is_markdown(const char *name) {
  size_t length = strlen(name);
  return length > 3 && strcmp(name + length - 3, ".md") == 0;
}

/// Adds a path, which the list then owns. Answers 0 where memory ran out.
static int add_file(struct file_list *files, char *path) {
  if (files->count == files->capacity) {
    size_t capacity = files->capacity == 0 ? 1024 : files->capacity * 2;
    char **paths = realloc(files->paths, capacity * sizeof *paths);
    if (paths == NULL) return 0;
    files->paths = paths;
    files->capacity = capacity;
  }
  files->paths[files->count++] = path;
  return 1;
}

const char *find_markdown_files(const char *folder, struct file_list *files) {
  DIR *directory = opendir(folder);
  if (directory == NULL) return folder;
  struct dirent *entry;
  while (errno = 0, (entry = readdir(directory)) != NULL) {
    if (entry->d_name[0] == '.') continue;
    size_t size = strlen(folder) + strlen(entry->d_name) + 2;
    char *path = malloc(size);
    if (path == NULL) return folder;
    snprintf(path, size, "%s/%s", folder, entry->d_name);
    switch (kind_of(entry, path)) {
    case kind_folder: {
      const char *failed = find_markdown_files(path, files);
      if (failed != NULL) return failed;
      free(path);
      break;
    }
    case kind_file:
      if (!is_markdown(entry->d_name)) {
        free(path);
      } else if (!add_file(files, path)) {
        return folder;
      }
      break;
    case kind_other:
      free(path);
      break;
    }
  }
  if (errno != 0) return folder;
  closedir(directory);
  return NULL;
}

/// Orders two paths by their bytes.
static int compare_paths(const void *left, const void *right) {
  return strcmp(*(char *const *)left, *(char *const *)right);
}

void sort_files(struct file_list *files) {
  if (files->count > 1) qsort(files->paths, files->count, sizeof *files->paths, compare_paths);
}

void free_files(struct file_list *files) {
  for (size_t i = 0; i < files->count; i++) free(files->paths[i]);
  free(files->paths);
  *files = (struct file_list){NULL, 0, 0};
}
