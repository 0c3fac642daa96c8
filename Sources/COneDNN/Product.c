// Matrix products by oneDNN. Its 2.x and 3.x differ in how descriptors are made; the rest is the same.

#include "COneDNN.h"

#include <dlfcn.h>
#include <oneapi/dnnl/dnnl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

struct odn_product {
    odn_kind kind;
    dnnl_engine_t engine;
    dnnl_primitive_desc_t description;
    dnnl_primitive_t primitive;
};

#if DNNL_VERSION_MAJOR >= 3
typedef dnnl_memory_desc_t memory_layout;
#define LAYOUT(layout) (layout)
typedef const_dnnl_memory_desc_t layout_reference;
#else
typedef dnnl_memory_desc_t memory_layout;
#define LAYOUT(layout) (&(layout))
typedef const dnnl_memory_desc_t *layout_reference;
#endif

static dnnl_status_t make_layout(
    memory_layout *layout, int count, int rows, int columns, dnnl_data_type_t type, dnnl_format_tag_t tag) {
    dnnl_dims_t sizes = {rows, columns};
#if DNNL_VERSION_MAJOR >= 3
    return dnnl_memory_desc_create_with_tag(layout, count, sizes, type, tag);
#else
    return dnnl_memory_desc_init_by_tag(layout, count, sizes, type, tag);
#endif
}

static void drop_layout(memory_layout *layout) {
#if DNNL_VERSION_MAJOR >= 3
    dnnl_memory_desc_destroy(*layout);
#else
    (void)layout;
#endif
}

static layout_reference layout_of(const odn_product *product, dnnl_query_t what) {
    return dnnl_primitive_desc_query_md(product->description, what, 0);
}

/// oneDNN spreads a product over OpenMP's threads; callers run whole sequences side by side instead. The setting holds
/// for the calling thread. OpenMP's library comes with oneDNN's, under a name that differs between systems, or not at
/// all, so the function is looked up.
static void use_one_thread(void) {
    static _Thread_local bool done = false;
    if (done) return;
    void (*set)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "omp_set_num_threads");
    if (set) set(1);
    done = true;
}

/// The processor as an engine: made once and kept, as every product needs it.
static dnnl_status_t shared_engine(dnnl_engine_t *engine) {
    static _Atomic(dnnl_engine_t) shared = NULL;
    dnnl_engine_t current = atomic_load(&shared);
    if (!current) {
        dnnl_engine_t made;
        dnnl_status_t status = dnnl_engine_create(&made, dnnl_cpu, 0);
        if (status != dnnl_success) return status;
        if (atomic_compare_exchange_strong(&shared, &current, made)) {
            current = made;
        } else {
            dnnl_engine_destroy(made);
        }
    }
    *engine = current;
    return dnnl_success;
}

bool odn_has_fast_int8(void) {
#if defined(__x86_64__)
    dnnl_cpu_isa_t isa = dnnl_get_effective_cpu_isa();
    return (isa & dnnl_cpu_isa_avx512_core_vnni) == dnnl_cpu_isa_avx512_core_vnni
        || (isa & dnnl_cpu_isa_avx2_vnni) == dnnl_cpu_isa_avx2_vnni;
#else
    return false;
#endif
}

static dnnl_status_t describe(
    dnnl_primitive_desc_t *description, dnnl_engine_t engine, odn_kind kind, dnnl_primitive_attr_t attributes,
    memory_layout *input, layout_reference weights, memory_layout *bias, memory_layout *output) {
    bool biased = kind == ODN_FLOAT;
#if DNNL_VERSION_MAJOR >= 3
    return dnnl_matmul_primitive_desc_create(
        description, engine, *input, weights, biased ? *bias : NULL, *output, attributes);
#else
    dnnl_matmul_desc_t operation;
    dnnl_status_t status = dnnl_matmul_desc_init(&operation, input, weights, biased ? bias : NULL, output);
    if (status != dnnl_success) return status;
    return dnnl_primitive_desc_create(description, &operation, attributes, engine, NULL);
#endif
}

static dnnl_status_t append_gelu(dnnl_primitive_attr_t attributes) {
    dnnl_post_ops_t operations;
    dnnl_status_t status = dnnl_post_ops_create(&operations);
    if (status != dnnl_success) return status;
#if DNNL_VERSION_MAJOR >= 3
    status = dnnl_post_ops_append_eltwise(operations, dnnl_eltwise_gelu_erf, 0, 0);
#else
    status = dnnl_post_ops_append_eltwise(operations, 1, dnnl_eltwise_gelu_erf, 0, 0);
#endif
    if (status == dnnl_success) status = dnnl_primitive_attr_set_post_ops(attributes, operations);
    dnnl_post_ops_destroy(operations);
    return status;
}

