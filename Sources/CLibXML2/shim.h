#ifndef KANON_LIBXML2_SHIM_H
#define KANON_LIBXML2_SHIM_H

#include <libxml/xmlversion.h>

// Debian builds libxml2 with ICU, whose headers clash with the ICU that Foundation carries. Only a structure that
// nobody here looks into depends on it.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

// `xmlFree` is a mutable function pointer in C, which Swift 6 refuses to read.
static inline void kanon_xml_free(void *memory) { xmlFree(memory); }

// What stopped the parser that this thread ran last. The error's type differs between versions of libxml2.
typedef struct {
  int code;
  int line;
  const char *message;
} kanon_xml_error;

static inline kanon_xml_error kanon_xml_last_error(void) {
  const xmlError *error = xmlGetLastError();
  kanon_xml_error result = {0, 0, NULL};
  if (error != NULL) {
    result.code = error->code;
    result.line = error->line;
    result.message = error->message;
  }
  return result;
}

#endif
