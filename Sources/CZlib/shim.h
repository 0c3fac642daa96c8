#pragma once

#include <zlib.h>

/// Starts reading gzip data: `inflateInit2` is a macro, which Swift does not see.
/// 32 added to the window bits asks zlib to recognise the gzip header.
static inline int counterpoint_inflate_init(z_stream *stream) {
    return inflateInit2(stream, 15 + 32);
}
