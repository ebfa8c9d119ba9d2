#ifndef KANON_CMARK_ARENA_H
#define KANON_CMARK_ARENA_H

#include <cmark-gfm.h>

// Memory for one parse at a time on each thread, given back as a whole.
//
// The tree of an article is tens of thousands of small blocks; to take and free them one by one costs as much as to
// parse. cmark-gfm has an arena of its own, but that one is global, so it is not safe on two threads.

// What a parser takes its memory from.
cmark_mem *kanon_arena(void);

// Gives back all memory of this thread's arena. Nothing that was parsed with it may be used afterwards.
void kanon_arena_reset(void);

#endif
