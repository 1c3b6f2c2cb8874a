import type { ApplicationKind, Service } from '../../../models/application.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import type { FieldName, FieldValue } from '../../../models/field.ts'

export type Values = Partial<Record<FieldName, FieldValue | readonly FieldValue[]>>
type Paper = readonly [DocumentKind, Values]

const address = 'Lindenweg 4, 04109 Leipzig'
const employer = 'Hansa Software GmbH'
const names = { surname: 'Öztürk', givenNames: 'Ayşe', dateOfBirth: '1990-05-17' }
const identity = { ...names, sex: 'F', nationality: 'TUR' }

const passport: Paper = [
  'passport',
  {
    ...identity,
    placeOfBirth: 'İzmir',
    documentNumber: 'U12345678',
    issuingState: 'TUR',
    dateOfIssue: '2022-03-14',
    dateOfExpiry: '2032-03-13',
  },
]
const visa: Paper = [
  'visa',
  { ...identity, documentNumber: 'D55512345', dateOfIssue: '2026-08-20', dateOfExpiry: '2027-02-28' },
]
const registration: Paper = [
  'registration-certificate',
  { persons: 'Ayşe Öztürk', address, moveInDate: '2026-09-05' },
]

function title(legalBasis: string, dateOfIssue: string): Paper {
  return [
    'residence-title',
    {
      ...identity,
      documentNumber: 'YZ8765432',
      kindOfTitle: 'Aufenthaltserlaubnis',
      legalBasis,
      dateOfIssue,
      dateOfExpiry: '2026-12-31',
    },
  ]
}

function insurance(insuranceKind: 'statutory' | 'private', validFrom: string): Paper {
  return [
    'health-insurance',
    {
      holder: 'Ayşe Öztürk',
      dateOfBirth: '1990-05-17',
      insurer: 'Techniker Krankenkasse',
      insuranceKind,
      validFrom,
    },
  ]
}

function tenancy(startDate: string, ...tenants: readonly string[]): Paper {
  return [
    'tenancy-agreement',
    {
      tenants,
      landlord: 'Petra Lehmann',
      address,
      livingSpaceSquareMetres: 62,
      rooms: 2,
      rentColdEuro: 620,
      rentWarmEuro: 780,
      startDate,
    },
  ]
}

function payslips(employee: string): Paper[] {
  return ['2026-08', '2026-09', '2026-10'].map((month) => [
    'payslip',
    { employee, employer, month, grossEuro: 4500, netEuro: 2850, taxClass: 1 },
  ])
}

function contract(startDate: string, signedOn: string): Paper {
  return [
    'employment-contract',
    {
      employee: 'Ayşe Öztürk',
      dateOfBirth: '1990-05-17',
      employer,
      employerAddress: 'Hafenstraße 3, 04109 Leipzig',
      jobTitle: 'Softwareentwicklerin',
      startDate,
      probationMonths: 6,
      grossEuro: 4500,
      grossPeriod: 'month',
      salariesPerYear: 12,
      hoursPerWeek: 40,
      placeOfWork: 'Leipzig',
      unlimited: true,
      signature: [true, true],
      signatureDates: [signedOn, signedOn],
    },
  ]
}

function declaration(startDate: string): Paper {
  return [
    'employment-declaration',
    {
      employee: 'Öztürk, Ayşe',
      dateOfBirth: '1990-05-17',
      employer,
      employerAddress: 'Hafenstraße 3, 04109 Leipzig',
      establishmentNumber: '12345678',
      jobTitle: 'Softwareentwicklerin',
      startDate,
      grossEuro: 4500,
      grossPeriod: 'month',
      hoursPerWeek: 40,
      placeOfWork: 'Leipzig',
      temporaryAgencyWork: false,
      unlimited: true,
      signature: true,
      signatureDates: '2026-10-15',
    },
  ]
}

const job = {
  employer,
  jobTitle: 'Softwareentwicklerin',
  grossEuro: 4500,
  grossPeriod: 'month',
  hoursPerWeek: 40,
}

function summary(values: Values): Paper {
  return ['application-summary', { ...values, insurer: 'Techniker Krankenkasse' }]
}

function employed(kind: ApplicationKind): Paper[] {
  const renewal = kind === 'verlaengerung'
  const startDate = renewal ? '2024-01-01' : '2027-01-01'
  return [
    summary({ ...job, startDate, legalBasis: '§ 18g AufenthG', requestedUntil: '2030-11-30' }),
    passport,
    renewal ? title('§ 18g AufenthG', '2024-01-10') : visa,
    insurance('statutory', renewal ? '2024-01-01' : '2026-09-01'),
    registration,
    contract(startDate, renewal ? '2023-10-12' : '2026-10-12'),
    declaration(startDate),
    [
      'degree',
      {
        holder: 'Ayşe Öztürk',
        dateOfBirth: '1990-05-17',
        institution: 'Ege Üniversitesi',
        degree: 'Bachelor of Science',
        subject: 'Informatik',
        date: '2014-06-30',
      },
    ],
    ['degree-recognition', { holder: 'Ayşe Öztürk', degree: 'Bachelor of Science', date: '2025-04-02' }],
    ...(renewal ? payslips('Ayşe Öztürk') : []),
    ...(renewal
      ? [
          [
            'employer-confirmation',
            { employee: 'Ayşe Öztürk', employer, startDate, unlimited: true, grossEuro: 4500 },
          ] satisfies Paper,
        ]
      : []),
  ]
}

