import type { FieldName } from '../../../models/field.ts'
import type { IsoDate } from '../../../models/dates.ts'
import { escapeHtml, mark, text } from '../markup.ts'
import { salutation, writeName, type Address, type Person } from '../life/person.ts'
import type { Look } from './look.ts'

/** Building blocks that many papers share. Everything not marked on them is a distractor for the reader. */

/** Label left, value right. Values are HTML. */
export function pairs(
  rows: readonly (readonly [label: string, value: string])[],
  className = 'pairs',
): string {
  return `<table class="${className}">${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`
}

/** Small label above its value, boxes side by side. */
export function boxes(rows: readonly (readonly (readonly [label: string, value: string])[])[]): string {
  return rows
    .map(
      (row) =>
        `<div class="boxrow">${row.map(([label, value]) => `<div class="box"><small>${label}</small><div>${value}</div></div>`).join('')}</div>`,
    )
    .join('')
}

/** Value on a line, small label under it, as leases and old forms have it. */
export function lineAbove(label: string, value: string): string {
  return `<div class="line-above"><div>${value}</div><small>${label}</small></div>`
}

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  className = 'grid',
): string {
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table class="${className}">${cells(head, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`
}

/** Sender's name in large letters with address, phone and a web address. */
export function letterhead(look: Look, name: string, address: string): string {
  const { random } = look
  return `<div class="letterhead" style="color:${look.accent};border-color:${look.accent}"><b>${name}</b><span>${address} · Tel. 0${random.int(30, 899)} / ${random.digits(6)} · www.beispiel-${random.digits(3)}.example</span></div>`
}

/** The window of a letter: sender's line in small print, then the recipient. */
export function recipient(sender: string, person: Person, address: string): string {
  return `<div class="recipient"><small>${sender}</small><br>${salutation(person)}<br>${escapeHtml(writeName(person))}<br>${address}</div>`
}

export const plainAddress = (address: Address): string =>
  escapeHtml(`${address.street} ${address.houseNumber}, ${address.postalCode} ${address.city}`)

/** A signature as a pen draws it: a few loops, never letters. */
export function drawSignature({ random }: Look): string {
  const points = Array.from(
    { length: random.int(9, 14) },
    (_, index) => `${8 + index * 11 + random.int(-6, 6)} ${random.int(6, 40)}`,
  )
  const path = points
    .map((point, index) =>
      index === 0 ? `M ${point}` : `Q ${8 + index * 11 - random.int(2, 9)} ${random.int(0, 46)} ${point}`,
    )
    .join(' ')
  return `<svg class="signature" viewBox="0 0 170 46" width="150" height="40"><path d="${path}" fill="none" stroke="#1b2a6b" stroke-width="1.8"/></svg>`
}

/** A place for place, date and signature; signedOn null = the line is empty. */
export function signaturePlace(look: Look, label: string, city: string, signedOn: IsoDate | null): string {
  const ink =
    signedOn === null ? mark('signature', false, '&nbsp;') : mark('signature', true, drawSignature(look))
  const when =
    signedOn === null
      ? '&nbsp;'
      : `${escapeHtml(city)}, den ${look.day('signatureDates', signedOn, 'numeric')}`
  return `<div class="sign"><div class="when">${when}</div><div class="ink">${ink}</div><small>${label}</small></div>`
}

/** A round stamp of an authority, beside or over the text. */
export function roundStamp(look: Look, words: string, style = ''): string {
  return `<div class="stamp" style="color:${look.accent};border-color:${look.accent};${style}">${words}</div>`
}

/** 'Ayşe Öztürk' with both parts marked, for papers whose fields are surname and given names. */
export function namesInOrder(person: Person): string {
  const surname = text('surname', person.surname)
  return person.givenNames === null ? surname : `${text('givenNames', person.givenNames)} ${surname}`
}

export const tick = (checked: boolean): string => (checked ? '☒' : '☐')

/** Surname and given names in two places of a form: the first carries the whole name as its meaning. */
export function splitName(name: FieldName, person: Person): [surname: string, givenNames: string] {
  return [
    mark(name, writeName(person, 'surname-first'), escapeHtml(person.surname)),
    person.givenNames === null ? '–' : escapeHtml(person.givenNames),
  ]
}

/** Struck by a typewriter, every character as wide as the others. */
export const typed = (content: string): string =>
  `<div style="font-family:'Nimbus Mono PS','Liberation Mono','DejaVu Sans Mono',monospace;font-size:10pt">${content}</div>`
