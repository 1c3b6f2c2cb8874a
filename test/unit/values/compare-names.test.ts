import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, type NameRelation } from '../../../main/values/compare-names.ts'
import { nameSpellings } from '../../../models/knowledge/name-spellings.ts'

/** Two spellings, parted by ` | `; each pair is held against the class in both directions. */
const pairs: Readonly<Record<NameRelation, string>> = {
  equal: `
Müller | MUELLER
MÜLLER | Müller
Groß | GROSS
GROẞ | Groß
Strauß | Strauss
Öztürk | OEZTUERK
Øzgür | OEZGUER
Müller | MUXXLLER
Peña | PENXXA
Peña | Pena
Ağaoğlu | AGAOGLU
Yiğit | YIGIT
İbrahim Işık | IBRAHIM ISIK
Çağlar | CAGLAR
Şahin | SAHIN
Łukasz | LUKASZ
Wałęsa | WALESA
Żółć | ZOLC
Ștefan Țurcanu | STEFAN TURCANU
Ştefan | Ștefan
Şefănescu | SEFANESCU
Šarić | SARIC
Đorđević | DORDEVIC
Þórdís Guðmundsdóttir | THORDIS GUDMUNDSDOTTIR
Håkan Sjöström | HAAKAN SJOESTROEM
Ærø | AEROE
Žemaitė | ZEMAITE
Kalniņš | KALNINS
Nguyễn Thị Ánh | NGUYEN THI ANH
Đặng Văn Được | DANG VAN DUOC
O'Brien | OBRIEN
O’Brien | O'Brien
D'Angelo | DANGELO
Meyer-Schmidt | MEYER SCHMIDT
Meyer-Schmidt | MEYER<SCHMIDT
Vandenberg | van den Berg
José María | JOSE MARIA
François | FRANCOIS
Frau Dr. Ayşe Öztürk | Ayşe Öztürk
Herrn Prof. Dr.-Ing. Max Muster | Max Muster
Dipl.-Ing. Max Muster | Max Muster
Ayşe Öztürk geb. Kaya | Ayşe Öztürk
Ayşe Öztürk, geborene Kaya | AYSE OEZTUERK
Ayşe Öztürk (geb. Kaya) | Ayşe Öztürk
Иванов | IVANOV
Жукова | ZHUKOVA
Щербаков | SHCHERBAKOV
Юлия | IULIIA
Шевченко | SHEVCHENKO
Євген Їжак | IEVGEN IZHAK
Ковальчук Микита | KOVALCHUK MYKYTA
Григоренко | HRYHORENKO
Живковић | ZIVKOVIC
Ђорђевић | DORDEVIC
Щерев | SHTEREV
Παπαδόπουλος | PAPADOPOULOS
Ευαγγελία | EVANGELIA
Γιώργος Μπάκας | GIORGOS BAKAS
محمد | MXHMD
Zoë | ZOE
Jürgen  Groß | JUERGEN GROSS`,
  order: `
Nguyen Van An | Van An Nguyen
ÖZTÜRK, Ayşe | Ayşe Öztürk
Nguyễn Thị Thanh Hà | Hà Nguyễn Thị Thanh
Kaya Öztürk | Öztürk Kaya
García López | López García
Иванов Иван | IVAN IVANOV
Kovács János | János Kovács
Al Hassan Omar | Omar Al Hassan`,
  cut: `
BENNELONG WOOLOOM WARRAND WARNAM | Bennelong Wooloomooloo Warrandyte Warnambool
Papandropoulous Jonathon Alec | Papandropoulous Jonathon Alecsander
Wickramasinghe Mudiyanselage Chandanas | Wickramasinghe Mudiyanselage Chandanas Kumara
Krishnamurthy Venkatasubramanian Rama | Krishnamurthy Venkatasubramanian Ramanathan`,
  spelling: `
Müller | Muller
Öztürk | Ozturk
OEZTUERK | Ozturk
Schäfer | SCHAFER
Håkan | Hakan
Sjöström | Sjostrom
Mohammed | Muhammad
Mohamad | Mohammed
Mohamed | Mouhamed
Md | Mohammad
Yusuf | Youssef
Ahmed | Ahmad
Hussein | Hussain
Hussein | Husayn
Hussain | Houssein
Hassan | Hasan
Khaled | Khalid
Khaled | Chaled
Walid | Oualid
Waleed | Walid
Rachid | Rashid
Aisha | Aicha
Saeed | Said
Sarah | Sara
Fatima | Fatimah
Fatima | Fatma
Zahra | Zehra
Leila | Layla
Omar | Umar
Mahmoud | Mahmud
Mustafa | Moustafa
Ibrahim | Ebrahim
Jamal | Djamal
Jamal | Gamal
Al-Hassan | El Hasan
Al-Hassan | Hassan
Alhassan | Elhassan
Abd al-Rahman | Abdulrahman
Abdelrahman | Abdurrahman
Abd El Aziz | Abdulaziz
Abdullah | Abdallah
Ali bin Hasan | Ali ibn Hassan
Ghazal | Gazal
Othman | Osman
Yahya | Yehia
Юрий | Jurij
Юлия | Julia
Кузнецов | Kusnezow
Хрущёв | Chruschtschow
Ivanov | Iwanow
Volkova | Wolkowa
Kuznetsov | Kusnezow
Ivanoff | Ivanov
Sergey | Sergei
Sergey | Serhii
Dmitry | Dmitrii
Alexander | Aleksandr
Oleksandr | Alexander
Yelena | Elena
Olena | Elena
Volodymyr | Vladimir
Yana | Jana
Mykhailo | Mikhail
Petrović | Petrovich
Акhмед | Ahmed
Yevhen | Evgeny
von der Leyen | Leyen
de Silva | Silva
Thomas | Tomas
محمد | Mohammed
حسن | Hassan
حسين | Hussein
عبد الرحمن | Abdulrahman
الشماع | Al-Schamma
HARY ALXSHMAE | Hari Al-Schamma
خالد | Khaled
يوسف | Youssef
فاطمة | Fatima
شیرین | Shirin`,
  different: `
Öztürk | Östürk
Ali | Alia
Ali | Aly Hassan
Nguyen Van An | Nguyen Van Anh
Nguyen Thi Phuong An | Nguyen Thi Phuong Anh
Nguyen Van An | Nguyen Van Am
Nguyen Van An | Nguyen An
Maria | Mario
Michael | Michał
Elmira | Mira
Xin | Anne
Zhang | Zheng
Koch | Koç
Hoxha | Ho
Xia | Yu
Neumann | Naumann
Elena | Elina
Karina | Karena
Albert | Bert
Almaz | Elmar
Maria | Marie
Maria | Mariana
Mariam | Maria
Hasan | Hussein
حسن | Hussein
Hasan | Hasna
Jan | Jana
Ivan | Ivana
Ivanov | Ivanova
Kowalski | Kowalska
Anna | Hanna
Anna | Anne
Lana | Lena
Lina | Lena
Alina | Elina
Alena | Elena
Andrea | Andreas
Andrea | Andrei
Daniel | Daniela
Mehmet | Mohammed
Ayse | Aisha
Nina | Mina
Mina | Minh
Meyer | Mayr
Meier | Maler
Bauer | Brauer
Schmidt | Schmitz
Kaya | Kara
Yilmaz | Yildiz
Demir | Demirci
Kim | Kem
Tran | Tram
Le Van Minh | Le Van Manh
Amed | Ahmed
Samir | Samira
Amir | Amira
Karim | Karima
Nadir | Nadia
Omar | Amar
Umar | Amir
Salem | Salma
Hamid | Hamed Ali
Mahmud | Mohammed
Hamad | Ahmad
Hamza | Hamada
Abdullah | Abdulrahman
Abdi | Abdo
Rahman | Rahim
Singh | Sing Kaur
Petrov | Petrovic
Müller | Möller
Schröder | Schrader
José | Josef
Juan | Joan
Luis | Luisa
Kovač | Kovačević
García | Garza
Иванов | Иванова
Иван | Ян
Сергей | Sergiu
محمود | Mohammed
علي | Alia
Oğuz | Ogün
Aydın | Aydan
Chen | Cheng
Wang | Wan
Li | Le
Zhang | Zhong
Muster | `,
}

