#pragma once

#include <libxml/xmlversion.h>

// Where libxml2 was built with ICU, its headers include ICU's, which then clash with the ones that Foundation carries.
// They only serve to declare the end of one structure, whose fields are not used here.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
