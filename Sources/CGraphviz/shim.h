#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <stddef.h>
#include <stdlib.h>
#include <cgraph.h>
#include <gvc.h>

/* The headers do not tell their version as a number; this macro went with Graphviz 13. */
#ifdef EDGEOF
#define COUNTERPOINT_BEFORE_13
#endif

#include "freeing.h"
#include "reading.h"

/* gvRenderData gives the length through `unsigned *` up to Graphviz 12 and through `size_t *` from 13 on. */
typedef int (*counterpoint_render_unsigned)(GVC_t *, graph_t *, const char *, char **, unsigned int *);
typedef int (*counterpoint_render_size)(GVC_t *, graph_t *, const char *, char **, size_t *);

static inline int counterpoint_call_unsigned(counterpoint_render_unsigned render, GVC_t *context, graph_t *graph,
                                             const char *format, char **bytes, size_t *length) {
    unsigned int count = 0;
    int status = render(context, graph, format, bytes, &count);
    *length = count;
    return status;
}

static inline int counterpoint_call_size(counterpoint_render_size render, GVC_t *context, graph_t *graph,
                                         const char *format, char **bytes, size_t *length) {
    return render(context, graph, format, bytes, length);
}

static inline int counterpoint_render(GVC_t *context, graph_t *graph, const char *format, char **bytes,
                                      size_t *length) {
    return _Generic(&gvRenderData,
                    counterpoint_render_unsigned: counterpoint_call_unsigned,
                    counterpoint_render_size: counterpoint_call_size)(&gvRenderData, context, graph, format, bytes,
                                                                      length);
}

/* Macros that take arguments are not imported into Swift. */
static inline Agnode_t *counterpoint_tail(Agedge_t *edge) { return AGTAIL(edge); }
static inline Agnode_t *counterpoint_head(Agedge_t *edge) { return AGHEAD(edge); }

#endif
