#ifndef KANON_CMARK_GFM_NODES_H
#define KANON_CMARK_GFM_NODES_H

#include <stddef.h>
#include <string.h>

#include <cmark-gfm.h>

// What a walk asks every node of a tree for.
//
// The public functions copy each literal, to end it with a zero byte, and are calls into the library for every link of
// the tree. Debian's package declares what a node is made of, so there the fields are read where they stand; elsewhere
// the public functions are asked. Both give the same (docs/decisions/0014-fields-of-nodes.md).
#if defined(__has_include) && !defined(KANON_PUBLIC_CMARK)
#if __has_include(<cmark-gfm/node.h>)
#include <cmark-gfm/node.h>
#define KANON_READS_FIELDS 1
#endif
#endif

// A node, so that it is the same type whether or not its declaration is known.
typedef const void *kanon_node;

// Bytes that belong to the tree.
typedef struct {
  const unsigned char *start;
  size_t count;
} kanon_bytes;

#ifdef KANON_READS_FIELDS

static inline const struct cmark_node *kanon_fields(kanon_node node) { return (const struct cmark_node *)node; }
static inline kanon_bytes kanon_chunk(const cmark_chunk *chunk) {
  return (kanon_bytes){chunk->data, chunk->data ? (size_t)chunk->len : 0};
}

static inline cmark_node_type kanon_type(kanon_node node) { return (cmark_node_type)kanon_fields(node)->type; }
static inline kanon_node kanon_first_child(kanon_node node) { return kanon_fields(node)->first_child; }
static inline kanon_node kanon_next(kanon_node node) { return kanon_fields(node)->next; }
static inline kanon_node kanon_parent(kanon_node node) { return kanon_fields(node)->parent; }
static inline int kanon_start_line(kanon_node node) { return kanon_fields(node)->start_line; }
static inline int kanon_start_column(kanon_node node) { return kanon_fields(node)->start_column; }
static inline int kanon_end_line(kanon_node node) { return kanon_fields(node)->end_line; }
static inline int kanon_end_column(kanon_node node) { return kanon_fields(node)->end_column; }
// Of text, code in a line, and HTML.
static inline kanon_bytes kanon_literal(kanon_node node) { return kanon_chunk(&kanon_fields(node)->as.literal); }
// Of links and images.
static inline kanon_bytes kanon_url(kanon_node node) { return kanon_chunk(&kanon_fields(node)->as.link.url); }
// Of code blocks.
static inline kanon_bytes kanon_fence_info(kanon_node node) { return kanon_chunk(&kanon_fields(node)->as.code.info); }

#else

static inline cmark_node *kanon_public(kanon_node node) { return (cmark_node *)node; }
static inline kanon_bytes kanon_string(const char *text) {
  return (kanon_bytes){(const unsigned char *)text, text ? strlen(text) : 0};
}

static inline cmark_node_type kanon_type(kanon_node node) { return cmark_node_get_type(kanon_public(node)); }
static inline kanon_node kanon_first_child(kanon_node node) { return cmark_node_first_child(kanon_public(node)); }
static inline kanon_node kanon_next(kanon_node node) { return cmark_node_next(kanon_public(node)); }
static inline kanon_node kanon_parent(kanon_node node) { return cmark_node_parent(kanon_public(node)); }
static inline int kanon_start_line(kanon_node node) { return cmark_node_get_start_line(kanon_public(node)); }
static inline int kanon_start_column(kanon_node node) { return cmark_node_get_start_column(kanon_public(node)); }
static inline int kanon_end_line(kanon_node node) { return cmark_node_get_end_line(kanon_public(node)); }
static inline int kanon_end_column(kanon_node node) { return cmark_node_get_end_column(kanon_public(node)); }
static inline kanon_bytes kanon_literal(kanon_node node) {
  return kanon_string(cmark_node_get_literal(kanon_public(node)));
}
static inline kanon_bytes kanon_url(kanon_node node) { return kanon_string(cmark_node_get_url(kanon_public(node))); }
static inline kanon_bytes kanon_fence_info(kanon_node node) {
  return kanon_string(cmark_node_get_fence_info(kanon_public(node)));
}

#endif

// Asked for seldom.
static inline int kanon_heading_level(kanon_node node) { return cmark_node_get_heading_level((cmark_node *)node); }
static inline int kanon_is_ordered(kanon_node node) {
  return cmark_node_get_list_type((cmark_node *)node) == CMARK_ORDERED_LIST;
}
static inline int kanon_list_start(kanon_node node) { return cmark_node_get_list_start((cmark_node *)node); }

#endif
