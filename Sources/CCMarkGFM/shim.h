#ifndef KANON_CMARK_GFM_SHIM_H
#define KANON_CMARK_GFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The extensions' node types are mutable globals in C, which Swift 6 refuses to read. They are set once while the
// extensions are registered and never change afterwards, so a function that returns them is safe.
static inline cmark_node_type kanon_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type kanon_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type kanon_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }

#endif