odn_product *odn_product_create(
    odn_kind kind, int rows, int inputs, int outputs, bool gelu, const odn_product *like, int *status) {
    use_one_thread();
    odn_product *product = calloc(1, sizeof *product);
    if (!product) {
        *status = dnnl_out_of_memory;
        return NULL;
    }
    product->kind = kind;
    bool floats = kind == ODN_FLOAT;
    memory_layout input, weights, bias, output;
    dnnl_primitive_attr_t attributes = NULL;
    int made = 0;
    dnnl_status_t result = shared_engine(&product->engine);
#define STEP(action) \
    if (result == dnnl_success) result = (action)
#define MAKE(action) \
    STEP(action); \
    if (result == dnnl_success) made++
    MAKE(make_layout(&input, 2, rows, inputs, floats ? dnnl_f32 : dnnl_u8, dnnl_ab));
    MAKE(make_layout(&weights, 2, inputs, outputs, floats ? dnnl_f32 : dnnl_s8, dnnl_format_tag_any));
    MAKE(make_layout(&bias, 2, 1, outputs, dnnl_f32, dnnl_ab));
    MAKE(make_layout(&output, 2, rows, outputs, floats ? dnnl_f32 : dnnl_s32, dnnl_ab));
    STEP(dnnl_primitive_attr_create(&attributes));
    // The caller owns all working memory: oneDNN's own is not safe for products shared between threads.
    STEP(dnnl_primitive_attr_set_scratchpad_mode(attributes, dnnl_scratchpad_mode_user));
    if (gelu && floats) {
        STEP(append_gelu(attributes));
    }
    STEP(describe(
        &product->description, product->engine, kind, attributes, &input,
        like ? layout_of(like, dnnl_query_weights_md) : LAYOUT(weights), &bias, &output));
    STEP(dnnl_primitive_create(&product->primitive, product->description));
#undef MAKE
#undef STEP
    memory_layout *layouts[] = {&input, &weights, &bias, &output};
    for (int index = 0; index < made; index++) drop_layout(layouts[index]);
    if (attributes) dnnl_primitive_attr_destroy(attributes);
    *status = result;
    if (result != dnnl_success) {
        odn_product_destroy(product);
        return NULL;
    }
    return product;
}

void odn_product_destroy(odn_product *product) {
    if (!product) return;
    if (product->primitive) dnnl_primitive_destroy(product->primitive);
    if (product->description) dnnl_primitive_desc_destroy(product->description);
    free(product);
}

size_t odn_product_packed_size(const odn_product *product) {
    return dnnl_memory_desc_get_size(layout_of(product, dnnl_query_weights_md));
}

size_t odn_product_scratch_size(const odn_product *product) {
    return dnnl_memory_desc_get_size(layout_of(product, dnnl_query_scratchpad_md));
}

int odn_product_pack(const odn_product *product, const void *weights, void *packed) {
    use_one_thread();
    layout_reference target = layout_of(product, dnnl_query_weights_md);
    layout_reference output = layout_of(product, dnnl_query_dst_md), input = layout_of(product, dnnl_query_src_md);
#if DNNL_VERSION_MAJOR >= 3
    dnnl_dims_t *in, *out;
    dnnl_memory_desc_query(input, dnnl_query_dims, &in);
    dnnl_memory_desc_query(output, dnnl_query_dims, &out);
    int inputs = (int)(*in)[1], outputs = (int)(*out)[1];
#else
    int inputs = (int)input->dims[1], outputs = (int)output->dims[1];
#endif
    memory_layout source;
    dnnl_status_t status =
        make_layout(&source, 2, inputs, outputs, product->kind == ODN_FLOAT ? dnnl_f32 : dnnl_s8, dnnl_ba);
    if (status != dnnl_success) return status;
    dnnl_primitive_desc_t description = NULL;
    dnnl_primitive_t primitive = NULL;
    dnnl_stream_t stream = NULL;
    dnnl_memory_t from = NULL, to = NULL;
#define STEP(action) \
    if (status == dnnl_success) status = (action)
    STEP(dnnl_reorder_primitive_desc_create(
        &description, LAYOUT(source), product->engine, target, product->engine, NULL));
    STEP(dnnl_primitive_create(&primitive, description));
    STEP(dnnl_memory_create(&from, LAYOUT(source), product->engine, (void *)weights));
    STEP(dnnl_memory_create(&to, target, product->engine, packed));
    STEP(dnnl_stream_create(&stream, product->engine, dnnl_stream_default_flags));
    dnnl_exec_arg_t arguments[] = {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}};
    STEP(dnnl_primitive_execute(primitive, stream, 2, arguments));
    STEP(dnnl_stream_wait(stream));
#undef STEP
    if (stream) dnnl_stream_destroy(stream);
    if (to) dnnl_memory_destroy(to);
    if (from) dnnl_memory_destroy(from);
    if (primitive) dnnl_primitive_destroy(primitive);
    if (description) dnnl_primitive_desc_destroy(description);
    drop_layout(&source);
    return status;
}

int odn_product_run(
    const odn_product *product, const void *input, const void *packed, const float *bias, void *output, void *scratch) {
    use_one_thread();
    const struct {
        int argument;
        dnnl_query_t layout;
        void *data;
    } parts[] = {
        {DNNL_ARG_SRC, dnnl_query_src_md, (void *)input},
        {DNNL_ARG_WEIGHTS, dnnl_query_weights_md, (void *)packed},
        {DNNL_ARG_DST, dnnl_query_dst_md, output},
        {DNNL_ARG_SCRATCHPAD, dnnl_query_scratchpad_md, scratch},
        {DNNL_ARG_BIAS, dnnl_query_weights_md, (void *)bias},
    };
    const int count = product->kind == ODN_FLOAT ? 5 : 4;
    dnnl_exec_arg_t arguments[5] = {{0}};
    dnnl_stream_t stream = NULL;
    dnnl_status_t status = dnnl_stream_create(&stream, product->engine, dnnl_stream_default_flags);
    for (int index = 0; index < count && status == dnnl_success; index++) {
        // The bias is the second of the weights.
        int position = parts[index].argument == DNNL_ARG_BIAS;
        layout_reference layout = dnnl_primitive_desc_query_md(product->description, parts[index].layout, position);
        arguments[index].arg = parts[index].argument;
        status = dnnl_memory_create(&arguments[index].memory, layout, product->engine, parts[index].data);
    }
    if (status == dnnl_success) status = dnnl_primitive_execute(product->primitive, stream, count, arguments);
    if (status == dnnl_success) status = dnnl_stream_wait(stream);
    for (int index = 0; index < count; index++) {
        if (arguments[index].memory) dnnl_memory_destroy(arguments[index].memory);
    }
    if (stream) dnnl_stream_destroy(stream);
    return status;
}
