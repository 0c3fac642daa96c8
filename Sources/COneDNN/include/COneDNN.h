// What the encoder needs of oneDNN, in one small API over its 2.x and 3.x C interfaces, and the vector loops between
// its matrix products. Nothing here keeps state of its own; every function may be called from several threads at once.

#ifndef CONEDNN_H
#define CONEDNN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Matrix products (Product.c)

/// What a product multiplies and what it gives.
typedef enum {
    /// Float inputs and weights; the bias is added, and the GELU applied where asked for.
    ODN_FLOAT,
    /// Unsigned 8-bit inputs, signed 8-bit weights, bare 32-bit sums: the kernels below add scales and bias.
    ODN_INT8,
} odn_kind;

/// A product of a fixed shape: [rows, inputs] × [outputs, inputs]ᵀ = [rows, outputs], all row-major and dense.
typedef struct odn_product odn_product;

/// Whether this processor multiplies 8-bit integers faster than floats (AVX-512 VNNI, AVX VNNI, AMX).
bool odn_has_fast_int8(void);

/// Makes a product; null where oneDNN cannot (then `status` says why). `like` is null or a product of the same weights
/// but other rows, whose packed weights this one takes.
odn_product *odn_product_create(
    odn_kind kind, int rows, int inputs, int outputs, bool gelu, const odn_product *like, int *status);
void odn_product_destroy(odn_product *product);

/// The bytes that the weights take once they are packed in the order that the product reads them.
size_t odn_product_packed_size(const odn_product *product);
/// Packs row-major weights [outputs, inputs] of the product's kind into `packed`; gives a dnnl_status_t.
int odn_product_pack(const odn_product *product, const void *weights, void *packed);
/// The bytes of working memory of a run.
size_t odn_product_scratch_size(const odn_product *product);
/// Multiplies on the calling thread alone; gives a dnnl_status_t. `bias` is read by float products only. Input, packed
/// weights, output and scratch are best aligned to 64 bytes.
int odn_product_run(
    const odn_product *product, const void *input, const void *packed, const float *bias, void *output, void *scratch);

/// Writes weights [outputs, inputs] transposed, and the sum of each output's weights.
void odn_transpose(int inputs, int outputs, const int8_t *weights, int8_t *columns, int32_t *sums);

// MARK: Kernels (Kernels.c): rows are dense and row-major; widths are multiples of 16

/// Rows of 8-bit values: value `q` of row `r` stands for `lowest[r] + step[r] * q`. One value lies far from all others
/// in most rows of a BERT and would cost them half their precision, so the steps span the others only, and at `column[r]`
/// `rest[r]` steps are to be added to `q`. A row's coding depends on that row alone, so a token's result cannot depend on
/// what else is in the batch.
typedef struct {
    uint8_t *values;
    float *step;
    float *lowest;
    int32_t *column;
    float *rest;
} odn_bytes;

/// What turns the sums of an 8-bit product into its true values, one number an output unit: weight scales, scales times
/// the sum of the unit's weights, and biases; and the weights transposed, [inputs, outputs], for the rests.
typedef struct {
    const float *scale;
    const float *offset;
    const float *bias;
    const int8_t *columns;
} odn_scales;

/// Layer norm's weight and bias.
typedef struct {
    const float *weight;
    const float *bias;
    float epsilon;
} odn_norm;

/// The loops, compiled for one instruction set.
typedef struct {
    const char *name;
    /// Scales a row of 8-bit values and adds two rows of floats: a token's embedding, before its norm.
    void (*embed)(
        int width, const int8_t *word, float scale, const float *position, const float *segment, float *output);
    /// Normalises rows in place after adding `residual`'s rows, which may be null.
    void (*normalise)(int rows, int width, odn_norm norm, const float *residual, float *values);
    /// Codes rows of floats as bytes.
    void (*quantise)(int rows, int width, const float *values, odn_bytes output);
    /// Turns sums into floats.
    void (*finish)(int rows, int width, const int32_t *sums, odn_bytes input, odn_scales scales, float *output);
    /// Turns sums into floats, takes their GELU and codes it. `line` holds one row of floats.
    void (*finish_gelu)(
        int rows, int width, const int32_t *sums, odn_bytes input, odn_scales scales, float *line, odn_bytes output);
    /// Turns sums into floats, adds them to `values`' rows and normalises those in place.
    void (*finish_norm)(
        int rows, int width, const int32_t *sums, odn_bytes input, odn_scales scales, odn_norm norm, float *values);
    /// Attention within one sequence: `qkv` holds rows of query, key and value, each `heads` × `size` wide; `output`
    /// rows of heads × size.
    void (*attend)(int length, int heads, int size, const float *qkv, float *output, float *scratch);
    /// The same at the precision that goes with 8-bit products: in 16-bit integers where those are faster.
    void (*attend_coded)(int length, int heads, int size, const float *qkv, float *output, float *scratch);
    /// A small float product: [rows, inputs] × [outputs, inputs]ᵀ + bias, as a head on top of an encoder needs.
    void (*project)(
        int rows, int inputs, int outputs, const float *input, const float *weights, const float *bias, float *output);
} odn_kernels;

/// The loops for this processor.
const odn_kernels *odn_kernels_best(void);
/// All loops that run on this processor, the plainest first; `index` out of range gives null. For tests.
const odn_kernels *odn_kernels_at(int index);
/// The floats of scratch that `attend` needs for a sequence.
size_t odn_attend_scratch(int length, int size);

#ifdef __cplusplus
}
#endif

#endif
