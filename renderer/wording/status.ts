import { callErrorSchema } from '../../models/contract.ts'
import type { DeskPolicyName } from '../../models/desk-policy.ts'
import type { SelfCheck, Status } from '../../models/status.ts'
import { errorSentence } from './de.ts'

export const statusWords = {
  title: 'Status',
  note: 'Was auf diesem Arbeitsplatz läuft und gilt.',
  versions: 'Versionen und Orte',
  appVersion: 'Programm',
  electronVersion: 'Electron',
  rulesVersion: 'Regeln',
  languages: 'Sprachen der Texterkennung',
  model: 'Sprachmodell',
  modelOff: 'ausgeschaltet',
  modelLegalBasis: 'Rechtsgrundlage des Sprachmodells',
  databasePlace: 'Datenbank der Vermerke',
  checks: 'Selbstprüfung',
  checkTable: { name: 'Prüfung', result: 'Ergebnis', detail: 'Einzelheiten' },
  passed: 'in Ordnung',
  failed: 'nicht in Ordnung',
  policies: 'Geltende Vorgaben',
  policyTable: { name: 'Vorgabe', value: 'Wert', source: 'Herkunft' },
  sources: {
    machine: 'von der IT für den Rechner gesetzt',
    user: 'für dieses Benutzerkonto gesetzt',
    default: 'Voreinstellung',
  } satisfies Record<Status['policies'][number]['source'], string>,
  unset: 'nicht gesetzt',
  noPolicies: 'Es sind keine Vorgaben gesetzt.',
  backup: 'Datenbank sichern …',
  backingUp: (percent: number) => `Wird gesichert: ${percent} %`,
  backedUp: 'Die Sicherung ist geschrieben.',
  help: 'Hilfe',
} as const

/** What IT calls each policy; the same words as in the template for the group policies. */
export const policyNames: Readonly<Record<DeskPolicyName, string>> = {
  InboxFolder: 'Eingangsordner',
  DatabaseFolder: 'Ordner der Datenbank',
  ReadAhead: 'Nächsten Antrag vorbereiten',
  OcrWorkers: 'Zahl der Texterkenner',
  CaseMemoryMiB: 'Arbeitsspeicher eines Vorgangs',
  LogRetentionMonths: 'Aufbewahrung des Protokolls',
  NoteRetentionMonths: 'Aufbewahrung der Vermerke',
  LanguageModel: 'Sprachmodell',
  LanguageModelName: 'Name des Sprachmodells',
  LanguageModelContextTokens: 'Kontext des Sprachmodells',
  LanguageModelProgram: 'Programm Ollama',
  LanguageModelStore: 'Ordner der Sprachmodelle',
  LanguageModelServerUrl: 'Server des Sprachmodells',
  LanguageModelServerCertificate: 'Zertifikat des Servers',
  LanguageModelServerToken: 'Zugangstoken des Servers',
  LanguageModelLegalBasis: 'Rechtsgrundlage des Sprachmodells',
  RuleGroups: 'Gruppen der Regeln',
  ThresholdDay: 'Maßgeblicher Tag für Schwellen',
  LivingSpacePerPersonSquareMetres: 'Wohnraum je Person',
  MaximumAgeMonths: 'Höchstalter von Unterlagen',
  Evidence: 'Verlangte Unterlagen',
}

/** Values that the registry holds as a sign for something. */
export const policyValues: Readonly<Record<string, string>> = {
  'ReadAhead 1': 'ja',
  'ReadAhead 0': 'nein',
  'LanguageModel off': 'ausgeschaltet',
  'LanguageModel local': 'auf diesem PC',
  'LanguageModel server': 'auf einem Server der Behörde',
  'ThresholdDay filing': 'Tag des Antrags',
  'ThresholdDay today': 'Tag der Prüfung',
  'ThresholdDay start': 'Beginn der Beschäftigung',
}

const namesOfPolicies = new Map<string, string>(Object.entries(policyNames))

export function nameOfPolicy(name: string): string {
  return namesOfPolicies.get(name) ?? name
}

/** The value of a policy; in months and MiB with its unit. */
export function sayPolicyValue({ name, value }: Status['policies'][number]): string {
  if (value === '') return statusWords.unset
  if (name.endsWith('Months') && /^\d+$/.test(value)) return `${value} Monate`
  if (name.endsWith('MiB')) return `${value} MiB`
  return policyValues[`${name} ${value}`] ?? value
}

export const checkNames: Readonly<Record<SelfCheck['check'], string>> = {
  database: 'Datenbank unbeschädigt',
  'damaged-files': 'Keine beschädigte Datenbank aufbewahrt',
  languages: 'Sprachdaten der Texterkennung',
  inbox: 'Eingang lesbar',
  model: 'Sprachmodell bereit',
  notes: 'Vermerke innerhalb ihrer Frist oder exportiert',
  policies: 'Vorgaben gültig',
}

/** More about a self-check. */
export function sayCheck({ check, detail }: SelfCheck): string {
  if (detail === '') return ''
  if (check === 'inbox') return 'noch kein Ordner gewählt'
  if (check === 'policies') return detail.split(', ').map(nameOfPolicy).join(', ')
  if (check === 'notes') return `${detail} nicht exportiert; sie bleiben, bis sie exportiert sind`
  if (check !== 'database') return detail
  const error = callErrorSchema.safeParse({ code: detail, detail: '' })
  return error.success ? errorSentence(error.data) : detail
}
