#ifndef KERNELS_H
#define KERNELS_H

#include <math.h>

#include "COneDNN.h"

// Products and sums in one expression may be one instruction, in debug and release builds alike.
#pragma STDC FP_CONTRACT ON

/// The widest vectors, key blocks and query blocks of any instruction set: what scratch memory is sized for.
enum { WIDEST_KEYS = 64, WIDEST_ROWS = 8 };

extern const odn_kernels odn_kernels_plain;
#if defined(__x86_64__)
extern const odn_kernels odn_kernels_avx2;
extern const odn_kernels odn_kernels_avx512;
extern const odn_kernels odn_kernels_vnni;
#endif

#endif
