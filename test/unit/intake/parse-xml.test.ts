import { expect, test } from 'vitest'
import { defaultLimits } from '../../../main/intake/limits.ts'
import { parseXml } from '../../../main/intake/parse-xml.ts'
import { childOf, childrenOf } from '../../../main/intake/xml-element.ts'
import { refusal } from './delivery.ts'

const { signal } = new AbortController()
const parse = (content: string | Uint8Array, limits = defaultLimits) =>
  parseXml(Buffer.from(content), limits, signal)

test('local names, namespace, text in NFC without white space around, CDATA and character references', async () => {
  const root = await parse(
    '<p:a xmlns:p="urn:x" test="false"><b> S\u030Cari\u0107 </b><b><![CDATA[<c>]]></b><b>&#228;&amp;</b></p:a>',
  )
  expect([root.name, root.namespace, root.attributes.has('test')]).toEqual(['a', 'urn:x', true])
  expect(childrenOf(root, 'b').map(({ text }) => text)).toEqual(['Šarić', '<c>', 'ä&'])
})

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>Yiğit Größe</a>`

test.each([
  ['UTF-8', Buffer.from(declared('UTF-8'))],
  ['UTF-8 with BOM', Buffer.from(`\uFEFF${declared('utf-8')}`)],
  ['UTF-16 LE with BOM', Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le')],
  ['UTF-16 BE with BOM', Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le').swap16()],
  ['UTF-16 LE without BOM', Buffer.from(declared('UTF-16LE'), 'utf16le')],
])('reads %s', async (_, bytes) => {
  expect((await parse(bytes)).text).toBe('Yiğit Größe')
})

test('reads ISO-8859-1 when declared', async () => {
  const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>Größe é</a>'
  expect((await parse(Buffer.from(xml, 'latin1'))).text).toBe('Größe é')
})

test('a document is decoded, and its text does not stay', async () => {
  const root = await parse('<a><dokument>\n  SGFs\r\n  bG8=\n</dokument><dokument>SGF*bG8=</dokument></a>')
  const [right, wrong] = childrenOf(root, 'dokument')
  expect(right).toMatchObject({ text: '', binary: { bytes: Buffer.from('Hallo') } })
  expect(wrong?.binary).toEqual({ problem: 'invalid-base64' })
})

test('a document beyond the limit is not decoded', async () => {
  const root = await parse(`<a><dokument>${'A'.repeat(4000)}</dokument></a>`, {
    ...defaultLimits,
    fileBytes: 1000,
  })
  expect(childOf(root, 'dokument')?.binary).toEqual({ problem: 'too-large' })
})

test.each([
  ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'xml-dtd'],
  ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'xml-dtd'],
  ['an external DTD', '<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>', 'xml-dtd'],
  ['a DTD that does not end', `<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(90_000)}`, 'xml-dtd'],
  ['no element for a megabyte', `<!--${' '.repeat(1_100_000)}--><a/>`, 'invalid-xml'],
  ['an undeclared entity', '<a>&auml;</a>', 'xml-dtd'],
  ['a truncated message', '<a><b>text</b><dokument>AAAA', 'invalid-xml'],
  ['two roots', '<a/><b/>', 'invalid-xml'],
  ['crossed tags', '<a><b></a></b>', 'invalid-xml'],
  ['an undeclared prefix', '<p:a/>', 'invalid-xml'],
  ['nothing', '', 'invalid-xml'],
  ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]), 'invalid-xml'],
  ['an unknown encoding', '<?xml version="1.0" encoding="KOI-99"?><a/>', 'invalid-xml'],
])('refuses %s', async (_name, content, problem) => {
  expect((await refusal(parse(content))).problem).toBe(problem)
})

test('refuses nesting and numbers of elements beyond the limits', async () => {
  const deep = '<a>'.repeat(70) + '</a>'.repeat(70)
  expect((await refusal(parse(deep))).problem).toBe('too-large')
  const attributes = `<a ${Array.from({ length: 101 }, (_, index) => `a${index}=""`).join(' ')}/>`
  expect((await refusal(parse(attributes, { ...defaultLimits, xmlElements: 100 }))).problem).toBe('too-large')
  const many = `<a>${'<b/>'.repeat(101)}</a>`
  expect((await refusal(parse(many, { ...defaultLimits, xmlElements: 100 }))).problem).toBe('too-large')
})

test('names the line, never the content', async () => {
  const error = await refusal(parse('<a>\n<geheim>Musterfrau</falsch></a>'))
  expect(error.message).toContain('Zeile 2')
  expect(error.message).not.toMatch(/geheim|Musterfrau|falsch/)
})
