/**
 * `(module (import "f" "f" (func (param i32 i32 i32 i32) (result i32))) (export "f" (func 0)))`: in a table of functions only those of WebAssembly
 * may stand; so a function goes in here and comes out again as one of them.
 */
const passage = Buffer.from(
  ['0061736d01000000', '01090160047f7f7f7f017f', '020701016601660000', '07050101660000'].join(''),
  'hex',
)

type FourNumbers = (a: number, b: number, c: number, d: number) => number

/**
 * Puts a function at the place 0 of a program's table, the only one that a table of fixed size has free, and gives this function pointer. In C it is
 * NULL, so nothing else is called by it.
 */
export function functionPointer(program: WebAssembly.Exports, called: FourNumbers): number {
  const table = program['__indirect_function_table']
  if (!(table instanceof WebAssembly.Table)) throw new Error('this build of PDFium has no table of functions')
  const { exports: through } = new WebAssembly.Instance(new WebAssembly.Module(passage), { f: { f: called } })
  table.set(0, through['f'])
  return 0
}
