import { oneOf } from '../one-of.ts'

/**
 * Words that captions of papers are made of in the languages they repeat a German one in: nouns and adjectives, in any order. A text of such
 * words alone says what stands in a place, never what it is. No word of the German captions: those are labels with a meaning of their own.
 * Sources: ICAO Doc 9303-3, 9303-4 and 9303-7 (English, French, Spanish captions of travel documents and visas), Regulation (EC) 1030/2002
 * (residence titles), the codes of Convention No 16 and No 34 of the CIEC (extracts of civil registers) and the forms of Regulation (EU) 2016/1191.
 */
export const captionWords: readonly string[] = [
  ...oneOf(`
    name | names | surname | surnames | forename | forenames | first | last | middle | given | family | maiden | previous | former |
    date | day | month | year | place | town | city | country | state | birth | born | sex | gender | nationality | citizenship |
    number | no | code | type | kind | category | document | passport | card | identity | permit | residence | visa | title | holder | bearer |
    issue | issued | issuing | issuance | expiry | expires | expiration | valid | validity | until | from | since | authority | office | remarks |
    observations | signature | stamp | seal | address | street | postal | postcode | marital | civil | status | marriage | spouse | spouses |
    husband | wife | father | mother | parent | parents | child | record | register | registry | registration | certificate | extract | act |
    entry | entries | duration | stay | height | colour | color | eyes | profession | occupation | employer | employee | degree | subject |
    programme | program | course | study | studies | semester | student | institution | university | faculty | level | points | score | grade |
    result | results | examination | provider | candidate | particulars | details | reference | amount | balance | beneficiary | available |
    monthly | total | period | start | end | telephone | phone | optional | personal | identifier | translator`),
  ...oneOf(`
    nom | noms | prenom | prenoms | famille | usage | naissance | epoux | epouse | conjoint | conjoints | jour | mois | annee | an | lieu |
    ville | pays | etat | sexe | nationalite | citoyennete | numero | num | genre | categorie | passeport | carte | identite |
    titre | sejour | titulaire | delivrance | delivre | delivree | emission | expiration | expire | valable | validite | autorite | service | bureau |
    remarques | mentions | enonciations | autres | sceau | cachet | adresse | domicile | rue | matrimonial | mariage | pere | mere | enfant |
    parents | acte | registre | officier | entree | entrees | duree | taille | couleur | yeux | emploi | employeur | diplome | apres | avant |
    commune | arrondissement | heure | dissolution | annulation | separation | divorce | deces`),
  ...oneOf(`
    apellido | apellidos | nombre | nombres | fecha | lugar | nacimiento | sexo | nacionalidad | numero | tipo | pasaporte | pais | estado |
    autoridad | expedicion | caducidad | firma | domicilio | matrimonio | padre | madre | hijo | registro | acta | sello | contrayentes |
    cognome | nome | data | luogo | nascita | sesso | cittadinanza | documento | passaporto | rilascio | scadenza | rilasciato | autorita |
    indirizzo | stato | matrimonio | padre | madre | figlio | registro | atto | coniuge | sposo | sposa | comune |
    apelido | apelidos | nomes | naturalidade | nascimento | nacionalidade | numero | passaporte | emissao | validade | autoridade | filiacao |
    casamento | pai | mae | assento | conservatoria`),
  ...oneOf(`
    soyadi | adi | ad | soyad | dogum | tarihi | tarih | yeri | yer | cinsiyeti | cinsiyet | uyrugu | uyruk | numarasi | belge | pasaport |
    verilis | gecerlilik | veren | makam | imza | adres | evlenme | evlilik | es | esin | baba | anne | cocuk | kayit | nufus | sira | cilt |
    hane | gun | ay | yil |
    nazwisko | imie | imiona | rodowe | data | miejsce | urodzenia | plec | obywatelstwo | numer | wydania | waznosci | organ | podpis | malzenstwa |
    prezime | ime | imena | datum | mjesto | mesto | rodenja | rodjenja | rodenia | spol | pol | drzavljanstvo | broj | izdavanja | vazi | organ |
    potpis | brak | braka | otac | majka | nume | prenume | nastere | nasterii | locul | sexul | cetatenia | seria | eliberarii | valabil |
    semnatura | casatoriei | naam | voornaam | voornamen | achternaam | geslachtsnaam | geboorte | geboorteplaats | geslacht | nationaliteit |
    huwelijk | plaats | prizvyshche | imya | emri | mbiemri | datelindja | vendlindja | shtetesia | gjinia`),
]

/** Articles and prepositions between the words of such captions. */
export const captionLinks: readonly string[] = oneOf(`
  of | the | and | or | in | at | on | by | for | to | de | du | des | la | le | les | l | d | et | ou | en | au | aux | par | a | n | del | el |
  los | las | y | e | o | di | della | dello | dei | dos | da | do | das | ve | veya | i | u | oraz | si | van | het`)
