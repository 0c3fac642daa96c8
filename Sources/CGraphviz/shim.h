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

/* Frees what an engine has laid out.
 *
 * Before Graphviz 13, dot makes room for the label of an edge between neighbours in a rank by moving the rank's list of
 * nodes (`v`), but frees the list where it was before (`av`). When dot is done both are the start of the list. */
static inline int counterpoint_free_layout(GVC_t *context, Agraph_t *graph) {
#ifdef COUNTERPOINT_BEFORE_13
    if (aggetrec(graph, "Agraphinfo_t", 0) && GD_rank(graph)) {
        for (int rank = GD_minrank(graph); rank <= GD_maxrank(graph); rank++) {
            GD_rank(graph)[rank].av = GD_rank(graph)[rank].v;
        }
    }
#endif
    return gvFreeLayout(context, graph);
}

/* Macros that take arguments are not imported into Swift. */
static inline Agnode_t *counterpoint_tail(Agedge_t *edge) { return AGTAIL(edge); }
static inline Agnode_t *counterpoint_head(Agedge_t *edge) { return AGHEAD(edge); }

#endif