const rows = Object.entries(pairs).flatMap(([relation, text]) =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split(/ ?\| ?/))
    .map(([a = '', b = '']) => ({ relation, a, b })),
)

describe('compareNames', () => {
  it.each(rows)('$a and $b: $relation', ({ relation, a, b }) => {
    expect([compareNames(a, b), compareNames(b, a)]).toEqual([relation, relation])
  })

  it('holds at least 120 pairs, and both sides of the trap', () => {
    expect(rows.length).toBeGreaterThan(200)
  })

  it('the misread letter of OCR is never the same name', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    fc.assert(
      fc.property(
        fc.constantFrom('OEZTUERK', 'SCHMIDT', 'NGUYEN', 'KOWALSKI', 'PEREZ'),
        fc.nat(4),
        fc.constantFrom(...Array.from(letters)),
        (name, index, letter) => {
          fc.pre(name.charAt(index) !== letter)
          expect(compareNames(name, name.slice(0, index) + letter + name.slice(index + 1))).not.toBe('equal')
        },
      ),
    )
  })

  it('gives the same answer in both directions and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (a, b) => compareNames(a, b) === compareNames(b, a),
      ),
    )
  })

  it('every name of the table stands in one row only', () => {
    const all = nameSpellings.flat()
    expect(new Set(all).size).toBe(all.length)
  })
})
