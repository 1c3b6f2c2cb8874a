import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../main/values/compare-texts.ts'

describe('compareTexts', () => {
  it.each([
    ['Softwareentwickler', 'softwareentwickler', 'equal'],
    ['Informatik (M.Sc.)', 'Informatik M. Sc.', 'equal'],
    ['Softwareentwicklerin', 'Software-Entwickler (m/w/d)', 'variant'],
    ['Ingenieurin', 'Ingenieur', 'variant'],
    ['Ingenieur*in', 'Ingenieur', 'variant'],
    ['Ingenieur:in', 'Ingenieurin', 'variant'],
    ['IngenieurIn', 'Ingenieur', 'variant'],
    ['Ingenieur/in', 'Ingenieur', 'variant'],
    ['Krankenpflegerin', 'Krankenpfleger', 'variant'],
    ['Bürokauffrau', 'Bürokaufmann', 'variant'],
    ['Kaufmann/-frau für Büromanagement', 'Kauffrau für Büromanagement', 'variant'],
    ['Pflegefachmann/Pflegefachfrau', 'Pflegefachfrau', 'variant'],
    ['Projektmanager m/w/d', 'Projektmanager', 'variant'],
    ['Dipl. Ingenieur', 'Diplom-Ingenieur', 'variant'],
    ['Softwareentwickler', 'Softwareentwlckler', 'variant'],
    ['Koch', 'Kellner', 'different'],
    ['Koch', 'Köchin', 'variant'],
    ['Arzt', 'Ärztin', 'variant'],
    ['Arzt', 'Arzthelfer', 'different'],
    ['Junior Developer', 'Senior Developer', 'different'],
    ['Elektroniker', 'Elektriker', 'different'],
    ['Informatik', 'Wirtschaftsinformatik', 'different'],
    ['Bauingenieur', 'Bauleiter', 'different'],
    ['', 'Koch', 'different'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect([compareTexts(a, b), compareTexts(b, a)]).toEqual([relation, relation])
  })
})
