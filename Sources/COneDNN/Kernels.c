// Which loops this processor runs.

#include "Kernels.h"

const odn_kernels *odn_kernels_at(int index) {
    const odn_kernels *found[4] = {&odn_kernels_plain};
    int count = 1;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        found[count++] = &odn_kernels_avx2;
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
            found[count++] = &odn_kernels_avx512;
            if (__builtin_cpu_supports("avx512vnni")) found[count++] = &odn_kernels_vnni;
        }
    }
#endif
    return index >= 0 && index < count ? found[index] : NULL;
}

const odn_kernels *odn_kernels_best(void) {
    const odn_kernels *best = odn_kernels_at(0);
    for (int index = 1; odn_kernels_at(index); index++) best = odn_kernels_at(index);
    return best;
}

size_t odn_attend_scratch(int length, int size) {
    size_t stride = (size_t)length + WIDEST_KEYS;
    return stride * (size_t)size * 2 + stride * WIDEST_ROWS + (size_t)size * WIDEST_ROWS;
}
