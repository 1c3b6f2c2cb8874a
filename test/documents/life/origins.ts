import type { StateCode } from './states.ts'

/** Where a place of birth lies: as the passport writes it, and as a German form may write it. */
export interface BirthPlace {
  readonly own: string
  readonly german: string
}

/** Names and places of one origin. All combinations are fictional persons. `singleName` = persons with one name occur. */
export interface Origin {
  readonly state: StateCode
  readonly surnames: readonly string[]
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly places: readonly BirthPlace[]
  readonly university: string
  readonly registry: string
  /** Surnames of women end otherwise (Polish, Ukrainian): applied where it matters. */
  readonly feminine?: (surname: string) => string
  readonly singleName?: readonly string[]
  /** State of the Hague Apostille Convention; otherwise legalisation by the German mission. */
  readonly apostille: boolean
}

const same = (...names: readonly string[]): BirthPlace[] => names.map((own) => ({ own, german: own }))

export const origins: readonly Origin[] = [
  {
    state: 'TUR',
    surnames: ['Öztürk', 'Yiğit', 'Ağaoğlu', 'Çorlu', 'Şahin Kılıç', 'Güneş', 'Karadağ'],
    female: ['Ayşe', 'Elif Nur', 'Zeynep', 'Gülşah', 'İrem'],
    male: ['Mehmet', 'Çağrı', 'Ömer Faruk', 'İbrahim', 'Uğur'],
    places: [{ own: 'İSTANBUL', german: 'Istanbul' }, ...same('ANKARA', 'İZMİR', 'ÇORUM')],
    university: 'Ege Teknik Üniversitesi',
    registry: 'T.C. Çankaya Evlendirme Memurluğu',
    apostille: true,
  },
  {
    state: 'VNM',
    surnames: ['Nguyễn', 'Trần', 'Phạm', 'Đặng', 'Huỳnh'],
    female: ['Thị Hương', 'Thu Trang', 'Thị Mai Lan', 'Ngọc Ánh'],
    male: ['Văn Đức', 'Minh Quân', 'Quốc Bảo', 'Hữu Thắng'],
    places: [{ own: 'HÀ NỘI', german: 'Hanoi' }, ...same('NGHỆ AN', 'HẢI PHÒNG')],
    university: 'Trường Đại học Công nghệ Sông Hồng',
    registry: 'Ủy ban nhân dân quận Ba Đình',
    apostille: false,
  },
  {
    state: 'UKR',
    surnames: ['Kovalenko', 'Shevchuk', 'Bondarenko', 'Zhukivskyi', 'Hrytsenko'],
    female: ['Oksana', 'Yuliia', 'Kateryna', 'Nataliia'],
    male: ['Andrii', 'Serhii', 'Oleksandr', 'Dmytro'],
    places: [
      { own: 'KYIV', german: 'Kiew' },
      { own: 'KHARKIV', german: 'Charkiw' },
      { own: 'LVIV', german: 'Lemberg' },
    ],
    university: 'National Technical University of Podil',
    registry: 'Standesamtsabteilung Podil, Kyjiw',
    feminine: (surname) => surname.replace(/kyi$/, 'ka'),
    apostille: true,
  },
  {
    state: 'SYR',
    surnames: ['Al-Khatib', 'Hassan', 'Al Masri', 'Darwish', 'Haddad'],
    female: ['Rania', 'Lina', 'Nour', 'Hala'],
    male: ['Mohammad', 'Yousef', 'Abdulrahman', 'Omar'],
    places: [{ own: 'DAMASCUS', german: 'Damaskus' }, { own: 'ALEPPO', german: 'Aleppo' }, ...same('HOMS')],
    university: 'University of Barada',
    registry: 'Zivilregister Damaskus',
    apostille: false,
  },
  {
    state: 'IND',
    surnames: ['Sharma', 'Krishnamurthy', 'Patel', 'Iyer', 'Chatterjee'],
    female: ['Priya', 'Ananya Lakshmi', 'Deepika', 'Kavitha'],
    male: ['Rahul', 'Arjun', 'Venkatesh', 'Siddharth Kumar'],
    places: [
      { own: 'PUNE', german: 'Pune' },
      { own: 'NEW DELHI', german: 'Neu-Delhi' },
      ...same('CHENNAI', 'HYDERABAD'),
    ],
    university: 'Deccan Institute of Technology',
    registry: 'Registrar of Marriages, Pune',
    apostille: true,
  },
  {
    state: 'CHN',
    surnames: ['Wang', 'Zhang', 'Lü', 'Ouyang', 'Chen'],
    female: ['Xiaomei', 'Lihua', 'Jing', 'Yuxin'],
    male: ['Wei', 'Haoran', 'Zhiqiang', 'Jun'],
    places: [{ own: 'BEIJING', german: 'Peking' }, ...same('SHANGHAI', 'SICHUAN')],
    university: 'Jinsha University of Science',
    registry: 'Notariat Peking Ost',
    apostille: true,
  },
  {
    state: 'BRA',
    surnames: ['da Silva Araújo', 'dos Santos', 'Gonçalves', 'Magalhães'],
    female: ['Beatriz', 'Ana Lúcia', 'Conceição', 'Mariana'],
    male: ['João Pedro', 'Antônio', 'Luís Felipe', 'Tiago'],
    places: [
      { own: 'SÃO PAULO', german: 'São Paulo' },
      { own: 'BRASÍLIA', german: 'Brasilia' },
      ...same('RECIFE'),
    ],
    university: 'Universidade Técnica do Planalto',
    registry: 'Cartório de Registro Civil, São Paulo',
    apostille: true,
  },
  {
    state: 'NGA',
    surnames: ['Okonkwo', 'Adeyemi', 'Ibrahim', 'Eze-Williams'],
    female: ['Chiamaka Grace', 'Folasade', 'Ngozi', 'Aisha'],
    male: ['Chukwuemeka', 'Tunde', 'Emeka John', 'Musa'],
    places: same('LAGOS', 'ABUJA', 'IBADAN'),
    university: 'University of Ogun River',
    registry: 'Federal Marriage Registry Ikoyi',
    apostille: false,
  },
  {
    state: 'SRB',
    surnames: ['Šarić', 'Đorđević', 'Živković', 'Petrović'],
    female: ['Jelena', 'Milica', 'Snežana', 'Ljubica'],
    male: ['Nemanja', 'Đorđe', 'Aleksandar', 'Željko'],
    places: [{ own: 'BEOGRAD', german: 'Belgrad' }, { own: 'NOVI SAD', german: 'Novi Sad' }, ...same('NIŠ')],
    university: 'Tehnički univerzitet Morava',
    registry: 'Matična služba Stari grad',
    apostille: true,
  },
  {
    state: 'IRN',
    surnames: ['Hosseini', 'Rahimi', 'Karimi Nejad', 'Moradi'],
    female: ['Maryam', 'Shirin', 'Fatemeh', 'Nasrin'],
    male: ['Reza', 'Amir Hossein', 'Mohsen', 'Behrouz'],
    places: [{ own: 'TEHRAN', german: 'Teheran' }, { own: 'ESFAHAN', german: 'Isfahan' }, ...same('SHIRAZ')],
    university: 'Zayandeh University of Technology',
    registry: 'Notariat Nr. 214 Teheran',
    apostille: false,
  },
  {
    state: 'IDN',
    surnames: ['Wijaya', 'Hartono', 'Siregar'],
    female: ['Siti Rahma', 'Dewi', 'Putri Ayu'],
    male: ['Budi', 'Agus', 'Rizky'],
    places: same('JAKARTA', 'SURABAYA', 'BANDUNG'),
    university: 'Institut Teknologi Merapi',
    registry: 'Kantor Urusan Agama Menteng',
    singleName: ['Suharyanto', 'Wahyuni', 'Sukarmin', 'Nurhayati'],
    apostille: true,
  },
  {
    state: 'AFG',
    surnames: ['Ahmadi', 'Noorzai', 'Rahimi', 'Wardak'],
    female: ['Fatima', 'Zahra', 'Parwana'],
    male: ['Ahmad Shah', 'Najibullah', 'Farid'],
    places: same('KABUL', 'HERAT', 'MAZAR-E SHARIF'),
    university: 'Hindukush University Kabul',
    registry: 'Zivilgericht Kabul',
    singleName: ['Najibullah', 'Parwana', 'Ghulam'],
    apostille: false,
  },
  {
    state: 'MEX',
    surnames: ['García Hernández', 'Muñoz Peña', 'López de la Cruz', 'Núñez Ibáñez'],
    female: ['María Fernanda', 'Ximena', 'Guadalupe'],
    male: ['José Ángel', 'Luis Ángel', 'Héctor'],
    places: [{ own: 'CIUDAD DE MÉXICO', german: 'Mexiko-Stadt' }, ...same('PUEBLA', 'GUADALAJARA')],
    university: 'Universidad Tecnológica de Anáhuac Sur',
    registry: 'Registro Civil del Estado de Puebla',
    apostille: true,
  },
  {
    state: 'CMR',
    surnames: ["N'Diaye", 'Mbarga Atangana', 'Lefèvre-Tchouta', 'Fotso'],
    female: ['Hélène', 'Marie-Claire', 'Aïcha'],
    male: ['Jean-Baptiste', 'François', 'Cédric'],
    places: same('YAOUNDÉ', 'DOUALA', 'GAROUA'),
    university: 'Université Polytechnique du Wouri',
    registry: "Centre d'état civil de Yaoundé III",
    apostille: false,
  },
  {
    state: 'CAN',
    surnames: ['Wiśniewski', 'Łukaszewicz', 'Kowalczyk', 'Dąbrowski'],
    female: ['Małgorzata', 'Agnieszka', 'Zofia'],
    male: ['Łukasz', 'Michał', 'Paweł'],
    places: same('TORONTO', 'MISSISSAUGA', 'HAMILTON'),
    university: 'Ontario Lakeside University',
    registry: 'Registrar General of Ontario',
    feminine: (surname) => surname.replace(/ski$/, 'ska'),
    apostille: true,
  },
]

/** Germans, as spouses, landlords, employers' signatories and officials. */
export const german: Origin = {
  state: 'DEU',
  surnames: [
    'Schröder',
    'Lindner',
    'Großmann',
    'Kühn',
    'Vogt',
    'Jäger',
    'Hofmann',
    'Brandt',
    'von der Heide',
  ],
  female: ['Katrin', 'Sabine', 'Julia', 'Anne-Marie', 'Jutta'],
  male: ['Thomas', 'Jörg', 'Stefan', 'Karl-Heinz', 'Uwe'],
  places: same('Leipzig', 'Dresden', 'Halle (Saale)', 'Chemnitz'),
  university: 'Universität Leipzig',
  registry: 'Standesamt Leipzig',
  apostille: true,
}
