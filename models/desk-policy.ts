import { z } from 'zod'
import { documentKindSchema } from './document-kind.ts'
import { ruleGroupSchema } from './finding.ts'

const flag = z.union([z.literal(0), z.literal(1), z.boolean()]).transform(Boolean) // REG_DWORD
const list = z.array(z.string()) // REG_MULTI_SZ

/** Lines like 'payslip=3' as a record. */
function pairs<T extends z.ZodType>(schema: T) {
  return z.preprocess((lines) => {
    const parsed = list.safeParse(lines)
    return parsed.success ? Object.fromEntries(parsed.data.map((line) => line.split('=', 2))) : lines
  }, schema)
}

/** What IT may set (ADMX in build/policies), by the name of the registry value. Everything is optional. */
export const deskPolicySchemas = {
  InboxFolder: z.string().min(1),
  DatabaseFolder: z.string().min(1),
  ReadAhead: flag,
  OcrWorkers: z.int().min(1).max(8),
  CaseMemoryMiB: z.int().min(1024).max(65536), // of the process of one case
  LogRetentionMonths: z.int().min(6).max(120), // at least six: EU AI Act Art. 26(6)
  NoteRetentionMonths: z.int().min(1).max(1200), // of closed notes that were exported
  LanguageModel: z.enum(['off', 'local', 'server']),
  LanguageModelName: z.string().min(1), // in the store of Ollama
  LanguageModelContextTokens: z.int().min(2048).max(131072),
  LanguageModelProgram: z.string().min(1), // full path of ollama.exe
  LanguageModelStore: z.string().min(1), // folder of the models
  LanguageModelServerUrl: z.url({ protocol: /^https$/ }).refine((url) => !url.includes('@')),
  LanguageModelServerCertificate: z.string().min(1), // file: PEM of the authority that signs for the server
  LanguageModelServerToken: z.string().min(1),
  LanguageModelLegalBasis: z.string().min(1), // shown where the model is used
  RuleGroups: list.pipe(z.array(ruleGroupSchema)),
  ThresholdDay: z.enum(['filing', 'today', 'start']),
  LivingSpacePerPersonSquareMetres: z.int().min(1).max(100),
  MaximumAgeMonths: pairs(z.partialRecord(documentKindSchema, z.coerce.number().int().positive())),
  Evidence: pairs(z.record(z.string(), z.enum(['K', 'P', '-']))),
} as const

/** Policies whose value is shown to nobody. */
export const secretPolicies: readonly string[] = ['LanguageModelServerToken'] satisfies DeskPolicyName[]

export type DeskPolicyName = keyof typeof deskPolicySchemas
export type DeskPolicy = { readonly [N in DeskPolicyName]?: z.infer<(typeof deskPolicySchemas)[N]> }
