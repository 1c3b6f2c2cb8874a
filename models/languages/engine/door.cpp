// The door to Tesseract: grey pixels in, words as TSV out. No file system, nothing else comes in. Called by main/text/tesseract-engine.ts.
#include <allheaders.h>
#include <tesseract/baseapi.h>
#include "intsimdmatrix.h"
#include <cstdlib>
#include <cstring>
#include <string>

#define EXPORT extern "C" __attribute__((used, visibility("default")))

namespace tesseract {
extern const IntSimdMatrix kWasmMatrix;
}

static tesseract::TessBaseAPI api;
static char *words = nullptr;

EXPORT void *reserve(int bytes) { return std::malloc(bytes); }
EXPORT void release(void *memory) { std::free(memory); }

/// Takes the bytes of a traineddata file. 0 = ready.
EXPORT int start(const char *model, int bytes) {
  tesseract::IntSimdMatrix::intSimdMatrix = &tesseract::kWasmMatrix;
  return api.Init(model, bytes, "model", tesseract::OEM_LSTM_ONLY, nullptr, 0, nullptr, nullptr, false, nullptr);
}

/// Recognises width * height grey pixels, row by row, and gives TSV until the next call; null = failed.
EXPORT const char *recognise(const uint8_t *grey, int width, int height, int layout, int dpi) {
  delete[] words;
  words = nullptr;
  Pix *pix = pixCreateNoInit(width, height, 8);
  if (pix == nullptr) return nullptr;
  const int wpl = pixGetWpl(pix);
  for (int y = 0; y < height; ++y)
    std::memcpy(pixGetData(pix) + y * wpl, grey + static_cast<size_t>(y) * width, width);
  pixEndianByteSwap(pix);
  pixSetResolution(pix, dpi, dpi);
  api.SetPageSegMode(static_cast<tesseract::PageSegMode>(layout));
  api.SetImage(pix);
  pixDestroy(&pix);
  if (api.Recognize(nullptr) == 0) words = api.GetTSVText(0);
  api.Clear();
  return words;
}
