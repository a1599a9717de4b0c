#pragma once
#include <zlib.h>

/// deflateInit2 is a macro, which Swift cannot call. 31 window bits: a gzip header and checksum around the data.
static inline int czlib_begin_gzip(z_streamp stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
}

/// The other way, for the same reason.
static inline int czlib_begin_gunzip(z_streamp stream) {
    return inflateInit2(stream, 31);
}
