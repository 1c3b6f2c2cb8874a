/** The words beside the values of a passport, in one language. */
export interface Captions {
  readonly passport: string
  readonly surname: string
  readonly givenNames: string
  readonly nationality: string
  readonly birth: string
  readonly place: string
  readonly sex: string
  readonly issued: string
  readonly expires: string
  readonly authority: string
}

const captions = (words: string): Captions => {
  const [
    passport = '',
    surname = '',
    givenNames = '',
    nationality = '',
    birth = '',
    place = '',
    sex = '',
    issued = '',
    expires = '',
    authority = '',
  ] = words.split('|')
  return { passport, surname, givenNames, nationality, birth, place, sex, issued, expires, authority }
}

/** French, the second language of passports (ICAO Doc 9303-3): where a state is not named below. */
export const french = captions(
  'PASSEPORT|Nom|Prénoms|Nationalité|Date de naissance|Lieu de naissance|Sexe|Date de délivrance|Date d’expiration|Autorité',
)
const spanish = captions(
  'PASAPORTE|Apellidos|Nombres|Nacionalidad|Fecha de nacimiento|Lugar de nacimiento|Sexo|Fecha de expedición|Fecha de vencimiento|Autoridad',
)

/** What states print before the English words. */
export const ownCaptions: Readonly<Record<string, Captions>> = {
  TUR: captions(
    'PASAPORT|Soyadı|Adı|Uyruğu|Doğum tarihi|Doğum yeri|Cinsiyeti|Veriliş tarihi|Geçerlilik tarihi|Veren makam',
  ),
  UKR: captions(
    'ПАСПОРТ|Прізвище|Ім’я|Громадянство|Дата народження|Місце народження|Стать|Дата видачі|Дата закінчення|Орган',
  ),
  SRB: captions(
    'ПАСОШ|Презиме|Име|Држављанство|Датум рођења|Место рођења|Пол|Датум издавања|Важи до|Издат од',
  ),
  VNM: captions(
    'HỘ CHIẾU|Họ|Chữ đệm và tên|Quốc tịch|Ngày sinh|Nơi sinh|Giới tính|Ngày cấp|Có giá trị đến|Nơi cấp',
  ),
  BRA: captions(
    'PASSAPORTE|Sobrenome|Nome|Nacionalidade|Data de nascimento|Naturalidade|Sexo|Data de expedição|Válido até|Autoridade',
  ),
  IDN: captions(
    'PASPOR|Nama keluarga|Nama|Kewarganegaraan|Tanggal lahir|Tempat lahir|Kelamin|Tanggal pengeluaran|Tanggal habis berlaku|Kantor yang mengeluarkan',
  ),
  MEX: spanish,
  COL: spanish,
}
