import type { KindLabels, LabelEntry } from '../label-table.ts'
import {
  birthLabels,
  certifiedName,
  starredBirth,
  dateOfBirthCues,
  dateOfBirthLabels,
  issueDateLabels,
  paperDate,
  loneDate,
  nameSource,
  periodFrom,
  periodUntil,
  pairFrom,
  pairUntil,
  validFromLabels,
  validUntilLabels,
} from './common.ts'
import { oneOf } from '../one-of.ts'

const dateOfBirth: LabelEntry = {
  field: 'dateOfBirth',
  labels: [...dateOfBirthLabels, ...birthLabels],
  cues: dateOfBirthCues,
}
/** Chambers and preparatory colleges: who holds an examination, or decides on one from abroad. */
const chambers: readonly RegExp[] = [
  /(?<value>Studienkolleg(?:[ ](?:der|des|für|an der|bei der|[\p{Lu}][\p{L}-]+)){1,7}|IHK FOSA|(?:Industrie- und Handelskammer|Handwerkskammer|(?:IHK|HWK)(?![ ](?:Industrie|Handwerk)))(?:[ ](?:für|zu|des|der|und|[\p{Lu}][\p{L}-]+)){1,6})/u,
  // the name of a chamber goes on with its district, on the next line where the letterhead is narrow
  /(?<value>(?:Industrie-[ \n]und[ \n]Handelskammer|Handwerkskammer)\n(?:für[ ]|zu[ ])?\p{Lu}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?)(?=\n|$)/u,
]
const universities: readonly RegExp[] = [
  /(?<value>(?!(?:Universität|Hochschule)[ ](?:[\p{Lu}][\p{L}-]+[ ]){0,4}(?:University|College|Institute|Université|Universidad))(?:(?:(?!Die[ ]|Eine[ ]|Diese[ ]|Jede[ ]|Unsere[ ]|Ihre[ ]|Seine[ ])\p{Lu}\p{Ll}+e|Hochschule|Ludwig-Maximilians-|Johann Wolfgang Goethe-|Humboldt-|Friedrich-\p{L}+-|Eberhard Karls |Rheinische [\p{L}-]+ |[\p{Lu}][\p{L}-]+-)[ ]?)?(?:Universität|Hochschule|Fachhochschule|Akademie|Berufsakademie|Technische Hochschule)(?:[ ](?:für|der|des|zu|und|Leipzig|[\p{Lu}][\p{L}.-]+)){1,6}(?:,[ ]\p{Lu}\p{L}+[ ]und[ ]\p{Lu}\p{L}+(?:[ ]\p{Lu}\p{L}+){0,2})?)/u,
  /(?<value>(?!(?:Universität|Hochschule|Einrichtung|Institution|Bildungseinrichtung)[ ]|(?:University|College)(?![ ]of[ ]))(?:[\p{Lu}][\p{L}-]+[ ]){0,3}(?:University|Institute of Technology|College)(?:[ ]of(?:[ \n](?:and[ ])?[\p{Lu}][\p{L}-]+){1,4}|,?(?:[ ][\p{Lu}]\p{Ll}+){1,2}(?=[\n\t,.;(]|$|[ ](?:has|is|hereby|ist|hat|in|on)[ ]))?)(?![\p{L}]|[ ]of[ \n]|[ ]\p{Lu}\p{Ll})/u,
  // names of universities abroad, that begin or end with the word
  /(?<=^|[\n\t]|(?:an|von|by|at|de|bei)[ \n](?:der[ \n]|the[ \n]|la[ \n]|Einrichtung[ \n])?)(?<value>(?:Universi(?:dade?|té|tà|tatea|tas|tet|teti)|Uniwersytet|Univerzitet|Politechnika|Sveučilište|École|Escuela|Instituto|Istituto|Trường Đại học|Đại học|Học viện)(?:[ ](?:de|del|della|do|da|des|du|e|y|und|la|\p{Lu}[\p{L}\p{M}’'.-]+|học|nghệ|tế|ngữ|thuật|khoa|nhân|dân)){1,9})(?=[\n\t,.;(]|$|[ ](?:has|hat|is|ist|verleiht|hereby|confiere|otorga|and|und)(?!\p{L}))/u,
  /(?<=^|[\n\t ])(?<value>(?:\p{Lu}[\p{L}\p{M}’'.-]+[ ]){1,5}(?:Üniversitesi|Universitesi|Universiteti|Egyetem|Enstitüsü|Yüksekokulu))(?!\p{L})/u,
  // letterheads in capitals
  /(?<=^|[\n\t])(?<value>(?:(?:\p{Lu}[\p{Lu}.'’-]+|OF|DE|DER|FÜR|AND|&)[ ]){0,6}(?:\p{Lu}*UNIVERSI\p{Lu}+|\p{Lu}*ÜNİVERSİTE\p{Lu}*|\p{Lu}*HOCHSCHULE|STUDIENKOLLEG|POLYTECHNIC|COLLEGE|INSTITUTE|AKADEMIE)(?:[ ](?:\p{Lu}[\p{Lu}.'’-]+|OF|DE|DER|FÜR|AND|&)){0,6})(?=[\n\t]|$|[ ][·•|–-])/u,
]
const institution: LabelEntry = {
  field: 'institution',
  labels: oneOf(`
    Bescheiderteilende Stelle | Zuständige Stelle | Hochschule | Universität | University | Institution | Name der Hochschule | Bildungseinrichtung |
    Ausbildungsstätte | Schule | Verleihende Hochschule | Awarding institution | Name of institution |
    Ausstellende Hochschule | Ausbildungseinrichtung | Name der Institution | Hochschule / Institution |
    Bildungsstätte | Higher education institution | Name and status of awarding institution | Name and {type, status} of awarding institution |
    Name und Status der verleihenden {Institution, Einrichtung} | Name of {the, } awarding institution`),
  patterns: [...chambers, ...universities],
}
const studentLabels = oneOf(`
  Student | Studentin | Student/in | Studierende/r | Studierende | Studierender | Name des Studierenden |
  Name der/des Studierenden | Student name | Name of student | Bewerber | Bewerberin | Bewerber/in |
  Applicant | Name der Studentin | Name des Studenten | Herr/Frau`)
const programmeLabels = oneOf(`
  Studiengang | Studienfach | Programme | Program | Degree programme | Degree program | Course of study |
  Studienprogramm | Fach | Fachrichtung | 1. Studienfach | Hauptfach | Field of study | Course |
  Studiengang/Abschluss | Study programme | Fach/Studiengang | Studiengang (Fach) | Studienfächer | 1. Fach |
  Study program | Studiengang / Programme | Course of studies | Studienplatz | Studienplatz im Fach`)
const semesterLabels = oneOf(`
  Semester | Studiensemester | Term | Für das Semester | Aktuelles Semester | Zulassung zum | Studienbeginn |
  Beginn des Studiums | Immatrikuliert für das | Intake | Current semester | Rückgemeldet für |
  Start of studies`)
const fullTime: LabelEntry = {
  field: 'fullTime',
  labels: oneOf('Vollzeit | Studienform | Form des Studiums | Vollzeitstudium'),
  phrases: [
    { pattern: /Vollzeit(?:studium|studierende|student|unterricht|kurs|\b)|full[- ]time/iu, value: true },
    { pattern: /Teilzeit(?:studium|studierende|student|\b)|part[- ]time|berufsbegleitend/iu, value: false },
  ],
}
/** Dates behind such a word on one line are not those of the semester. */
const otherPeriod =
  /(?:(?<!be)frist|rückmeld(?:ung|ezeit)|vorlesungszeit|prüfungszeit|bewerbungszeit|deadline|re-?registration|lecture period|exam(?:ination)? period)/iu
const student: readonly LabelEntry[] = [
  {
    field: 'student',
    labels: studentLabels,
    parts: 'person',
    patterns: [
      ...certifiedName,
      new RegExp(
        String.raw`(?<!geehrte[rn]?\s)(?:Frau|Herrn?|Ms\.?|Mrs\.?|Mr\.?)[ \n]+(?<value>${nameSource})(?=,?[ \n]\(?(?:Matr|Student[ ](?:ID|no|number)|matriculation))`,
        'u',
      ),
    ],
  },
  { ...dateOfBirth, patterns: [starredBirth] },
  institution,
  {
    field: 'programme',
    labels: programmeLabels,
    patterns: [
      /(?<![\p{L}-])(?<value>(?:T|M|W|G|S|TI|WW|SK|FSP)-Kurs)(?![\p{L}])/u,
      /(?:im|den|in dem|zum|für den|dem)[ \n](?:[Mm]aster|[Bb]achelor|Diplom|[Gg]rundständigen |[Kk]onsekutiven |[Ii]nternationalen )?-?(?:[Ss]tudiengang|[Ss]tudienfach|[Ss]tudiengangs)[ \n]["„]?(?<value>\p{Lu}[\p{L}\p{M}&,.()\- \n]{2,70}?)["“”]?(?=[ \n]?(?:\(|mit|eingeschrieben|zugelassen|immatrikuliert|an |zum|im |ab |für |als |,|\.))/u,
      /(?:degree programme|programme|course of study|program)[ \n](?:of[ \n]|in[ \n])?["„“]?(?<value>\p{Lu}[\p{L}&,()\- \n]{2,70}?)["”“]?(?=[ \n]?(?:\(|at[ \n]|with[ \n]|for[ \n]|starting|,|\.|in[ \n]the))/u,
    ],
    weakPatterns: [
      /(?:degree programme|course of study)[ ](?:of[ ]|in[ ])?["„“]?(?<value>\p{Lu}[\p{L}&()\- ]{2,70}?)["”“]?(?=\n)/u,
    ],
  },
  {
    field: 'semester',
    labels: semesterLabels,
    patterns: [
      /(?<value>(?:Winter|Sommer)\s?-?semester[ \n]\d{4}(?:[ ]?\/[ ]?(?:20)?\d{2})?|(?:WiSe|SoSe|WS|SS)[ ]?(?:20)?\d{2}(?:[ ]?\/[ ]?(?:20)?\d{2})?|(?:winter|summer)[ \n](?:semester|term)[ \n]\d{4}(?:[ ]?\/[ ]?(?:20)?\d{2})?)/iu,
    ],
  },
  {
    field: 'matriculationNumber',
    labels: oneOf(`
      Matrikelnummer | Matrikel-Nr. | Matr.-Nr. | Matrikelnr. | Matrikel | Student ID |
      Matriculation number | Student number | Student ID number | Matriculation No. | Registration number |
      Immatrikulationsnummer | Student no. | Student number | Matr.-Nummer | Matrikel Nr.`),
    patterns: [
      /(?:Matrikelnummer|Matrikel-?[Nn]r\.|Matr\.-?\s?Nr\.?|matriculation number|student ID)[ \n:(]+(?<value>[A-Z]{0,2}\d{4,10})/iu,
    ],
  },
  fullTime,
  {
    field: 'validFrom',
    labels: [
      'Semesterbeginn',
      'Immatrikuliert seit',
      'Beginn des Semesters',
      'eingeschrieben seit',
      ...validFromLabels.filter((label) => !/versich|mitglied|insur/iu.test(label)),
    ],
    cues: oneOf(`
      seit dem | vom | gültig vom | eingeschrieben ab | Semester beginnt am | from | in der Zeit vom |
      Semesterdauer | {Unterricht, Studium, Kurs, Semester, Studienkolleg} beginnt am | Vorlesungen beginnen am |
      Lehrveranstaltungen beginnen am | Vorlesungsbeginn ist der | Vorlesungsbeginn`),
    weak: ['von', 'from'],
    patterns: [periodFrom, pairFrom],
    unlessAfter: otherPeriod,
  },
  {
    field: 'validUntil',
    labels: [
      'Semesterende',
      'Ende des Semesters',
      'Immatrikuliert bis',
      'eingeschrieben bis',
      'Gültig bis zum',
      'Voraussichtliches Studienende',
      ...validUntilLabels.filter((label) => !/versich|mitglied|insur/iu.test(label)),
    ],
    cues: oneOf('gültig bis zum | gültig bis | valid until | bis zum | endet am | ends on'),
    weak: ['bis', 'until'],
    patterns: [periodUntil, pairUntil],
    unlessAfter: otherPeriod,
  },
  {
    field: 'credits',
    weak: oneOf('ECTS | Credits | Leistungspunkte | Credit Points | ECTS-Punkte'),
    labels: oneOf(`
      Summe ECTS | Gesamt ECTS | Summe Leistungspunkte | Erworbene Leistungspunkte | Total credits |
      Summe der Leistungspunkte | Erreichte Leistungspunkte | Gesamtpunktzahl | Summe LP | Summe CP |
      ECTS gesamt | Erworbene ECTS-Punkte | Total credits {earned, obtained} | Credits earned | Summe der erworbenen {Leistungspunkte, Credits, ECTS-Punkte} | Summe | Total | Total ECTS | Gesamt | Leistungspunkte gesamt |
      Erworbene Credits | Total ECTS credits`),
    patterns: [
      /Summe[^\n\d]{0,60}[: ](?<value>\d{1,3})(?![\d.,])/u,
      /(?:insgesamt|bisher|total of|total)[ \n](?:wurden[ \n]|erreicht:?[ \n]|erworben:?[ \n]|earned:?[ \n])?(?<value>\d{1,3})[ \n](?:ECTS|Leistungspunkte|Credits|CP|LP)/iu,
      /(?<![\d.,/])(?<value>\d{1,3})[ ](?:von|of|\/)[ ]\d{2,3}[ \n](?:ECTS|CP|LP|Leistungspunkt|[Cc]redit|Kreditpunkt)/u,
      /(?:[Cc]redits|Leistungspunkte|ECTS)[ ](?:earned|erworben|erreicht|obtained)[: ]+(?<value>\d{1,3})(?![\d.,])/u,
    ],
  },
  {
    field: 'date',
    labels: issueDateLabels.filter((label) => label !== 'Datum' && label !== 'Date'),
    weak: ['Datum', 'Date'],
    patterns: paperDate,
  },
]
const studyDecoys = oneOf(`
  Studienbeginn Fachsemester | Fachsemester | Hochschulsemester | Urlaubssemester | Angestrebter Abschluss |
  Abschluss | Abschlussziel | Regelstudienzeit | Prüfungsordnung | Fakultät | Faculty | Hörerstatus |
  Status | Note | Grade | Modul | Module | Durchschnittsnote | Bewerbernummer | Bewerbungsnummer |
  Application number | Bearbeitungsnummer | Semesteranschrift | Heimatanschrift | Bewerbungsschluss |
  Immatrikulationsfrist | Ersteinschreibung | Exmatrikulation | Praxissemester | Studiengebühren`)

const holder: LabelEntry = {
  field: 'holder',
  labels: oneOf(`
    Inhaber | Inhaberin | Inhaber/in | Holder | Name of holder | Candidate | Teilnehmer | Teilnehmerin |
    Teilnehmer/in | Teilnehmende/r | Participant | Prüfungsteilnehmer | Prüfungsteilnehmerin |
    Prüfungsteilnehmer/in | Name des Teilnehmers | Name der Teilnehmerin | Name of candidate |
    Antragsteller | Antragstellerin | Herr/Frau | Frau/Herr | Name der/des Teilnehmenden | Graduate |
    Name der Absolventin | Name des Absolventen | Upon | Conferred upon | Awarded to | Teilnehmende Person | Kandidat/in | Kandidatin | Kandidat`),
  parts: 'person',
  notSections: ['institution', 'employer'],
  patterns: [
    ...certifiedName,
    new RegExp(
      String.raw`(?:certif(?:y|ies)|confirms?)[ \n]that[ \n]+(?<value>${nameSource.replaceAll('[ \\n]', '[ ]')})(?=\n)`,
      'u',
    ),
  ],
}
const docDate: LabelEntry = {
  field: 'date',
  labels: issueDateLabels.filter((label) => label !== 'Datum' && label !== 'Date'),
  weak: ['Datum', 'Date'],
  patterns: paperDate,
  weakPatterns: loneDate,
}
const degreeEntries: readonly LabelEntry[] = [
  {
    ...holder,
    patterns: [
      ...certifiedName,
      /(?:verleiht|hat|awards?|confers?|upon|conferred on|granted to)[ \n]+(?:Frau|Herrn?|Ms\.?|Mr\.?)?[ \n]*(?<value>\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+){1,4})(?=[ \n,])/u,
    ],
  },
  dateOfBirth,
  institution,
  {
    field: 'degree',
    labels: oneOf(`
      Bezeichnung der {Qualifikation, ausländischen Qualifikation, ausländischen Hochschulqualifikation, ausländischen Berufsqualifikation} |
      {Ausländische, Anerkannte, Festgestellte, Erworbene} Qualifikation | Originaltitel | Bezeichnung im Original | Abschlussbezeichnung im Original |
      Ausländischer {Berufsabschluss, Grad, Hochschulabschluss} | Deutscher {Berufsabschluss, Hochschulabschluss} |
      Abschluss | Akademischer Grad | Degree | Grad | Hochschulgrad | Qualification | Abschlussbezeichnung |
      Bezeichnung des Abschlusses | Ausländischer Abschluss | Abschlussgrad | Berufsabschluss |
      Name of qualification | Ausländische Berufsqualifikation | Hochschulabschluss | Degree awarded |
      Titel | Qualifikation | Referenzberuf | Deutscher Referenzberuf | Berufsbezeichnung |
      Art des Abschlusses | Originalbezeichnung | Title conferred |
      Name of qualification and (if applicable) title conferred | Bezeichnung der Qualifikation und (wenn vorhanden) verliehener Grad`),
    patterns: [
      /(?:Referenzberuf|Ausbildungsberuf|Beruf)(?:s|es)?[ \n]+["„“]?(?<value>\p{Lu}[\p{L}\p{M}/()-]+(?:[ \n](?:für|und|im|in|der|[\p{Lu}][\p{L}\p{M}/()-]+))*)["“”]?[ \n](?:(?:voll|teilweise|vollständig)[ \n])?(?:gleichwertig|entspricht)/u,
      /(?:Ausbildung|Abschluss|Qualifikation|Berufsqualifikation|Diplom|Titel|Zeugnis|Grad)(?![\p{L}])[^.;„"“]{0,40}[„"“](?<value>\p{Lu}[^“”"]{3,80})[“”"]/u,
      /(?:Gesellenprüfung|Abschlussprüfung|Meisterprüfung|Prüfung|Ausbildung)[^.;]{0,60}?(?:Ausbildungsberuf|Beruf|Handwerk)[ \n](?:(?:des|der|als|zum|zur)[ \n])?[„"“]?(?<value>\p{Lu}[\p{L}\p{M}/()-]+(?:,?[ \n](?:für|und|im|in|der|[\p{Lu}][\p{L}\p{M}/()-]+))*)/u,
      /(?:gleichwertig|Gleichwertigkeit|entspricht|vergleichbar)[^.;]{0,80}?(?:Referenzberuf|Berufsabschluss|Ausbildungsberuf|Beruf)[ \n]+(?:(?:des|der|als|einer|eines|zur|zum)[ \n]+)?[„"“]?(?<value>\p{Lu}[\p{L}\p{M}/()-]+(?:[ \n](?:für|und|im|in|der|[\p{Lu}][\p{L}\p{M}/()-]+))*)/u,
      /Abschluss[ \n](?:als[ \n]|eines[ \n])?(?<value>\p{Lu}[^\n]{3,60})[ \n](?:verliehen|zuerkannt)/u,
      /(?<value>(?:Bachelor|BACHELOR|Master|MASTER|ENGINEER|Magister|Diplom(?:-[\p{L}]+)?|Doktor|Doctor|Licence|Staatsexamen)(?:[ ](?:of|OF)[ ](?:\p{Lu}\p{L}+(?:[ ](?:and[ ]|in[ ])?\p{Lu}\p{Ll}+){0,2}))?(?:[ ]\([\p{L}. ]+\))?)(?![\p{L}])/u,
    ],
  },
  {
    field: 'subject',
    labels: oneOf(`
      Fachrichtung | Studiengang | Studienfach | Fach | Subject | Field of study | Major |
      Main field of study | Studienrichtung | Fachgebiet | Course of study | Programme | Degree programme |
      Hauptfach | Specialisation | Specialization | Branch | Department | Speciality | Specialty | Faculty and department |
      Fach- bzw. Studienrichtung | Branch of study | Discipline |
      Main field(s) of study | Main {field, fields, field(s)} of study for the qualification | Hauptstudienfach oder -fächer für die Qualifikation`),
    patterns: [
      /(?:Bachelor|Master|Magister|Licence)[ ]of[ ]\p{L}+(?:[ ]\p{Lu}\p{L}+)?[ \n]\((?<value>\p{Lu}\p{Ll}[\p{L}&\- ]{2,60})\)/u,
      /(?:Bachelor|Master)[ ]of[ ](?:Science|Arts|Engineering|Technology|Education|Commerce)[ \n](?:\([\p{L}. ]+\)[ \n])?in[ \n](?<value>\p{Lu}[\p{L}&\- ]{2,60}?)(?=[\n.,(]|[ \n](?:with|mit|at|on|has|was)[ \n]|$)/u,
      /\(?(?:major|Hauptfach|main subject)(?:[ ]in|:)[ ](?<value>\p{Lu}[\p{L}&\- ]{2,60}?)(?=[\n.,;)]|$)/iu,
      /degree[ \n]of[ \n][^\n]{3,60}\n(?:in|majoring in|with a major in)[ \n](?<value>\p{Lu}[\p{L}&\- ]{2,60}?)(?=\n|[.,])/iu,
      /(?:im Studiengang|in dem Studiengang|im Fach|in der Fachrichtung|in the field of|in the subject)[ \n]["„]?(?<value>\p{Lu}[\p{L}\p{M}&\- ]{2,60}?)["“”]?(?=[ \n](?:mit|die|den|at|on|with|erfolgreich|abgeschlossen|verliehen|bestanden)|[.,\n(])/u,
    ],
  },
  {
    ...docDate,
    labels: [
      ...(docDate.labels ?? []),
      ...oneOf(
        'Date of {award, conferral, graduation, completion} | Graduation date | Datum der {Verleihung, Zeugnisausstellung}',
      ),
    ],
    patterns: [
      ...paperDate,
      /(?:[Aa]usdruck|[Aa]brufdatum|[Gg]edruckt|[Aa]bgerufen)[ ](?:vom|am)[ ](?<value>\d{1,2}\.[ ]?\d{1,2}\.[ ]?\d{4})/u,
      /(?:seal[ ]of[^\n]{0,40}[ \n]on|Given[ ](?:this|on)|Dated(?:[ ](?:this|on))?|Awarded[ ]on|Conferred[ ]on|Issued[ ](?:this|on))[ \n](?<value>\d{1,2}(?:st|nd|rd|th)?[ ]\p{L}+,?[ ]\d{4}|\p{L}+[ ]\d{1,2}(?:st|nd|rd|th)?,?[ ]\d{4})/iu,
    ],
  },
]
const degreeDecoys = oneOf(`
  Note | Gesamtnote | Grade | Gesamturteil | Prüfungsdatum | Anabin-ID | Land | Studiendauer |
  Regelstudienzeit | Ergebnis | Bewertung | Status der Hochschule | Prädikat | Zeugnisnummer |
  Ausbildungsdauer | Abschlusstyp | Abschlussklasse | Institutionstyp | Signatur`)
/** The date of the examination dates a certificate that names no day of issue. */
const examDates: readonly string[] = oneOf(`
  Prüfungsdatum | Prüfungstag | Datum der Prüfung | Tag der Prüfung | Prüfung am | Prüfung abgelegt am |
  Abgelegt am | Date of examination | Date of exam | Date of test | Test date | Exam date | Testdatum |
  Test taken on`)
const examDate: LabelEntry = {
  ...docDate,
  weak: [...(docDate.weak ?? []), ...examDates],
  weakPatterns: [
    ...loneDate,
    /(?:hat|Prüfung)[^.;]{0,120}?[ \n]am[ \n](?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})/u,
  ],
}
const levelEntry: LabelEntry = {
  field: 'level',
  labels: oneOf(`
    Niveau | Stufe | Niveaustufe | Sprachniveau | Level | Kompetenzstufe | GER-Niveau | Prüfung |
    Zertifikat | CEFR level | Sprachstufe | Ergebnis | Gesamtergebnis | Prüfungsniveau | GER |
    Erreichtes Sprachniveau | Erreichtes Niveau | Erreichte Stufe | Erreichte Niveaustufe | Niveau nach GER |
    Stufe des GER | Sprachprüfung | Sprachtest | Sprachkenntnisse | Ergebnis {des Sprachtests, der Sprachprüfung, Sprachtest, Sprachprüfung}`),
  patterns: [
    /(?:^|[\n\t])(?<value>[ABC][12])[ ]?[–-][ ]?(?:telc|Goethe|ÖSD|Deutsch)/u,
    /(?:Zertifikat|ZERTIFIKAT|telc Deutsch|Start Deutsch|Niveau|Niveaustufe|Stufe|Kompetenzstufe|Sprachstufe|[Ll]evel|Gesamtergebnis|Ergebnis|Deutsch-?Test für Zuwanderer|ÖSD|TestDaF|Deutsch|German|Sprachniveau|Zertifikat Deutsch)(?:[ ]\(DTZ\))?[ \n:–-]*(?:\(?(?<value>[ABC][12]))(?![\d\p{L}]|[ \n]?[·•/,|–-][ \n]?[ABC][12])/u,
  ],
}
const issuerEntry: LabelEntry = {
  field: 'issuer',
  labels: oneOf(`
    Ausstellende Stelle | Issued by | Anbieter | Testanbieter | Prüfungsanbieter | Ausgestellt von |
    Herausgeber`),
  /** Where the examination was taken: it signs, but the certificate is the institute's whose name it bears. */
  weak: oneOf(`
    Prüfungszentrum | Prüfungsträger | Examination provider | Prüfungsstelle | Prüfungsinstitut | Examination centre | Examination center |
    Test centre | Prüfungseinrichtung | Sprachkursträger | Kursträger | Träger | Institution | Prüfstelle |
    Durchführende Stelle | Testeinrichtung | Testzentrum | Prüfungsort | Lizenziertes Prüfungszentrum`),
  patterns: [
    /(?<value>Goethe-Institut|GOETHE-INSTITUT|telc gGmbH|telc GmbH|Österreichisches Sprachdiplom Deutsch|ÖSD|TestDaF-Institut|Bundesamt für Migration und Flüchtlinge|g\.a\.s\.t\.|ECL Prüfungszentrum)(?![\p{L}])/u,
  ],
}
/** The Federal Office stands over every certificate of a course or test; who issued it is the office that held it, where that is named. */
const testOffice: LabelEntry = {
  field: 'issuer',
  weakPatterns: [
    /(?<=\n)(?<value>[^\n,]{0,40}(?:Institut|Volkshochschule|Akademie|Sprachschule|Zentrum|Schule|Bildung|gGmbH|GmbH|e\.[ ]?V\.)[^\n,]{0,40}),[ ](?:den[ ])?\d{1,2}\.[ ]?\d{1,2}\.[ ]?\d{4}(?=\n|$)/u,
    /(?<=^|\n)(?<value>(?:Volkshochschule|VHS|vhs|Kreisvolkshochschule|Sprachschule|Akademie)[ ][^\n,·|]{2,60}?)(?=\n|,|[ ][·|]|$)/u,
  ],
  labels: [...(issuerEntry.labels ?? []), ...(issuerEntry.weak ?? [])],
  patterns: [
    /(?:bei|an|von)[ \n](?:der|dem|den)[ \n](?:Kursträger[ ]|Prüfstelle[ ]|Einrichtung[ ])?[„"]?(?<value>(?:Volkshochschule|VHS|vhs|Akademie|Sprachschule|Kolping|Bildungs|Institut|Internationaler Bund|Euro-?Schulen|Inlingua|Berlitz|DAA|AWO|Caritas|Diakonie)[^\n,.;“"]{0,60}?(?:[ ]e\.[ ]?V\.)?)[“"]?(?<![ ]e)(?=[ \n](?:am|den|teilgenommen|mit|in der Zeit|hat|erfolgreich|abgelegt|bestanden)|[,.;\n])/u,
  ],
}
/** What must be reached is not what was. */
const required =
  /[Mm]indest|müssen|nötig|erforderlich|benötig|Bestehensgrenze|Einbürgerung|required|at least|to pass/u
const pointsEntry: LabelEntry = {
  field: 'points',
  unless: required,
  labels: oneOf(`
    Punkte | Erreichte Punkte | Ergebnis | Gesamtpunktzahl | Punktzahl | Points | Gesamtergebnis |
    Erreichte Punktzahl | Score | Total score | Gesamtpunkte | Gesamt | Total | Result |
    Richtig beantwortete Fragen | Anzahl der richtig beantworteten Fragen | Richtige Antworten |
    Erzielte Punkte | Summe | davon richtig | Richtig beantwortet | richtige Antworten`),
  patterns: [
    /(?<![\d.,/\p{L}])(?<value>\d{1,3}(?:[.,]\d)?)[ \n](?:von|der|out of|of|\/)[ \n](?:insgesamt[ ]|den[ ]|möglichen[ ])?\d{2,3}(?![.,]?\d)/iu,
    /(?<![\d.,/\p{L}])(?<value>\d{1,3}(?:[.,]\d)?)[ ]?\/[ ]?\d{2,3}[ \n](?:Punkte|points)/iu,
    /(?:von|of)[ \n](?:den[ \n])?\d{2,3}[ \n](?:Test)?(?:[Ff]ragen|questions)[\s:]+(?<value>\d{1,2})[\s]+(?:richtig|correct)/iu,
  ],
  cues: ['Punktzahl von', 'mit insgesamt'],
}
const examDecoys = oneOf(`
  Lesen | Hören | Schreiben | Sprechen | Reading | Listening | Writing | Speaking | Hören/Lesen |
  Passnummer | Ausweisnummer | Teilnehmernummer | Prüfungsnummer | Zertifikatsnummer | Nummer |
  Zertifikat-Nr. | Maximal | Maximale Punktzahl | Mindestpunktzahl | BAMF-Kennziffer | Personenkennziffer |
  Ausweisart | Registriernummer | Prüfungsort | Kursnummer`)

const certificate: readonly LabelEntry[] = [holder, dateOfBirth, examDate]

export const studyLabels = {
  degree: { entries: degreeEntries, decoys: degreeDecoys },
  'degree-recognition': {
    entries: degreeEntries.map((entry) => {
      // of the paper itself, not of the degree it is about
      if (entry.field === 'date') return { ...entry, notSections: ['other'] as const }
      // the chamber writes the paper, the degree is of the university
      return entry === institution
        ? { ...institution, patterns: universities, weakPatterns: chambers }
        : entry
    }),
    decoys: degreeDecoys,
    letter: { recipient: 'holder' },
  },
  'practice-licence': {
    entries: [
      holder,
      dateOfBirth,
      {
        field: 'institution',
        labels: oneOf('Behörde | Erteilende Behörde | Authority'),
        patterns: [
          /(?<value>(?:\p{Lu}\p{L}+(?:isches|es)[ ])?(?:Regierungspräsidium|Regierung|Landesdirektion|Bezirksregierung|Landesamt|Landesprüfungsamt|Landesverwaltungsamt|Landesprüfungsamt|Senatsverwaltung|Thüringer Landesverwaltungsamt|Ärztekammer|Landesärztekammer|Landesapothekerkammer|Landesbehörde|Behörde[ ]für|(?:Staats|Sozial|Gesundheits)?[Mm]inisterium)(?![\p{L}])(?:[ ](?:von|für|der|des|und|\p{Lu}[\p{L}-]+)|,[ ]\p{Lu}[\p{L}-]+(?=,[ ]\p{Lu}|[ ]und[ ])){0,9})/u,
        ],
      },
      {
        field: 'degree',
        labels: oneOf(`
          Berufsbezeichnung | Beruf | Erlaubnis zum Führen der Berufsbezeichnung | Berufserlaubnis als |
          Approbation als`),
        patterns: [
          /(?:Berufsbezeichnung|(?:die|der)[ \n]Bezeichnung|Approbation als|Beruf(?:es)? (?:des|der|als)|Erlaubnis als)[ \n]["„]?(?<value>\p{Lu}[\p{L}\p{M}/ -]{3,60}?)["“”]?(?=[ \n](?:zu|führen|erteilt|auszuüben|nach)|[.,\n])/u,
        ],
      },
      docDate,
    ],
    decoys: degreeDecoys,
    letter: { recipient: 'holder' },
  },
  'admission-letter': {
    entries: student.map((entry) =>
      entry.field === 'validUntil'
        ? {
            ...entry,
            cues: oneOf(
              'gültig bis | gültig bis zum | valid until | valid through | gilt bis zum | gilt bis | endet am | ends on',
            ),
          }
        : entry,
    ),
    decoys: studyDecoys,
    letter: { recipient: 'student', sender: 'institution' },
  },
  'enrolment-certificate': {
    entries: student,
    decoys: studyDecoys,
    letter: { recipient: 'student', sender: 'institution' },
  },
  transcript: {
    entries: student,
    decoys: studyDecoys,
    letter: { recipient: 'student', sender: 'institution' },
  },
  'language-certificate': {
    entries: [
      ...certificate,
      levelEntry,
      issuerEntry,
      {
        ...pointsEntry,
        labels: oneOf(`
          Gesamtpunktzahl | Erreichte Punktzahl | Gesamtpunkte | Total score | Gesamtergebnis |
          Punkte gesamt | Erreichte Punkte | Gesamt | Summe | Total | Punkte | Points`),
      },
    ],
    decoys: examDecoys,
    letter: { sender: 'issuer' },
  },
  'life-in-germany-test': { entries: [...certificate, pointsEntry, testOffice], decoys: examDecoys },
  'integration-course': {
    entries: [
      ...certificate,
      levelEntry,
      { ...pointsEntry, weakPatterns: [/(?<![\d.,])(?<value>\d{1,2})[ \n](?:Punkte[n]?|Fragen)/u] },
      testOffice,
      {
        field: 'documentNumber',
        labels: oneOf(`
          Passnummer | Pass-Nr. | Ausweisnummer | Pass-/Ausweisnummer | Ausweis-Nr. |
          Nr. des Ausweisdokuments`),
      },
    ],
    decoys: examDecoys.filter((label) => label !== 'Passnummer' && label !== 'Ausweisnummer'),
  },
} as const satisfies Record<string, KindLabels>
