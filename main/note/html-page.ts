const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as text: nothing a document or a person wrote becomes markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '')
}

/** A page to print on A4: no script, no request, no font of its own. `body` is markup. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
@page { size: A4; margin: 25mm 20mm 20mm 25mm }
body { font: 11pt/1.45 sans-serif; color: #000; overflow-wrap: anywhere }
h1 { font-size: 15pt; margin: 0 0 4mm }
h2 { font-size: 11pt; margin: 6mm 0 1.5mm; break-after: avoid }
p { margin: 0 0 1.5mm; white-space: pre-wrap }
ol { margin: 0; padding-left: 7mm }
li { margin-bottom: 1.5mm; break-inside: avoid }
.signature { margin-top: 18mm; break-inside: avoid }
</style>
</head>
<body>
${body}
</body>
</html>
`
}
