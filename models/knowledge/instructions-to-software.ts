/**
 * Words that make an instruction to a program when they stand close together in one sentence, in any order (German and Turkish put the verb
 * last). Of every list in `near` one entry must be there; entries are separated by `|`, `~` stands for any ending. `within` = words from the
 * first to the last; `unless` = entries that make it harmless. Compared after `fold`.
 */
export interface Constellation {
  readonly near: readonly string[]
  readonly within: number
  readonly unless?: string
}

const machinesGerman = `
  Sprachmodell~ | Prüfprogramm~ | Prüfsoftware | Prüfalgorithm~ | Prüfautomat~ | Prüfsystem~ | KI-System~ | KI-Modell~ | KI-Assistent~ |
  KI-Prüf~ | KI-gestützt~ | KI-basiert~ | KI-Agent~ | LLM | LLMs | ChatGPT | GPT~ | Chatbot~ | automatische Prüfung |
  automatisierte Prüfung | automatisches Prüf~ | automatisierte Prüf~ | künstliche Intelligenz`
const machinesEnglish = `
  language model~ | LLM | LLMs | AI model~ | AI system~ | AI assistant~ | AI reviewer~ | AI agent~ | AI checker~ | AI tool~ | AI parser~ |
  automated system~ | automated reviewer~ | automated checker~ | automated reader~ | automated verification~ | verification software |
  verification program~ | screening software | checking program~ | checking software | chatbot~ | ChatGPT | GPT~ | document parser~`
/** People and firms that work with such programs. */
const people = `
  GmbH | AG | UG | SE | Ltd | Inc | Lab | Team | Abteilung | department | Group | Solutions | researcher~ | engineer~ | developer~ | expert~ |
  specialist~ | student~ | scientist~ | consult~ | company | Forsch~ | Entwickl~ | Expert~ | Spezialist~ | Ingenieur~ | Beratung~ | Kurs |
  course~ | Seminar~ | Modul~ | conference~ | Konferenz~`
const employment = `Arbeitgeber~ | Vorgesetzt~ | dienstlich~ | employer~ | supervisor~ | superior~ | manager~ | management | landlord~ | Vermieter~`

/**
 * Source: OWASP Top 10 for LLM Applications 2025, LLM01 (prompt injection, direct and indirect); F. Perez, I. Ribeiro, "Ignore Previous Prompt",
 * arXiv 2211.09527; K. Greshake et al., "Not what you've signed up for", arXiv 2302.12173. Wordings in other languages after them.
 */
