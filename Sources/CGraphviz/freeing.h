#ifndef CGRAPHVIZ_FREEING_H
#define CGRAPHVIZ_FREEING_H

/* Frees what Graphviz has laid out, and what it would lose in doing so.
 *
 * Before Graphviz 13, dot makes room for the label of an edge between neighbours in a rank by moving the rank's list of
 * nodes (`v`), but frees the list where it was before (`av`). When dot is done both are the start of the list.
 *
 * Graphviz 2.42, which Debian and Ubuntu ship to this day (their 2.42.2 and 2.42.4 call themselves 2.43.0), forgets more;
 * what can still be reached once the picture is written is freed here:
 *   - the items of every line of text in an HTML-like label;
 *   - the edges that dot turns around to break cycles within a rank;
 *   - the lists of such edges that its own nodes carry;
 *   - the matrices by which it orders the ranks of a cluster.
 * What it drops while it still lays out is out of reach, as nothing points there any more: for each edge that crosses a
 * cluster's border the node and two edges by which its ends are ranked (class1.c, interclust1; 1.4 kB); for each rank of a
 * cluster the node and edges that stand for it until it is expanded (cluster.c, build_skeleton and remove_rankleaders), and
 * the edges that led there (map_path); edges within a rank that are turned around twice (mincross.c, flat_rev). And its
 * Pango plugin forgets the attributes of each bold or italic line (0.3 kB), which are no business of libgvc.
 * Other versions are left alone: they free other parts. */

#include <cgraph.h>
#include <gvc.h>
#include <stdlib.h>
#include <string.h>

#ifdef COUNTERPOINT_BEFORE_13

/* HTML-like labels as 2.42 keeps them; its headers only name them. */
struct counterpoint_html_data {
    char *texts[7];
    int gradient_angle;
    signed char space;
    unsigned char border, padding, sides;
    unsigned short flags, width, height, style;
    boxf box;
};

struct counterpoint_html_line {
    textspan_t *items;
    short count;
    char justification;
    double size, font_size;
};

struct counterpoint_html_text {
    struct counterpoint_html_line *lines;
    short count;
};

struct counterpoint_html_label {
    union {
        struct counterpoint_html_table *table;
        struct counterpoint_html_text *text;
    } content;
    char kind; /* 1 is a table, 2 is text */
};

struct counterpoint_html_cell {
    struct counterpoint_html_data data;
    unsigned short columns, rows, column, row;
    struct counterpoint_html_label child;
};

struct counterpoint_html_table {
    struct counterpoint_html_data data;
    void *parent;
    struct counterpoint_html_cell **cells; /* up to a null */
    signed char cell_border;
    int *heights, *widths;
    int rows; /* -1 where the table was read but not yet sized */
};

static inline void counterpoint_free_html(struct counterpoint_html_label *label) {
    if (label->kind == 1 && label->content.table && label->content.table->rows != -1) {
        struct counterpoint_html_cell **cell = label->content.table->cells;
        for (; cell && *cell; cell++) counterpoint_free_html(&(*cell)->child);
    } else if (label->kind == 2 && label->content.text) {
        struct counterpoint_html_text *text = label->content.text;
        for (int index = 0; index < text->count; index++) {
            struct counterpoint_html_line *line = &text->lines[index];
            for (int item = 0; item < line->count; item++) {
                textspan_t *span = &line->items[item];
                free(span->str);
                if (span->layout && span->free_layout) span->free_layout(span->layout);
            }
            free(line->items);
            line->items = NULL;
            line->count = 0;
        }
    }
}

static inline void counterpoint_free_label(textlabel_t *label) {
    if (label && label->html && label->u.html) {
        counterpoint_free_html((struct counterpoint_html_label *)(void *)label->u.html);
    }
}

static inline void counterpoint_free_list(elist *list) {
    free(list->list);
    list->list = NULL;
    list->size = 0;
}

/* Edges of dot's own have no name in their record; those of the graph have that of the record's type. */
static inline void counterpoint_free_turned(Agnode_t *node) {
    elist *edges = &ND_flat_out(node);
    for (int index = 0; index < edges->size; index++) {
        Agedge_t *edge = edges->list[index];
        if (!edge->base.data->name) {
            free(edge->base.data);
            free(edge);
        }
    }
    edges->size = 0;
}

static inline void counterpoint_free_matrices(Agraph_t *graph) {
    for (int index = 1; index <= GD_n_cluster(graph); index++) {
        Agraph_t *cluster = GD_clust(graph)[index];
        for (int rank = GD_minrank(cluster); GD_rank(cluster) && rank <= GD_maxrank(cluster); rank++) {
            adjmatrix_t *matrix = GD_rank(cluster)[rank].flat;
            if (matrix) free(matrix->data);
            free(matrix);
            GD_rank(cluster)[rank].flat = NULL;
        }
        counterpoint_free_matrices(cluster);
    }
}

static inline void counterpoint_free_cluster_labels(Agraph_t *graph) {
    if (aggetrec(graph, "Agraphinfo_t", 0)) counterpoint_free_label(GD_label(graph));
    for (Agraph_t *part = agfstsubg(graph); part; part = agnxtsubg(part)) counterpoint_free_cluster_labels(part);
}

static inline void counterpoint_free_forgotten(Agraph_t *graph) {
    counterpoint_free_cluster_labels(graph);
    for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
        if (!aggetrec(node, "Agnodeinfo_t", 0)) continue;
        counterpoint_free_label(ND_label(node));
        counterpoint_free_label(ND_xlabel(node));
        for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
            if (!aggetrec(edge, "Agedgeinfo_t", 0)) continue;
            counterpoint_free_label(ED_label(edge));
            counterpoint_free_label(ED_xlabel(edge));
            counterpoint_free_label(ED_head_label(edge));
            counterpoint_free_label(ED_tail_label(edge));
        }
    }
    if (!GD_rank(graph)) return; /* not laid out by dot, or in parts */
    for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) counterpoint_free_turned(node);
    for (Agnode_t *node = GD_nlist(graph); node; node = ND_next(node)) {
        if (ND_node_type(node) != 1) continue; /* 1: one of dot's own */
        counterpoint_free_turned(node);
        counterpoint_free_list(&ND_flat_out(node));
        counterpoint_free_list(&ND_flat_in(node));
        counterpoint_free_list(&ND_other(node));
    }
    counterpoint_free_matrices(graph);
}
#endif

static inline int counterpoint_free_layout(GVC_t *context, Agraph_t *graph) {
#ifdef COUNTERPOINT_BEFORE_13
    if (aggetrec(graph, "Agraphinfo_t", 0)) {
        const char *version = gvcVersion(context);
        for (int rank = GD_minrank(graph); GD_rank(graph) && rank <= GD_maxrank(graph); rank++) {
            GD_rank(graph)[rank].av = GD_rank(graph)[rank].v;
        }
        if (strncmp(version, "2.42.", 5) == 0 || strcmp(version, "2.43.0") == 0) counterpoint_free_forgotten(graph);
    }
#endif
    return gvFreeLayout(context, graph);
}

#endif
