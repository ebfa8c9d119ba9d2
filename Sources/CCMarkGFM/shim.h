#ifndef KANON_CMARK_GFM_SHIM_H
#define KANON_CMARK_GFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The table extension's node types are mutable globals that no installed header declares. They are set once while the
// extensions are registered and never change afterwards, so a function that returns them is safe.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
static inline cmark_node_type kanon_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type kanon_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type kanon_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }

#endif
