#!/usr/bin/env bash
# Builds ../tesseract.wasm from Debian's sources of Tesseract and Leptonica with Debian's emscripten 3.1.6, and compares it with the sum in
# ../README.md. Needs emscripten, make, curl; about ten minutes on two cores.
set -euo pipefail
engine=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
cd "$work"
pool=https://deb.debian.org/debian/pool/main
curl -sSfLO "$pool/t/tesseract/tesseract_5.3.0.orig.tar.gz"
curl -sSfLO "$pool/l/leptonlib/leptonlib_1.82.0.orig.tar.gz"
sha256sum -c - <<SUMS
7e70870f8341e5ea228af2836ce79a36eefa11b01b56177b4a8997f330c014b8  tesseract_5.3.0.orig.tar.gz
155302ee914668c27b6fe3ca9ff2da63b245f6d62f3061c8f27563774b8ae2d6  leptonlib_1.82.0.orig.tar.gz
SUMS
tar xf tesseract_5.3.0.orig.tar.gz
tar xf leptonlib_1.82.0.orig.tar.gz
patch -s -d tesseract-5.3.0 -p0 < "$engine/tesseract.patch"
sed 's/@GENERIC_MAJOR_VERSION@/5/; s/@GENERIC_MINOR_VERSION@/3/; s/@GENERIC_MICRO_VERSION@/0/; s/@PACKAGE_VERSION@/5.3.0/' \
  tesseract-5.3.0/include/tesseract/version.h.in > tesseract-5.3.0/include/tesseract/version.h
echo '#define L_LITTLE_ENDIAN' > leptonica-1.82.0/src/endianness.h
make -s -j"$(nproc)" -f "$engine/Makefile" ENGINE="$engine"
cp tesseract.wasm "$engine/.."
cp tesseract-5.3.0/LICENSE "$engine/../tesseract.LICENSE"
{ echo; echo 'Leptonica:'; echo; cat leptonica-1.82.0/leptonica-license.txt; } >> "$engine/../tesseract.LICENSE"
cd "$engine/.."
grep -oE '[0-9a-f]{64}  tesseract.wasm' README.md | sha256sum -c -
