// The loops for x86-64 with AVX-512 and VNNI, and attention in 16-bit integers: VNNI multiplies them twice as fast as
// floats, and 14 bits and more for queries, keys, values and weights cost nothing next to 8-bit matrix products.

#include "Kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define SET vnni
#define LANES 16
#define ROWS 8
#define BLOCK 2
#define ATTEND_CODED attend_coded

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma"))), apply_to = function)

enum { KEYS = 32 };

static inline __m512 absolute(__m512 value) { return _mm512_abs_ps(value); }

/// Adds the products of pairs. In assembly, as compilers may take the one instruction apart into two.
static inline __m512i multiply_add(__m512i sum, __m512i a, __m512i b) {
    __asm__("vpdpwssd %2, %1, %0" : "+v"(sum) : "v"(a), "v"(b));
    return sum;
}

/// The factor that turns numbers up to `largest` into integers up to `limit`, and its inverse.
static inline float factor_for(__m512 largest, float limit, float *inverse) {
    float top = _mm512_reduce_max_ps(largest);
    bool usable = top > 1e-30f && top < 1e30f;
    *inverse = usable ? top / limit : 0;
    return usable ? limit / top : 0;
}

/// 16 floats as 16 integers of 16 bits, each two next to each other making a pair.
static inline __m256i pairs_of(const float *from, __m512 factor) {
    return _mm512_cvtepi32_epi16(_mm512_cvtps_epi32(_mm512_mul_ps(_mm512_loadu_ps(from), factor)));
}

/// 2 to the power of values of at least -100, to 3 in a million.
static inline __m512 power_of_two(__m512 x) {
    __m512 n = _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m512 r = _mm512_sub_ps(x, n);
    __m512 p = _mm512_set1_ps(0.00956051052f);
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.0559170395f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.240249813f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.69312197f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.999999166f));
    return _mm512_scalef_ps(p, n);
}

/// One head of one sequence as integers.
typedef struct {
    int length, stride, size;
    int32_t *queries;  // [length rounded up to 8, size / 2]: pairs of units
    int32_t *keys;     // [size / 2, stride]: pairs of units, transposed
    int32_t *values;   // [stride / 2, size]: pairs of tokens
    int32_t *scores;   // [8, stride]
    int16_t *weights;  // [8, stride]
    float score_unit, value_unit;
} coded_head;

static void code_head(coded_head *head, const float *query, int width) {
    const float *key = query + width, *value = key + width;
    const size_t row = 3 * (size_t)width;
    const int size = head->size, length = head->length;
    __m512 top_query = _mm512_setzero_ps(), top_key = top_query, top_value = top_query;
    for (int token = 0; token < length; token++) {
        for (int unit = 0; unit < size; unit += 16) {
            const size_t place = token * row + unit;
            top_query = _mm512_max_ps(top_query, absolute(_mm512_loadu_ps(query + place)));
            top_key = _mm512_max_ps(top_key, absolute(_mm512_loadu_ps(key + place)));
            top_value = _mm512_max_ps(top_value, absolute(_mm512_loadu_ps(value + place)));
        }
    }
    // A score is the sum of `size` products and must stay below 2³¹; a value is multiplied by weights whose sum is at
    // most 2¹⁵ and a half for each token.
    const float limit = __builtin_fminf(32767, __builtin_floorf(__builtin_sqrtf(2147483000.0f / (float)size)));
    float query_unit, key_unit;
    const __m512 by_query = _mm512_set1_ps(factor_for(top_query, limit, &query_unit));
    const __m512 by_key = _mm512_set1_ps(factor_for(top_key, limit, &key_unit));
    const __m512 by_value = _mm512_set1_ps(factor_for(top_value, 32767, &head->value_unit));
    head->score_unit = query_unit * key_unit / __builtin_sqrtf((float)size);

    const int pairs = size / 2;
    for (int token = 0; token < length; token++) {
        for (int unit = 0; unit < size; unit += 16) {
            _mm256_storeu_si256(
                (__m256i *)(head->queries + token * pairs + unit / 2), pairs_of(query + token * row + unit, by_query));
        }
    }
    const __m512i places = _mm512_mullo_epi32(
        _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0), _mm512_set1_epi32(8));
    for (int token = 0; token < head->stride; token += 16) {
        for (int unit = 0; unit < size; unit += 16) {
            int32_t tile[16 * 8];
            for (int line = 0; line < 16; line++) {
                __m256i coded = token + line < length ? pairs_of(key + (token + line) * row + unit, by_key)
                                                      : _mm256_setzero_si256();
                _mm256_storeu_si256((__m256i *)(tile + line * 8), coded);
            }
            for (int pair = 0; pair < 8; pair++) {
                _mm512_storeu_si512(
                    head->keys + (unit / 2 + pair) * head->stride + token, _mm512_i32gather_epi32(places, tile + pair, 4));
            }
        }
    }
    for (int token = 0; token < head->stride; token += 2) {
        for (int unit = 0; unit < size; unit += 16) {
            __m512i both = _mm512_setzero_si512();
            if (token < length) {
                __m512 first = _mm512_mul_ps(_mm512_loadu_ps(value + token * row + unit), by_value);
                both = _mm512_and_si512(_mm512_cvtps_epi32(first), _mm512_set1_epi32(0xffff));
            }
            if (token + 1 < length) {
                __m512 second = _mm512_mul_ps(_mm512_loadu_ps(value + (token + 1) * row + unit), by_value);
                both = _mm512_or_si512(both, _mm512_slli_epi32(_mm512_cvtps_epi32(second), 16));
            }
            _mm512_storeu_si512(head->values + token / 2 * size + unit, both);
        }
    }
}

