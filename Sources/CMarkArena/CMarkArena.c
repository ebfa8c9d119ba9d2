#include "CMarkArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// The first chunk holds the tree of nearly every article (the largest real one takes 1.4 MB); it is kept for the next
// article. Further chunks are freed at each reset.
enum { FIRST_CHUNK = 512 << 10, CHUNK = 1 << 20, ALIGNMENT = 16 };

typedef struct chunk {
  struct chunk *previous;
  size_t size;
  size_t used;
  _Alignas(ALIGNMENT) unsigned char bytes[];
} chunk;

// A block's size stands before it, so that it can be moved when it grows.
typedef struct {
  _Alignas(ALIGNMENT) size_t size;
} header;

static _Thread_local chunk *current;

static chunk *new_chunk(size_t size, chunk *previous) {
  chunk *made = malloc(sizeof(chunk) + size);
  // cmark-gfm has no way to report that memory ran out; its own allocator aborts as well.
  if (!made) abort();
  made->previous = previous;
  made->size = size;
  made->used = 0;
  return made;
}

// Called for every node, so it is part of its callers.
__attribute__((always_inline)) static inline void *take(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t needed = sizeof(header) + ((size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1));
  if (!current) current = new_chunk(needed > FIRST_CHUNK ? needed : FIRST_CHUNK, NULL);
  if (current->size - current->used < needed) current = new_chunk(needed > CHUNK ? needed : CHUNK, current);
  header *block = (header *)(current->bytes + current->used);
  current->used += needed;
  block->size = size;
  return block + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) abort();
  return memset(take(bytes), 0, bytes);
}

static void *arena_realloc(void *pointer, size_t size) {
  if (!pointer) return take(size);
  header *block = (header *)pointer - 1;
  if (size <= block->size) return pointer;
  // The last block of a chunk grows in its place: so does the text of a paragraph while its lines come in.
  unsigned char *end = (unsigned char *)pointer + ((block->size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1));
  if (end == current->bytes + current->used) {
    size_t more = ((size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1)) - (size_t)(end - (unsigned char *)pointer);
    if (current->size - current->used >= more) {
      current->used += more;
      block->size = size;
      return pointer;
    }
  }
  return memcpy(take(size), pointer, block->size);
}

static void arena_free(void *pointer) { (void)pointer; }

static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};

cmark_mem *kanon_arena(void) { return &memory; }

void kanon_arena_reset(void) {
  while (current && current->previous) {
    chunk *previous = current->previous;
    free(current);
    current = previous;
  }
  if (current) current->used = 0;
}
