export interface Aid {
  readonly appVersion: string
  readonly rulesVersion: string
  /** Name of the language model; null = none was used. */
  readonly model: string | null
}

/** Names the aid in the note and who assessed (EU AI Act Art. 14; DOMAIN.md section 7). */
export function describeAid({ appVersion, rulesVersion, model }: Aid): string {
  const readBy = model === null ? 'Texterkennung, ohne Sprachmodell' : `Texterkennung, Sprachmodell ${model}`
  return (
    `Schlüssig ${appVersion} (Regeln ${rulesVersion}; ${readBy}). ` +
    'Hinweise wurden geprüft; Bewertung durch die Unterzeichnerin/den Unterzeichner.'
  )
}
