// The loops for x86-64 with AVX2 and fused multiply-add.

#include "Kernels.h"

#if defined(__x86_64__)
#define SET avx2
#define LANES 8
#define ROWS 4
#define BLOCK 2

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "Loops.inc"
#pragma clang attribute pop
#endif
