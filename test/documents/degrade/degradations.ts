/** What happens to a page between the printer and the upload. Lengths in mm, angles in degrees, noise as standard deviation of 0..255. */
export interface Degradation {
  /** Resolution at which the page is taken. */
  readonly dpi: number
  readonly colour: boolean
  /** Greatest angle by which the page lies askew. */
  readonly skewDegrees: number
  /** Greatest shift of a corner, as a share of the width: 0 = flat under glass. */
  readonly perspective: number
  /** Share by which the darkest corner is darker than the lightest. */
  readonly shade: number
  readonly noise: number
  readonly blurSigma: number
  readonly jpegQuality: number
  /** Turned by a quarter or a half. */
  readonly turned: boolean
  /** A received stamp over the words. */
  readonly stamped: boolean
  readonly punched: boolean
  /** Single pages are delivered as JPG with an EXIF orientation, as phones store them. */
  readonly asPhoto: boolean
}

const scan: Degradation = {
  dpi: 200,
  colour: false,
  skewDegrees: 0.8,
  perspective: 0,
  shade: 0.03,
  noise: 5,
  blurSigma: 0.5,
  jpegQuality: 78,
  turned: false,
  stamped: false,
  punched: false,
  asPhoto: false,
}

const photo: Degradation = {
  ...scan,
  dpi: 210,
  colour: true,
  skewDegrees: 3,
  perspective: 0.035,
  shade: 0.3,
  noise: 6,
  blurSigma: 0.8,
  jpegQuality: 76,
  asPhoto: true,
}

/** From clean to bad. `digital` is not in the table: those documents keep their text. */
export const degradations = {
  'scan-300': { ...scan, dpi: 300, noise: 7, jpegQuality: 85 },
  'scan-200': scan,
  'phone-photo': photo,
  'bad-photo': {
    ...photo,
    dpi: 150,
    skewDegrees: 6,
    perspective: 0.07,
    shade: 0.5,
    noise: 12,
    blurSigma: 1.2,
    jpegQuality: 55,
  },
  turned: { ...scan, turned: true },
  stamped: { ...scan, stamped: true },
  punched: { ...scan, punched: true, skewDegrees: 1.6 },
} as const satisfies Record<string, Degradation>

export type DegradationName = keyof typeof degradations | 'digital'

export const degradationNames: readonly DegradationName[] = [
  'digital',
  'scan-300',
  'scan-200',
  'phone-photo',
  'bad-photo',
  'turned',
  'stamped',
  'punched',
]
