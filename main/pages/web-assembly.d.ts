/** The part of the WebAssembly interface that is used here: TypeScript knows it only together with the whole browser. */
declare namespace WebAssembly {
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>
  type Exports = Readonly<Record<string, unknown>>
  // oxlint-disable-next-line typescript/no-extraneous-class -- a compiled program has nothing to look at
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module, imports: Imports)
    readonly exports: Exports
  }
  class Table {
    set(place: number, called: unknown): void
  }
}
