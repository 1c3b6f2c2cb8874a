// Products of integer matrices with WebAssembly's 128-bit instructions, in place of Tesseract's for SSE and AVX2.
#include <wasm_simd128.h>
#include "intsimdmatrix.h"

namespace tesseract {

// Inputs are taken in pairs, outputs four to a register, at most eight registers at once.
template <int Registers>
static void Outputs(const int8_t *&weights, const int16_t *inputs, int pairs, const float *&scales, float *&out) {
  v128_t sums[Registers];
  for (auto &sum : sums) sum = wasm_i32x4_const_splat(0);
  for (int pair = 0; pair < pairs; ++pair) {
    const v128_t both = wasm_v128_load32_splat(inputs + 2 * pair);
    for (auto &sum : sums) {
      sum = wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(weights), both));
      weights += 8;
    }
  }
  for (auto &sum : sums) {
    const v128_t bias = wasm_i32x4_extend_low_i16x8(wasm_i16x8_extend_low_i8x16(wasm_v128_load32_zero(weights)));
    sum = wasm_i32x4_add(sum, wasm_i32x4_mul(bias, wasm_i32x4_const_splat(INT8_MAX)));
    wasm_v128_store(out, wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum), wasm_v128_load(scales)));
    weights += 4;
    scales += 4;
    out += 4;
  }
}

static void MatrixDotVector(int rows, int columns, const int8_t *weights, const float *scales,
                            const int8_t *u, float *out) {
  static int16_t inputs[8192];
  const int count = columns - 1;
  int i = 0;
  for (; i + 8 <= count; i += 8) wasm_v128_store(inputs + i, wasm_i16x8_load8x8(u + i));
  for (; i < count; ++i) inputs[i] = u[i];
  inputs[count] = 0;
  const int pairs = (count + 1) / 2;
  int left = (rows + 3) / 4;
  for (; left >= 8; left -= 8) Outputs<8>(weights, inputs, pairs, scales, out);
  if (left >= 4) { Outputs<4>(weights, inputs, pairs, scales, out); left -= 4; }
  if (left >= 2) { Outputs<2>(weights, inputs, pairs, scales, out); left -= 2; }
  if (left >= 1) Outputs<1>(weights, inputs, pairs, scales, out);
}

extern const IntSimdMatrix kWasmMatrix;
const IntSimdMatrix kWasmMatrix = {MatrixDotVector, 4, 8, 1, 2};

}  // namespace tesseract
