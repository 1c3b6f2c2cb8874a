import type { Status } from '../../models/status.ts'

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
  noPolicies: 'Es sind keine Vorgaben gesetzt.',
  backup: 'Datenbank sichern …',
  backedUp: 'Die Sicherung ist geschrieben.',
  help: 'Hilfe',
} as const
