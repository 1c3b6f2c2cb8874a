import { readFileSync } from 'node:fs'

const ocrB = readFileSync(new URL('../assets/ocr-b.otf', import.meta.url)).toString('base64')

/** The style sheet of all papers. Pages are A4; sizes in mm and pt as on paper. */
export const pageStyle = `
@font-face { font-family: 'OCR-B'; src: url(data:font/otf;base64,${ocrB}) }
@page { size: A4; margin: 0 }
* { box-sizing: border-box }
html, body { margin: 0 }
.page { width: 210mm; height: 297mm; padding: 20mm 20mm 15mm 24mm; position: relative; overflow: hidden; break-after: page; font-size: 10.5pt; line-height: 1.38; background: #fff; color: #111 }
h1 { font-size: 16pt; margin: 6mm 0 4mm } h2 { font-size: 12pt; margin: 5mm 0 2mm } p { margin: 0 0 2.6mm }
small { font-size: 7pt; color: #333 }
.center { text-align: center } .right { text-align: right } .fine { font-size: 7.5pt; line-height: 1.3 }
.pairs { border-collapse: collapse; width: 100%; margin: 2mm 0 } .pairs th { text-align: left; font-weight: normal; width: 42%; padding: 0.9mm 2mm 0.9mm 0; vertical-align: top; color: #333 } .pairs td { padding: 0.9mm 0; vertical-align: top }
.pairs.bold td { font-weight: bold } .pairs.ruled th, .pairs.ruled td { border-bottom: 0.2mm solid #999; padding: 1.3mm 2mm 1.3mm 0 }
.grid { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 9pt } .grid th, .grid td { border: 0.2mm solid #666; padding: 1mm 1.6mm; text-align: left; vertical-align: top } .grid th { background: #eee; font-weight: bold }
.plain { border-collapse: collapse; width: 100%; font-size: 9pt } .plain th { text-align: left; border-bottom: 0.3mm solid #333; padding: 0.8mm } .plain td { padding: 0.8mm }
.num td:nth-child(n+2), .num th:nth-child(n+2) { text-align: right }
.boxrow { display: flex; gap: 0; margin: 0 } .box { flex: 1; border: 0.25mm solid #444; margin: 0 -0.25mm -0.25mm 0; padding: 0.8mm 1.6mm; min-height: 10.5mm } .box small { display: block }
.line-above { display: inline-block; min-width: 70mm; margin: 1.5mm 6mm 1.5mm 0; vertical-align: top } .line-above > div { border-bottom: 0.25mm solid #222; padding: 0 1mm; min-height: 5mm }
.letterhead { border-bottom: 0.5mm solid; padding-bottom: 2mm; margin-bottom: 8mm; display: flex; justify-content: space-between; align-items: end; gap: 6mm } .letterhead b { font-size: 15pt; line-height: 1.1 } .letterhead span { font-size: 7.5pt; text-align: right }
.recipient { min-height: 30mm; margin-bottom: 6mm } .columns { display: flex; gap: 8mm } .columns > * { flex: 1 }
.signs { display: flex; gap: 16mm; margin-top: 12mm } .sign { flex: 1 } .sign .when { min-height: 6mm } .sign .ink { height: 13mm; border-bottom: 0.25mm solid #222; display: flex; align-items: end }
.stamp { border: 0.6mm double; border-radius: 50%; width: 32mm; height: 32mm; display: flex; align-items: center; justify-content: center; text-align: center; font-size: 7pt; transform: rotate(-12deg); opacity: 0.75; position: absolute; padding: 3mm }
.card { border: 0.3mm solid #777; border-radius: 3mm; position: relative; overflow: hidden; margin: 4mm auto }
.td3 { font-family: 'Liberation Sans', 'Noto Sans' } .mrv { font-family: 'Liberation Sans Narrow', 'Noto Sans' } .td1 { font-family: 'Nimbus Sans', 'Noto Sans' }
.td3 { width: 125mm; height: 88mm; background: linear-gradient(120deg, #eef3ee, #f7f1e6); padding: 4mm } .td1 { width: 85.6mm; height: 54mm; background: linear-gradient(120deg, #f0eef6, #eaf4f6); padding: 2.4mm 3mm; font-size: 7pt; line-height: 1.22 }
.mrv { width: 105mm; height: 74mm; background: linear-gradient(100deg, #eef6ee, #f3efe2); padding: 3mm }
.mrz { font-family: 'OCR-B'; white-space: pre; position: absolute; background: #fff; left: 0; right: 0; bottom: 0 } .td3 .mrz, .mrv .mrz { font-size: 9.97pt; line-height: 6.4mm; padding: 3mm 3mm 4mm; letter-spacing: 0 } .td1 .mrz { font-size: 9.97pt; line-height: 5.2mm; padding: 1.5mm 2.5mm 2mm }
.photo { background: #c9cdd3; border: 0.2mm solid #888; display: flex; align-items: end; justify-content: center; overflow: hidden } .photo i { display: block; width: 62%; height: 78%; background: #8d949e; border-radius: 50% 50% 0 0 }
.vz { position: absolute; line-height: 1.15 } .vz div { margin-bottom: 0.9mm } .vz small { display: block; font-size: 4.6pt; color: #345; line-height: 1.1 } .vz b { font-weight: 600; font-size: 8.6pt }
.td1 .vz small { font-size: 4.3pt } .td1 .vz b { font-size: 7pt }
.guilloche { background-image: repeating-radial-gradient(circle at 30% 40%, rgba(120,150,170,.12) 0 0.3mm, transparent 0.3mm 2mm) }
`