/// Eight queries' scores against all keys, and the best of each.
static inline void score(const coded_head *head, const int32_t *queries, __m512i best[8]) {
    const int pairs = head->size / 2;
    for (int row = 0; row < 8; row++) best[row] = _mm512_set1_epi32(INT32_MIN);
    for (int key = 0; key < head->stride; key += KEYS) {
        __m512i sum[8][2];
        for (int row = 0; row < 8; row++) sum[row][0] = sum[row][1] = _mm512_setzero_si512();
        for (int pair = 0; pair < pairs; pair++) {
            const int32_t *keys = head->keys + pair * head->stride + key;
            const __m512i first = _mm512_loadu_si512(keys), second = _mm512_loadu_si512(keys + 16);
#pragma clang loop unroll(full)
            for (int row = 0; row < 8; row++) {
                const __m512i by = _mm512_set1_epi32(queries[row * pairs + pair]);
                sum[row][0] = multiply_add(sum[row][0], by, first);
                sum[row][1] = multiply_add(sum[row][1], by, second);
            }
        }
        const int left = head->length - key;
        const __mmask16 first = left >= 16 ? 0xffff : (__mmask16)((1u << left) - 1);
        const __mmask16 second = left >= 32 ? 0xffff : left > 16 ? (__mmask16)((1u << (left - 16)) - 1) : 0;
#pragma clang loop unroll(full)
        for (int row = 0; row < 8; row++) {
            int32_t *scores = head->scores + row * head->stride + key;
            _mm512_storeu_si512(scores, sum[row][0]);
            _mm512_storeu_si512(scores + 16, sum[row][1]);
            best[row] = _mm512_mask_max_epi32(best[row], first, best[row], sum[row][0]);
            best[row] = _mm512_mask_max_epi32(best[row], second, best[row], sum[row][1]);
        }
    }
}

/// e to the power of scores less the best of their row.
static inline __m512 weight_of(__m512i scores, __m512 unit, __m512 shift) {
    const __m512 power = _mm512_fmadd_ps(_mm512_cvtepi32_ps(scores), unit, shift);
    return power_of_two(_mm512_max_ps(power, _mm512_set1_ps(-100)));
}

