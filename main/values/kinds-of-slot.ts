import type { DocumentKind } from '../../models/document-kind.ts'
import { slotNames } from '../../models/knowledge/slot-names.ts'
import { similar } from './edit-distance.ts'
import { fold } from './fold.ts'

const phrases = slotNames
  .flatMap(([list, kinds]) => list.split(' | ').map((phrase) => ({ tokens: phrase.split(' '), kinds })))
  .toSorted((a, b) => b.tokens.join(' ').length - a.tokens.join(' ').length)

/** What joins alternatives and enclosures: 'Meldebescheinigung / Mietvertrag', 'Urkunde mit Übersetzung'. */
const joints = /[/,;+&()]|\b(?:oder|bzw|beziehungsweise|und|sowie|mit|inkl)\b/i

/** The reference person, in the words of upload pages. */
const kin =
  /\b(?:ehegatt|ehepartner|ehefrau|ehemann|lebenspartner|partner|bezugsperson|referenzperson|sponsor|stammberechtigt|vater|mutter|eltern)/
/** A German has no residence title and often only an identity card. */
const identityOfKin: readonly DocumentKind[] = ['passport', 'identity-card', 'residence-title']

/** The kinds of document that an upload slot (`bezeichnung`, free text) asks for, any of them; empty = its text is not understood. */
export function kindsOfSlot(slot: string): readonly DocumentKind[] {
  const kinds = [...new Set([slot, ...slot.split(joints)].flatMap(kindsOfPart))]
  return kin.test(fold(slot)) && kinds.includes('passport')
    ? [...new Set([...kinds, ...identityOfKin])]
    : kinds
}

function kindsOfPart(text: string): readonly DocumentKind[] {
  const tokens = fold(text).split(' ')
  return phrases.find((phrase) => containsPhrase(tokens, phrase.tokens))?.kinds ?? []
}

function containsPhrase(tokens: readonly string[], phrase: readonly string[]): boolean {
  return tokens.some((_, start) => phrase.every((part, offset) => sameWord(tokens[start + offset], part)))
}

/** Also the plural and the compound: "Gehaltsabrechnungen", "Krankenversicherungsnachweis" for "Krankenversicherung". */
function sameWord(token: string | undefined, part: string): boolean {
  if (token === undefined) return false
  if (token === part) return true
  return part.length >= 8 && (similar(token, part) || token.startsWith(part))
}
