// The loops for any processor: SSE2 on x86-64, NEON on arm64.

#include "Kernels.h"

#define SET plain
#define LANES 4
#define ROWS 4
#define BLOCK 2

#include "Loops.inc"