/// Turns a row of scores into 16-bit weights and gives the factor by which their sums become averages.
static inline float weigh(const coded_head *head, int row, __m512i best) {
    int32_t *scores = head->scores + row * head->stride;
    int16_t *weights = head->weights + row * head->stride;
    const int whole = head->length / 16 * 16;
    const __mmask16 last = (__mmask16)((1u << (head->length - whole)) - 1);
    const __m512 unit = _mm512_set1_ps(head->score_unit * 1.44269504f);
    const __m512 shift = _mm512_set1_ps((float)_mm512_reduce_max_epi32(best) * head->score_unit * -1.44269504f);
    __m512 sum = _mm512_setzero_ps();
    for (int key = 0; key < whole; key += 16) {
        const __m512 weight = weight_of(_mm512_loadu_si512(scores + key), unit, shift);
        sum = _mm512_add_ps(sum, weight);
        _mm512_storeu_ps(scores + key, weight);
    }
    for (int key = whole; key < head->stride; key += 16) {
        const __mmask16 inside = key == whole ? last : 0;
        const __m512 weight = _mm512_maskz_mov_ps(inside, weight_of(_mm512_loadu_si512(scores + key), unit, shift));
        sum = _mm512_add_ps(sum, weight);
        _mm512_storeu_ps(scores + key, weight);
    }
    const __m512 factor = _mm512_set1_ps(32767 / _mm512_reduce_add_ps(sum));
    __m512i total = _mm512_setzero_si512();
    for (int key = 0; key < head->stride; key += 16) {
        const __m512i weight = _mm512_cvtps_epi32(_mm512_mul_ps(_mm512_loadu_ps(scores + key), factor));
        total = _mm512_add_epi32(total, weight);
        _mm256_storeu_si256((__m256i *)(weights + key), _mm512_cvtepi32_epi16(weight));
    }
    return head->value_unit / (float)_mm512_reduce_add_epi32(total);
}

/// The weighted sums of `vectors` × 16 units of the values, for up to eight queries.
static inline __attribute__((always_inline)) void gather_values(
    const coded_head *head, const float *factors, int unit, int vectors, int rows, int width, float *output) {
    __m512i sum[8][2];
    for (int row = 0; row < 8; row++) sum[row][0] = sum[row][1] = _mm512_setzero_si512();
    const int32_t *weights = (const int32_t *)(const void *)head->weights;
    for (int pair = 0; pair < head->stride / 2; pair++) {
        __m512i values[2];
        for (int v = 0; v < vectors; v++) values[v] = _mm512_loadu_si512(head->values + pair * head->size + unit + v * 16);
#pragma clang loop unroll(full)
        for (int row = 0; row < 8; row++) {
            const __m512i by = _mm512_set1_epi32(weights[row * (head->stride / 2) + pair]);
            for (int v = 0; v < vectors; v++) sum[row][v] = multiply_add(sum[row][v], by, values[v]);
        }
    }
    for (int row = 0; row < rows; row++) {
        const __m512 factor = _mm512_set1_ps(factors[row]);
        for (int v = 0; v < vectors; v++) {
            _mm512_storeu_ps(
                output + (size_t)row * width + unit + v * 16, _mm512_mul_ps(_mm512_cvtepi32_ps(sum[row][v]), factor));
        }
    }
}

static void attend_coded(int length, int heads, int size, const float *qkv, float *output, float *scratch) {
    const int width = heads * size, stride = (length + KEYS - 1) / KEYS * KEYS, lines = (length + 7) / 8 * 8;
    coded_head head = {.length = length, .stride = stride, .size = size};
    head.queries = (int32_t *)(void *)scratch;
    head.keys = head.queries + (size_t)lines * size / 2;
    head.values = head.keys + (size_t)stride * size / 2;
    head.scores = head.values + (size_t)stride * size / 2;
    head.weights = (int16_t *)(void *)(head.scores + (size_t)stride * 8);
    for (int index = 0; index < heads; index++) {
        code_head(&head, qkv + index * size, width);
        for (int first = 0; first < length; first += 8) {
            const int rows = length - first < 8 ? length - first : 8;
            __m512i best[8];
            score(&head, head.queries + (size_t)first * size / 2, best);
            float factors[8];
            for (int row = 0; row < rows; row++) factors[row] = weigh(&head, row, best[row]);
            float *to = output + (size_t)first * width + index * size;
            int unit = 0;
            for (; unit + 32 <= size; unit += 32) gather_values(&head, factors, unit, 2, rows, width, to);
            if (unit < size) gather_values(&head, factors, unit, 1, rows, width, to);
        }
    }
}

#include "Loops.inc"
#pragma clang attribute pop
#endif