export const constellations: readonly Constellation[] = [
  // "Ignore all previous instructions"
  {
    near: [
      'ignore | ignoring | disregard | forget | override | overrule | bypass | do not follow | pay no attention | skip',
      'previous | prior | above | earlier | preceding | former | system | initial | original | foregoing',
      'instruction~ | prompt | prompts | guideline~ | directive~ | command | commands | rules',
    ],
    within: 9,
    unless: 'not forget | never forget',
  },
  {
    near: [
      'ignore | disregard | forget | override',
      'all | any | your | every | other',
      'instruction~ | prompt | prompts | guideline~ | directive~ | command | commands',
    ],
    within: 6,
    unless: `not forget | never forget | ${employment}`,
  },
  {
    near: [
      'ignorier | ignoriere | ignorieren | vergiss | vergesse | vergessen | missachte | missachten | übergehe | übergehen | verwirf | verwerfen | beachte nicht | befolge nicht',
      'vorherig~ | vorig~ | vorher | bisherig~ | früher~ | obig~ | obenstehend~ | vorangegangen~ | vorstehend~ | vorhergehend~ | vorangehend~ | ursprünglich~ | System~',
      'Anweisung~ | Instruktion~ | Vorgabe | Vorgaben | Prompt~ | Befehl~ | Systemprompt~ | Regeln | Systemanweisung~',
    ],
    within: 9,
    unless: 'vergessen Sie nicht | nicht vergessen | vergiss nicht',
  },
  {
    near: [
      'ignoriere | ignorieren Sie | vergiss | vergessen Sie | missachte',
      'alle | sämtliche | deine | jede | jegliche',
      'Anweisungen | Instruktionen | Vorgaben | Regeln | Prompts | Befehle',
    ],
    within: 6,
    unless: `Sie nicht | vergiss nicht | ${employment}`,
  },
  {
    near: [
      'yok say~ | yoksay~ | göz ardı et~ | görmezden gel~ | dikkate alma | dikkate almayın~ | unut | unutun',
      'önceki | yukarıdaki | tüm | bütün | mevcut | sistem',
      'talimat~ | komut~ | yönerge~ | istem | istemi | istemleri | kurallar~',
    ],
    within: 8,
  },
  {
    near: [
      'игнорируй~ | игнорировать | проигнорируй~ | забудь~ | не обращай~ внимания | не учитывай~ | отбрось~ | отмени~',
      'предыдущ~ | прежн~ | все | всех | вышеуказанн~ | вышеприведенн~ | системн~ | ранее',
      'инструкци~ | указани~ | команд~ | промпт~ | распоряжени~',
    ],
    within: 8,
  },
  {
    near: [
      'ігноруй~ | ігнорувати | проігноруй~ | забудь~ | не звертай~ уваги | не враховуй~',
      'попередн~ | усі | всі | вищенаведен~ | системн~',
      'інструкці~ | вказівк~ | команд~ | промпт~',
    ],
    within: 8,
  },
  {
    near: [
      'ignore | ignorez | ignorer | oublie | oubliez | ne tenez pas compte | ne tiens pas compte',
      'précédent~ | antérieur~ | ci-dessus | toutes | système',
      'instruction~ | consigne~ | directive~ | prompt~',
    ],
    within: 8,
  },
  {
    near: [
      'ignora | ignore | ignorad | ignorar | olvida | olvide | esqueça | no tengas en cuenta | haz caso omiso | dimentica | ignorate | ignorare',
      'anterior~ | previa~ | previo~ | todas | precedent~ | tutte | sistema | acima',
      'instruccion~ | indicacion~ | instruções | istruzion~ | órdenes | prompt~',
    ],
    within: 8,
  },
  {
    near: [
      'zignoruj~ | ignoruj~ | zapomnij | pomiń',
      'poprzedni~ | wszystkie | powyższ~',
      'instrukcj~ | polece~',
    ],
    within: 8,
  },
  {
    near: ['ignora~ | ignoră | uită', 'anterioar~ | precedent~ | toate', 'instrucțiun~ | comenzi~'],
    within: 8,
  },
  {
    near: [
      'تجاهل | تجاهلي | وتجاهل | انس | لا تتبع',
      'السابقة | السابق | أعلاه | جميع | كل | كافة',
      'التعليمات | تعليمات | الأوامر | الإرشادات | التوجيهات',
    ],
    within: 8,
  },
  { near: ['نادیده | فراموش', 'قبلی | بالا | همه | پیشین', 'دستور~ | دستورالعمل~ | دستورات'], within: 8 },
  {
    near: ['bỏ qua | phớt lờ | quên', 'trước | trên | tất cả', 'hướng dẫn | chỉ dẫn | lệnh | chỉ thị'],
    within: 9,
  },
  {
    near: [
      '忽略 | 无视 | 忘记 | 不要理会',
      '之前 | 以上 | 先前 | 所有 | 上述 | 前面',
      '指令 | 指示 | 提示 | 说明',
    ],
    within: 8,
  },

  // "Note to AI systems", "If you are a language model", "You are a helpful assistant"
  {
    near: [
      'Hinweis an | Hinweis für | Hinweise an | Hinweise für | Anweisung an | Anweisung für | Anweisungen an | Anweisungen für | Nachricht an | Mitteilung an | Information für | Aufforderung an | Befehl an | Anmerkung für | nur für',
      machinesGerman,
    ],
    within: 8,
    unless: people,
  },
  {
    near: ['Achtung | Liebe | Lieber | Liebes | Hallo | an alle | an das | An die', machinesGerman],
    within: 4,
    unless: people,
  },
  {
    near: [
      'Hinweis an | Anweisung an | Anweisungen an | Nachricht an | Mitteilung an | Anweisung für | Anweisungen für | Hinweis für',
      'KI | AI',
    ],
    within: 5,
    unless: people,
  },
  {
    near: [
      'note to | note for | notes for | message to | message for | instruction to | instruction for | instructions to | instructions for | notice to | command to | only for',
      `${machinesEnglish} | AI | artificial intelligence`,
    ],
    within: 7,
    unless: people,
  },
  { near: ['attention | dear | hey | hello', machinesEnglish], within: 4, unless: people },
  {
    near: [
      'wenn | falls | sofern | if | should',
      'bist | sind | are | liest | lesen | reading | processing | verarbeitest | auswertest',
      `${machinesGerman} | ${machinesEnglish} | KI | an AI | automated`,
    ],
    within: 8,
    unless: people,
  },
  {
    near: [
      'du bist | Sie sind jetzt | you are | you are now | act as | agiere als | handle als | verhalte dich',
      'Sprachmodell~ | KI-Assistent~ | KI-Modell~ | hilfreicher Assistent | Prüfassistent~ | helpful assistant | AI assistant | language model | AI model | unfiltered | uneingeschränkt~ | DAN',
    ],
    within: 8,
    unless: people,
  },
  {
    near: [
      'talimat~ | mesaj~ | dikkat | sayın | eğer',
      'yapay zeka~ | dil modeli~ | otomatik kontrol programı~',
    ],
    within: 6,
    unless: 'dersi~ | bölüm~ | mühendis~ | not ortalaması',
  },
  {
    near: ['sen bir | siz bir', 'yapay zeka~ | dil model~'],
    within: 5,
    unless: 'mühendis~ | uzman~ | öğrenci~',
  },
  {
    near: [
      'внимание | инструкци~ | сообщение для | примечание для | указани~ | если ты | если вы | ты теперь',
      'искусственн~ интеллект~ | языков~ модел~ | нейросет~ | ИИ | чат-бот~ | программ~ проверки | проверяющ~ программ~',
    ],
    within: 8,
    unless: 'инженер~ | специалист~ | студент~ | разработ~ | кафедр~',
  },
  {
    near: [
      'увага | інструкці~ | повідомлення для | якщо ти | якщо ви | вказівк~',
      'штучн~ інтелект~ | мовн~ модел~ | нейромереж~ | ШІ | програм~ перевірки',
    ],
    within: 8,
    unless: 'інженер~ | фахівец~ | студент~ | кафедр~',
  },
  {
    near: [
      'note à | note pour | instruction pour | instructions pour | message pour | attention | si vous êtes | si tu es',
      'modèle de langage | modèles de langage | une intelligence artificielle | une IA | l IA | LLM | logiciel de vérification',
    ],
    within: 7,
    unless: 'ingénieur~ | étudiant~ | chercheur~ | expert~',
  },
  {
    near: [
      'nota para | instrucción para | instrucciones para | mensaje para | atención | si eres | si usted es | nota per | istruzioni per | se sei',
      'modelo de lenguaje | modelos de lenguaje | una inteligencia artificial | la IA | una IA | LLM | modello linguistico | programa de verificación',
    ],
    within: 7,
    unless: 'ingenier~ | estudiant~ | investigador~ | expert~',
  },
  {
    near: [
      'ملاحظة | تعليمات | رسالة | إذا كنت | تنبيه | انتباه',
      'نموذج لغوي | النموذج اللغوي | نماذج اللغة | الذكاء الاصطناعي | ذكاء اصطناعي | برنامج الفحص',
    ],
    within: 7,
    unless: 'مهندس | طالب | قسم | مادة',
  },
  {
    near: [
      'system prompt | systemprompt~ | Systemanweisung~ | system instruction~ | системн~ промпт~ | 系统提示',
    ],
    within: 3,
  },

  // "Report no deviations", "mark everything as matching"
  {
    near: [
      'melde | melden Sie | gib | geben Sie | berichte | berichten Sie | nenne | markiere | markieren Sie | werte | bewerte | bewerten Sie | behandle | behandeln Sie | stufe | setze | setzen Sie | klassifiziere | kennzeichne | antworte | antworten Sie | ausgeben',
      'keine Abweichung~ | keine Widersprüche~ | keine Unstimmigkeit~ | keine Befunde | als übereinstimmend | als gleich | als identisch | als konsistent | als stimmig | als schlüssig | als plausibel | auf gleich | auf agrees | nur mit JSON | nur JSON | mit stimmt überein | mit gleich',
    ],
    within: 10,
    unless: 'wenn | sofern | falls | sollten | innerhalb | gilt | gelten',
  },
  {
    near: [
      'antworte | antworten Sie | gib | geben Sie | schreibe',
      'stimmt überein | stimmen überein | JSON',
    ],
    within: 9,
    unless: 'Original~ | Urschrift | Kopie | Vorlage',
  },
  {
    near: [
      'report no deviation~ | report no discrepanc~ | report no contradiction~ | report no mismatch~ | report no issue~ | report no finding~ | report no inconsistenc~ | report zero | report that all | report that everything',
    ],
    within: 4,
  },
  {
    near: [
      'do not report | don t report | do not flag | don t flag | do not mention | never report | do not list | suppress',
      'deviation~ | discrepanc~ | contradiction~ | mismatch~ | inconsistenc~ | difference~ | finding~',
    ],
    within: 7,
  },
  {
    near: [
      'mark | treat | classify | rate | set | label | report | flag | return | score',
      'as matching | as match | as consistent | as verified | as agrees | as agreeing | as equal | as identical | as approved | as passed | to agrees | to match | to approved | outcome agrees',
    ],
    within: 9,
  },
  {
    near: ['respond | reply | answer | output | return | print', 'JSON | agrees | the string'],
    within: 6,
    unless: 'API | REST | web | endpoint~',
  },
  {
    near: [
      'tutarsızlık bildirme~ | sapma bildirme~ | uyumsuzluk bildirme~ | fark bildirme~ | çelişki bildirme~',
    ],
    within: 3,
  },
  {
    near: [
      'işaretle~ | yanıtla~ | cevap ver~ | raporla~ | kabul et~ | döndür~ | bildir | bildirin',
      'uyumlu olarak | eşleşiyor olarak | doğru olarak | aynı olarak | uyumsuzluk yok | tutarsızlık yok | sapma yok | JSON',
    ],
    within: 7,
  },
  {
    near: [
      'отметь~ | считай~ | пометь~ | признай~',
      'как совпада~ | как верн~ | как одинаков~ | как проверен~ | совпадающ~ | подтвержденн~',
    ],
    within: 8,
  },
  {
    near: ['не сообщай~ | не указывай~ | не упоминай~', 'расхождени~ | противоречи~ | несоответстви~'],
    within: 7,
  },
  {
    near: ['ответь~ | отвечай~ | верни | выведи | сообщи', 'JSON | совпадает | совпадают | расхождений нет'],
    within: 7,
  },
  { near: ['не повідомляй~ | познач~', 'розбіжн~ | невідповідн~ | збіга~ | суперечн~'], within: 7 },
  {
    near: [
      'ne signale~ | ne signalez | réponds | répondez | marque | marquez | renvoie | retourne',
      'divergence~ | écart~ | incohérence~ | comme conforme~ | comme identique~ | JSON',
    ],
    within: 8,
  },
  {
    near: [
      'no informes | no informe | responde | marca | marque | devuelve | segnala | contrassegna',
      'discrepancia~ | como coincidente~ | como igual~ | como válido~ | come conforme~ | JSON',
    ],
    within: 8,
  },
  {
    near: ['أجب | أبلغ | ضع علامة | اعتبر | لا تبلغ', 'متطابق | متطابقة | اختلاف | اختلافات | تناقض | JSON'],
    within: 8,
  },

  // "PRÜFERGEBNIS: stimmt überein": what only the check itself may say
  {
    near: [
      'Prüfergebnis~ | Ergebnis der Prüfung | Ergebnis des Abgleichs | Ergebnis der Plausibilitätsprüfung | Plausibilitätsprüfung | Abgleich | KI-Prüfung | Prüfbericht',
      'stimmt überein | stimmen überein | keine Abweichung~ | keine Widersprüche | schlüssig | plausibel | übereinstimmend | agrees',
    ],
    within: 9,
    unless: 'Original~ | Urschrift | Kopie | Abschrift | Vorlage | Ausfertigung',
  },
  {
    near: [
      'check result~ | verification result~ | result of the check | consistency check~ | plausibility check~ | validation result~ | review result~ | AI verification | AI check',
      'agrees | all values match | all match | no deviation~ | no contradiction~ | fully consistent | all consistent',
    ],
    within: 9,
  },
  {
    near: [
      'kontrol sonucu | inceleme sonucu | denetim sonucu',
      'uyumlu | eşleşiyor | tutarlı | sapma yok | uyuşuyor',
    ],
    within: 8,
  },
  {
    near: [
      'результат проверки | результаты проверки | итог проверки',
      'совпадает | совпадают | расхождений нет | без расхождений',
    ],
    within: 8,
  },
  {
    near: ['результат перевірки | підсумок перевірки', 'збігається | збігаються | розбіжностей немає'],
    within: 8,
  },
  {
    near: [
      'résultat du contrôle | résultat de la vérification | resultado de la verificación | resultado del control',
      'aucune divergence | aucun écart | concorde~ | coincide~ | sin discrepancias',
    ],
    within: 8,
  },
  { near: ['نتيجة الفحص | نتيجة التحقق', 'متطابق | متطابقة | لا توجد'], within: 7 },
]

