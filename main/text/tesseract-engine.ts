import type { GreyImage } from './raster/grey-image.ts'

/** One Tesseract with one model, in memory of its own. */
export interface TesseractEngine {
  /** The words of a picture as tesseract's TSV. `layout` = a page segmentation mode. Throws when the engine broke: it is of no more use then. */
  recognise(picture: GreyImage, layout: number, dpi: number): string
}

/** Where numbers are pointers into `memory`. What they do: `models/languages/engine/door.cpp`. */
interface Door {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly _initialize: () => void
  readonly reserve: (bytes: number) => number
  readonly release: (pointer: number) => void
  readonly start: (model: number, bytes: number) => number
  readonly recognise: (grey: number, width: number, height: number, layout: number, dpi: number) => number
}

const doorFunctions = ['_initialize', 'reserve', 'release', 'start', 'recognise'] as const

/** Starts `models/languages/tesseract.wasm` with the bytes of a `*.traineddata` file. */
export function startEngine(program: WebAssembly.Module, model: Uint8Array): TesseractEngine {
  const { exports: door } = new WebAssembly.Instance(program, nothingOutside)
  if (!isDoor(door)) throw new Error('this build of Tesseract has another door')
  // oxlint-disable-next-line no-underscore-dangle -- the name that WASI gives it
  door._initialize()
  const started = withBytes(door, model, (pointer) => door.start(pointer, model.length))
  if (started !== 0) throw new Error('Tesseract does not take this model')
  return {
    recognise: ({ grey, widthPx, heightPx }, layout, dpi) => {
      if (grey.length !== widthPx * heightPx) throw new Error('a picture of another size than its pixels')
      const words = withBytes(door, grey, (pointer) =>
        door.recognise(pointer, widthPx, heightPx, layout, Math.round(dpi)),
      )
      if (words === 0) throw new Error('Tesseract failed')
      return textAt(door, words)
    },
  }
}

function isDoor(exports: object): exports is Door {
  return (
    doorFunctions.every((name) => typeof Reflect.get(exports, name) === 'function') && 'memory' in exports
  )
}

function withBytes(door: Door, bytes: Uint8Array, use: (pointer: number) => number): number {
  const pointer = door.reserve(bytes.length)
  if (pointer === 0) throw new Error('out of memory')
  new Uint8Array(door.memory.buffer).set(bytes, pointer)
  const result = use(pointer)
  door.release(pointer)
  return result
}

function textAt({ memory }: Door, pointer: number): string {
  const bytes = new Uint8Array(memory.buffer)
  return new TextDecoder().decode(bytes.subarray(pointer, bytes.indexOf(0, pointer)))
}

/**
 * The system that the program believes to run on: it has no files, no environment, no clock and no way out. What it writes goes nowhere:
 * it may quote the page. Errors as in POSIX (errno 8: bad file, -2: no such file).
 */
const nothingOutside = {
  env: {
    emscripten_notify_memory_growth: () => {},
    __syscall_getcwd: () => -2,
    __syscall_unlink: () => -2,
    __syscall_rmdir: () => -2,
  },
  wasi_snapshot_preview1: {
    clock_time_get: () => 0,
    environ_sizes_get: () => 8,
    environ_get: () => 8,
    fd_close: () => 8,
    fd_read: () => 8,
    fd_seek: () => 8,
    fd_write: () => 8,
    proc_exit: () => {
      throw new Error('Tesseract ended itself')
    },
  },
}
