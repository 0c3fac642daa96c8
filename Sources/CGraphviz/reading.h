#ifndef CGRAPHVIZ_READING_H
#define CGRAPHVIZ_READING_H

/* Reads DOT text from memory so that layouts can be repeated.
 *
 * cgraph keeps subgraphs in the order of their ids, and its own ids are the addresses of their names: which cluster is
 * placed and drawn first would depend on the heap. Here subgraphs get ids in the order in which they are read; all else
 * is left to cgraph's own scheme. Functions are cast to the types of the struct's members, since const and bool came
 * into their signatures over the years. */

#include <cgraph.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The id of a named subgraph is twice its place in the table of cgraph's own ids, counted from 1. */
struct counterpoint_ids {
    void *rest;
    IDTYPE *own;
    size_t count;
};

static inline void *counterpoint_ids_open(Agraph_t *graph, Agdisc_t *disciplines) {
    struct counterpoint_ids *ids = calloc(1, sizeof *ids);
    if (ids) ids->rest = AgIdDisc.open(graph, disciplines);
    return ids;
}

static inline long counterpoint_ids_map(void *state, int kind, char *name, IDTYPE *id, int create) {
    struct counterpoint_ids *ids = state;
    IDTYPE own = 0;
    if (kind != AGRAPH || !name) return AgIdDisc.map(ids->rest, kind, name, id, create);
    *id = 0;
    if (!AgIdDisc.map(ids->rest, kind, name, &own, create)) return 0;
    for (size_t place = 0; own && place < ids->count; place++) {
        if (ids->own[place] == own) *id = 2 * (place + 1);
    }
    if (*id || !create) return 1;
    IDTYPE *longer = realloc(ids->own, (ids->count + 1) * sizeof *longer);
    if (!longer) return 0;
    ids->own = longer;
    ids->own[ids->count++] = own;
    *id = 2 * ids->count;
    return 1;
}

/* cgraph's id of a subgraph that has a name; 0 for another. */
static inline IDTYPE counterpoint_ids_own(struct counterpoint_ids *ids, IDTYPE id) {
    return id % 2 == 0 && id >= 2 && id / 2 <= ids->count ? ids->own[id / 2 - 1] : 0;
}

#ifdef COUNTERPOINT_BEFORE_13
static inline long counterpoint_ids_alloc(void *state, int kind, IDTYPE id) {
    struct counterpoint_ids *ids = state;
    return kind == AGRAPH ? 0 : AgIdDisc.alloc(ids->rest, kind, id);
}
#endif

static inline void counterpoint_ids_free(void *state, int kind, IDTYPE id) {
    struct counterpoint_ids *ids = state;
    if (kind != AGRAPH) {
        AgIdDisc.free(ids->rest, kind, id);
    } else if (counterpoint_ids_own(ids, id)) {
        AgIdDisc.free(ids->rest, kind, ids->own[id / 2 - 1]);
        ids->own[id / 2 - 1] = 0;
    }
}

static inline char *counterpoint_ids_print(void *state, int kind, IDTYPE id) {
    struct counterpoint_ids *ids = state;
    if (kind != AGRAPH) return AgIdDisc.print(ids->rest, kind, id);
    IDTYPE own = counterpoint_ids_own(ids, id);
    return own ? AgIdDisc.print(ids->rest, kind, own) : NULL;
}

static inline void counterpoint_ids_close(void *state) {
    struct counterpoint_ids *ids = state;
    AgIdDisc.close(ids->rest);
    free(ids->own);
    free(ids);
}

static inline void counterpoint_ids_register(void *state, int kind, void *object) { (void)state, (void)kind, (void)object; }

struct counterpoint_text {
    const char *bytes;
    size_t count;
};

static inline int counterpoint_text_read(void *channel, char *buffer, int size) {
    struct counterpoint_text *text = channel;
    size_t count = text->count < (size_t)size ? text->count : (size_t)size;
    memcpy(buffer, text->bytes, count);
    text->bytes += count;
    text->count -= count;
    return (int)count;
}

#define COUNTERPOINT_MEMBER(type, member, function) .member = (__typeof__(((type *)NULL)->member))(function)

static Agiddisc_t counterpoint_ids = {
    COUNTERPOINT_MEMBER(Agiddisc_t, open, counterpoint_ids_open),
    COUNTERPOINT_MEMBER(Agiddisc_t, map, counterpoint_ids_map),
#ifdef COUNTERPOINT_BEFORE_13
    COUNTERPOINT_MEMBER(Agiddisc_t, alloc, counterpoint_ids_alloc),
#endif
    COUNTERPOINT_MEMBER(Agiddisc_t, free, counterpoint_ids_free),
    COUNTERPOINT_MEMBER(Agiddisc_t, print, counterpoint_ids_print),
    COUNTERPOINT_MEMBER(Agiddisc_t, close, counterpoint_ids_close),
    COUNTERPOINT_MEMBER(Agiddisc_t, idregister, counterpoint_ids_register),
};

static Agiodisc_t counterpoint_io = {
    COUNTERPOINT_MEMBER(Agiodisc_t, afread, counterpoint_text_read),
};

static inline Agraph_t *counterpoint_read(const char *dot) {
    struct counterpoint_text text = {dot, strlen(dot)};
    Agdisc_t disciplines = {.id = &counterpoint_ids, .io = &counterpoint_io};
    return agread(&text, &disciplines);
}

#endif
