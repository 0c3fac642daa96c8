// The loops for x86-64 with AVX-512 as servers have it since 2017.

#include "Kernels.h"

#if defined(__x86_64__)
#define SET avx512
#define LANES 16
#define ROWS 8
#define BLOCK 2

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma"))), apply_to = function)
#include "Loops.inc"
#pragma clang attribute pop
#endif
