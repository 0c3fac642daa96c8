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

void odn_transpose(int inputs, int outputs, const int8_t *weights, int8_t *columns, int32_t *sums) {
    enum { TILE = 64 };  // reads and writes of a tile stay in the first cache
    for (int output = 0; output < outputs; output++) sums[output] = 0;
    for (int top = 0; top < outputs; top += TILE) {
        const int bottom = top + TILE < outputs ? top + TILE : outputs;
        for (int left = 0; left < inputs; left += TILE) {
            const int right = left + TILE < inputs ? left + TILE : inputs;
            for (int output = top; output < bottom; output++) {
                const int8_t *line = weights + (size_t)output * (size_t)inputs;
                int32_t sum = 0;
                for (int input = left; input < right; input++) {
                    columns[(size_t)input * (size_t)outputs + (size_t)output] = line[input];
                    sum += line[input];
                }
                sums[output] += sum;
            }
        }
    }
}
