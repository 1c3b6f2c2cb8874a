import { describe, expect, it } from 'vitest'
import { comparePersons } from '../../../main/values/compare-persons.ts'

describe('comparePersons', () => {
  it.each([
    ['Öztürk', 'Ayşe', 'ÖZTÜRK, Ayşe', 'equal'],
    ['Öztürk', 'Ayşe', 'Ayşe Öztürk', 'equal'],
    ['Öztürk', 'Ayşe', 'OEZTUERK AYSE', 'equal'],
    ['Öztürk', 'Ayşe', 'Frau Dr. Ayşe Öztürk geb. Kaya', 'equal'],
    ['Öztürk', 'Ayşe', 'Herrn/Frau Ayşe Öztürk', 'equal'],
    ['Öztürk', 'Ayşe', 'Ozturk, Ayse', 'spelling'],
    ['Öztürk', 'Ayşe Nur', 'Ayşe Öztürk', 'cut'],
    ['Öztürk', 'Ayşe', 'Ayşe Nur Öztürk', 'cut'],
    ['Öztürk', 'Ayşe', 'A. Öztürk', 'cut'],
    ['Öztürk', 'Ayşe', 'Öztürk, A.', 'cut'],
    ['Öztürk', 'Ayşe', 'Fatma Öztürk', 'different'],
    ['Öztürk', 'Ayşe', 'F. Öztürk', 'different'],
    ['Öztürk', 'Ayşe', 'Ayşe Yılmaz', 'different'],
    ['Öztürk', 'Ayşe', 'Öztürk', 'different'],
    ['Öztürk', 'Ayşe Nur', 'Ayşe Fatma Öztürk', 'different'],
    ['Nguyễn', 'Văn An', 'NGUYEN VAN AN', 'equal'],
    ['Nguyễn', 'Văn An', 'Văn An Nguyễn', 'equal'],
    ['Nguyễn', 'Văn An', 'NGUYEN VAN ANH', 'different'],
    ['Nguyễn', 'Văn An', 'NGUYEN THI AN', 'different'],
    ['Kaya Öztürk', 'Ayşe', 'Ayşe Öztürk Kaya', 'equal'],
    ['Kaya-Öztürk', 'Ayşe', 'Ayşe Kaya Öztürk', 'equal'],
    ['García López', 'Juan', 'Juan García López', 'equal'],
    ['García López', 'Juan', 'Juan García', 'different'],
    ['Al-Hassan', 'Mohammed', 'Mohamad Al Hasan', 'spelling'],
    ['Ivanov', 'Ivan', 'Ivanov Ivan Ivanovich', 'cut'],
    ['Иванов', 'Иван', 'IVANOV IVAN', 'equal'],
    ['Kovalenko', 'Oleksandr', 'Kovalenko Alexander', 'spelling'],
    ['Arkfreith', null, 'ARKFREITH', 'equal'],
    [null, 'Arkfreith', 'Arkfreith', 'equal'],
    [null, null, 'Arkfreith', 'different'],
    ['von der Heide', 'Max', 'Max von der Heide', 'equal'],
    ['von der Heide', 'Max', 'Max Heide', 'spelling'],
    ['Schulz', 'Maria', 'Mario Schulz', 'different'],
    ['Wooloomooloo Warrandyte Warnambool', 'Bennelong', 'WOOLOOMOOL WARRANDYT WARNAMBOO BENNELO', 'cut'],
    ['Öztürk', 'Ayşe', '', 'different'],
  ] as const)('%s, %s as %s: %s', (surname, givenNames, fullName, relation) => {
    expect(comparePersons({ surname, givenNames }, fullName)).toBe(relation)
  })
})