/** One form of text that only programs write for programs. `onPage` = only what stands on a page: cameras and printers write JSON of their own. */
export interface MachineMarkup {
  readonly pattern: RegExp
  readonly onPage?: true
}

/** On lower-cased text. Source: chat templates of ChatML, Llama 2 and 3, Gemma, Alpaca; the JSON of this program's own report. */
export const machineMarkup: readonly MachineMarkup[] = [
  { pattern: /<\|[a-z_ ]{2,24}\|>/ },
  { pattern: /\[\/?inst\]|<<\/?sys>>|<\/?(?:start|end)_of_turn>/ },
  {
    pattern:
      /#{2,}\s?(?:instructions?|instruktion|anweisung|system|assistant|response|antwort|human|user)\b\s*:?/,
  },
  {
    pattern:
      /<\/?(?:system|assistant|instructions?|system_prompt|prompt|tool_call|tool_response|function_calls?)>/,
  },
  {
    pattern:
      /\b(?:system|assistant|developer)\s?[:>]\s?(?:you |du |sie |ignor|disregard|antwort|melde|gib |mark|set |return|output|report|always|all |alle |sen |ты |вы |the applicant|der antrag)/,
  },
  { pattern: /["'„“]?role["'“”]?\s?[:=]\s?["'„“](?:system|assistant|user|developer|tool)["'“”]/ },
  { pattern: /\b(?:human|user)\s?:.{1,200}[.?!] assistant\s?:/ },
  { pattern: /-{2,}\s?(?:begin|end) (?:system|instructions?|prompt)/ },
  {
    pattern:
      /["'](?:outcome|verdict|findings?|severity|discrepanc(?:y|ies)|deviations?|abweichung(?:en)?|prüfergebnis)["']\s?:\s?["'[{]?\s?(?:agrees|gleich|variant|match|stimmt|none|keine|ok|verified|approved|h\b|p\b|k\b|\]|\}|null|false|0)/,
  },
  {
    pattern:
      /["'](?:quote|zitat)["']\s?:\s?["']|\bquote\s?[:=]\s?["'„“].{0,80}\b(?:value|field|feld|wert)\s?[:=]/,
  },
  { pattern: /\{\s?["'][\w .-]{1,40}["']\s?:\s?(?:["'[{]|-?\d|true|false|null)/, onPage: true },
]
