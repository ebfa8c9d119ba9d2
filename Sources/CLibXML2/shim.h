#ifndef KANON_LIBXML2_SHIM_H
#define KANON_LIBXML2_SHIM_H

#include <libxml/xmlversion.h>

// Debian builds libxml2 with ICU, whose headers clash with the ICU that Foundation carries. Only a structure that
// nobody here looks into depends on it.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// `xmlFree` is a mutable function pointer in C, which Swift 6 refuses to read.
static inline void kanon_xml_free(void *memory) { xmlFree(memory); }

#endif
