import type { ModelProblem } from './model-question.ts'

/** One sentence for the person about why the check went on without the language model. */
export const modelProblems = {
  'consent-refused':
    'Das Sprachmodell wurde nicht gefragt: Im Antrag ist die Einwilligung in die Prüfung durch KI nicht erteilt.',
  'server-missing':
    'Das Sprachmodell wurde nicht gefragt: Am eingestellten Ort antwortet kein Ollama-Server.',
  'unsafe-settings':
    'Das Sprachmodell wurde nicht gefragt: Auf diesem PC sind Umgebungsvariablen gesetzt, mit denen Ollama Anfragen aufzeichnen oder nach außen geben würde.',
  'server-unfit':
    'Das Sprachmodell wurde nicht gefragt: Der Ollama-Server kann nicht, was die Prüfung von ihm braucht (Version, Zugang oder Zertifikat).',
  'server-gone': 'Das Sprachmodell wurde nicht zu Ende gefragt: Der Ollama-Server hat sich beendet.',
  'server-silent': 'Das Sprachmodell wurde nicht zu Ende gefragt: Der Ollama-Server antwortet nicht.',
  'model-missing': 'Das Sprachmodell wurde nicht gefragt: Es ist auf dem Ollama-Server nicht vorhanden.',
  'out-of-memory': 'Das Sprachmodell wurde nicht zu Ende gefragt: Der Arbeitsspeicher reicht nicht aus.',
  garbled:
    'Das Sprachmodell wurde nicht zu Ende gefragt: Was der Server sendet, ist keine Antwort eines Ollama-Servers.',
} as const satisfies Record<ModelProblem, string>