function student(kind: ApplicationKind): Paper[] {
  const renewal = kind === 'verlaengerung'
  const study = {
    institution: 'Universität Leipzig',
    programme: 'Informatik (M. Sc.)',
    semester: 'Wintersemester 2026/2027',
  }
  return [
    summary({ ...study, legalBasis: '§ 16b AufenthG', requestedUntil: '2028-09-30', monthlyEuro: 992 }),
    passport,
    renewal ? title('§ 16b AufenthG', '2024-01-10') : visa,
    insurance('statutory', renewal ? '2024-01-01' : '2026-09-01'),
    registration,
    [
      'enrolment-certificate',
      {
        student: 'Ayşe Öztürk',
        dateOfBirth: '1990-05-17',
        ...study,
        validFrom: '2026-10-01',
        validUntil: '2027-03-31',
        fullTime: true,
        matriculationNumber: '3712345',
      },
    ],
    ...(renewal
      ? [
          [
            'transcript',
            {
              student: 'Ayşe Öztürk',
              institution: study.institution,
              programme: study.programme,
              credits: 60,
            },
          ] satisfies Paper,
        ]
      : []),
    ['blocked-account', { holder: 'Ayşe Öztürk', amountEuro: 11904, monthlyEuro: 992, date: '2026-08-01' }],
  ]
}

const emre = {
  surname: 'Öztürk',
  givenNames: 'Emre',
  dateOfBirth: '1988-02-03',
  sex: 'M',
  nationality: 'TUR',
}

function spouse(kind: ApplicationKind): Paper[] {
  const renewal = kind === 'verlaengerung'
  return [
    summary({
      legalBasis: '§ 30 AufenthG',
      requestedUntil: '2028-11-30',
      householdPersons: 2,
      rentWarmEuro: 780,
    }),
    passport,
    renewal ? title('§ 30 AufenthG', '2024-01-10') : visa,
    insurance('statutory', renewal ? '2024-01-01' : '2026-09-01'),
    [
      'registration-certificate',
      { persons: ['Ayşe Öztürk', 'Emre Öztürk'], address, moveInDate: '2026-09-05' },
    ],
    [
      'marriage-certificate',
      {
        spouses: ['Ayşe Öztürk', 'Emre Öztürk'],
        datesOfBirth: ['1990-05-17', '1988-02-03'],
        date: '2019-06-15',
        place: 'Izmir',
        registryNumber: 'E 123/2019',
      },
    ],
    ['apostille', { authority: 'İzmir Valiliği', date: '2026-05-04' }],
    ['translation', { translator: 'Jonas Weber', translatedDocument: 'Heiratsurkunde', date: '2026-05-20' }],
    [
      'language-certificate',
      {
        holder: 'Ayşe Öztürk',
        dateOfBirth: '1990-05-17',
        level: 'A1',
        issuer: 'Goethe-Institut',
        date: '2026-04-10',
      },
    ],
    [
      'passport',
      {
        ...emre,
        documentNumber: 'U87654321',
        issuingState: 'TUR',
        dateOfIssue: '2020-01-20',
        dateOfExpiry: '2030-01-19',
      },
    ],
    [
      'residence-title',
      {
        ...emre,
        documentNumber: 'YZ1112223',
        kindOfTitle: 'Niederlassungserlaubnis',
        legalBasis: '§ 9 AufenthG',
        dateOfIssue: '2023-05-02',
        dateOfExpiry: '2033-05-01',
      },
    ],
    ...payslips('Emre Öztürk'),
    tenancy('2024-02-01', 'Ayşe Öztürk', 'Emre Öztürk'),
  ]
}

function settled(): Paper[] {
  return [
    summary({
      ...job,
      startDate: '2021-01-01',
      legalBasis: '§ 9 Abs. 2 AufenthG',
      rentWarmEuro: 780,
      livingSpaceSquareMetres: 62,
      householdPersons: 1,
    }),
    passport,
    title('§ 18b AufenthG', '2020-11-10'),
    insurance('statutory', '2021-01-01'),
    ['registration-certificate', { persons: 'Ayşe Öztürk', address, moveInDate: '2021-03-01' }],
    contract('2021-01-01', '2020-10-12'),
    ...payslips('Ayşe Öztürk'),
    [
      'employer-confirmation',
      { employee: 'Ayşe Öztürk', employer, startDate: '2021-01-01', unlimited: true, grossEuro: 4500 },
    ],
    [
      'language-certificate',
      {
        holder: 'Ayşe Öztürk',
        dateOfBirth: '1990-05-17',
        level: 'B1',
        issuer: 'telc gGmbH',
        date: '2023-03-18',
      },
    ],
    [
      'life-in-germany-test',
      { holder: 'Ayşe Öztürk', dateOfBirth: '1990-05-17', points: 28, date: '2023-06-03' },
    ],
    [
      'pension-record',
      {
        holder: 'Ayşe Öztürk',
        dateOfBirth: '1990-05-17',
        insuranceNumber: '65170590O501',
        months: 70,
        periods: '2021-01-01/2026-10-31',
        date: '2026-11-02',
      },
    ],
    tenancy('2021-03-01', 'Ayşe Öztürk'),
  ]
}

const papersByService: Readonly<Record<Service, (kind: ApplicationKind) => readonly Paper[]>> = {
  erwerbstaetigkeit: employed,
  ausbildung: student,
  familiennachzug: spouse,
  niederlassungserlaubnis: settled,
}

/** The papers of a consistent fictional person for a service. */
export function papersOf(service: Service, kind: ApplicationKind): readonly Paper[] {
  return papersByService[service](kind)
}
