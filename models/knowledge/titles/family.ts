import type { DocumentTitle } from '../title-table.ts'

/** Papers of civil status, with what makes them valid abroad. */
export const familyTitles = {
  'marriage-certificate': {
    titles: `
      Heiratsurkunde | Eheurkunde | Marriage Certificate | Certificate of Marriage |
      Auszug aus dem Heiratseintrag | Auszug aus dem Eheregister | Acte de mariage |
      Extrait d acte de mariage | Evlenme Kayıt Örneği | Lebenspartnerschaftsurkunde | Evlilik Cüzdanı |
      Internationale Heiratsurkunde | Beglaubigter Ausdruck aus dem Eheregister |
      Auszug aus dem Heiratsregister | Marriage Licence | Extrait de l acte de mariage |
      Certificat de mariage | Acta de matrimonio | Certificado de matrimonio | Certidão de casamento |
      Certificato di matrimonio | Estratto dell atto di matrimonio | Giấy chứng nhận kết hôn |
      Uluslararası Aile Cüzdanı | Akt małżeństwa | Odpis skrócony aktu małżeństwa |
      Certificat de căsătorie | Izvod iz matične knjige vjenčanih | Izvod iz matične knjige venčanih |
      Certifikatë martese | Házassági anyakönyvi kivonat | Свідоцтво про шлюб | Свидетельство о браке |
      Свидетельство о заключении брака | Извод из матичне књиге венчаних |
      Удостоверение за граждански брак | Nikahnama | Marriage Contract |
      Certificate of Registration of Marriage | Registration of Marriage |
      Marriage Registration Certificate | Formül B | Extrait de l’acte de mariage | Aile Cüzdanı |
      Eheurkunde / Marriage certificate | Trauschein | Familienbuch | Nichah Nama | Nikah Nama | عقد زواج |
      وثيقة زواج | عقدنامه | نکاح نامه | Marriage Deed | Marriage Document | Nikah | Eheregister |
      Register of Marriages | Certified copy of an entry of marriage | Certifikatë e martesës |
      Certifikata e martesës | Vjenčani list | Izvod iz matice vjenčanih | Casamento | 结婚证 |
      Certificate of Marriage Registration | Atti di matrimonio | Atto di matrimonio`,
    words: `
      Eheschließung | Ehemann | Ehefrau | Ehegatten | Standesamt | Standesbeamte | Tag der Eheschließung |
      Registernummer | Heirat | Ehename | Familienname nach der Eheschließung | bridegroom | bride |
      husband | wife | Place of marriage | Date of marriage | Civil registry | koca | karı | evlenme |
      solemnized | marriage between | Brautgabe | шлюб | брак | Dowry | mahr | époux | épouse |
      bashkëshorti | bashkëshortja | contrayentes | cónyuges | невеста | жених | женик`,
    never: `
      Scheidung | geschieden | Übersetzung | Apostille | Antragszusammenfassung | vorstehenden Übersetzung`,
    onePage: true,
  },
  'divorce-judgment': {
    titles: `
      Scheidungsurteil | Scheidungsbeschluss | Divorce Judgment | Divorce Decree | Decree of Divorce |
      Decree absolute | Scheidungsurkunde | Certificate of Divorce | Boşanma Kararı | Jugement de divorce |
      Sentencia de divorcio | Свідоцтво про розірвання шлюбу | Свидетельство о расторжении брака |
      Final Decree of Divorce | Judgment of Divorce | Decree nisi | Divorce Certificate |
      Рішення про розірвання шлюбу | Talaqnama | شهادة طلاق | وثيقة طلاق`,
    vague: `
      Urteil | Beschluss | Beschluss in der Familiensache | Im Namen des Volkes | Karar | Gerekçeli Karar`,
    words: `
      Scheidung | geschieden | Ehe der Beteiligten | Die Ehe wird geschieden | Familiengericht |
      rechtskräftig | Versorgungsausgleich | Antragsgegner | Antragstellerin | divorce |
      marriage is dissolved | petitioner | respondent | geschlossene Ehe | Ehe der Parteien |
      wird geschieden | dissolution of marriage | rechtskräftig seit | boşanmalarına | Boşanma |
      in the matter of the marriage | Aile Mahkemesi`,
    never: 'Sorgerecht',
  },
  'birth-certificate': {
    titles: `
      Geburtsurkunde | Birth Certificate | Certificate of Birth | Geburtsschein |
      Auszug aus dem Geburtenregister | Auszug aus dem Geburtseintrag | Acte de naissance |
      Extrait d acte de naissance | Doğum Belgesi | Doğum Kayıt Örneği |
      Beglaubigter Ausdruck aus dem Geburtenregister | Internationale Geburtsurkunde | Abstammungsurkunde |
      Extrait de l acte de naissance | Acta de nacimiento | Partida de nacimiento |
      Certificado de nacimiento | Certidão de nascimento | Certificato di nascita | Giấy khai sinh |
      Akt urodzenia | Odpis skrócony aktu urodzenia | Certificat de naștere |
      Izvod iz matične knjige rođenih | Certifikatë lindjeje | Születési anyakönyvi kivonat |
      Свідоцтво про народження | Свидетельство о рождении | Извод из матичне књиге рођених |
      Удостоверение за раждане | Certificate of Live Birth | Certification of Birth |
      Certification of Vital Record | Formül A | Doğum Kayıt Örneği Formül A | Geburtenbuch |
      Beglaubigte Abschrift aus dem Geburtenregister | Record of Birth | Birth Record | شهادة ميلاد |
      شهادة الميلاد | Certificat de naissance | Atto di nascita | Registro Civil de Nacimiento |
      Child Registration Certificate | Family Registration Certificate Birth | شهادة ولادة |
      Certifikatë e lindjes | Certifikata e lindjes | Rodni list | Izvod iz matice rođenih | 出生医学证明 |
      Geburtseintrag | Extract from the Birth Registration`,
    words: `
      Kind | Mutter | Vater | Eltern | Standesamt | Geburtenregister | Registernummer | Tag der Geburt |
      Ort der Geburt | Mother | Father | child | Place of birth | Baba | Anne | doğum tarihi |
      Name of Mother | Name of Father | Mother’s name | Father’s name | батько | мати | отец | мать |
      Registration of Births | Place of birth of child | Geburtsname der Mutter | fils de | fille de |
      datos de la madre | datos del padre | اسم الأب | اسم الأم | was born | birth herein | né à | née à |
      nom du père | nom de la mère`,
    never: 'Übersetzung | Apostille | Eheschließung',
    onePage: true,
  },
  custody: {
    titles: `
      Sorgerecht | Sorgerechtserklärung | Sorgeerklärung | Sorgerechtsbeschluss | Zustimmungserklärung |
      Einverständniserklärung | Einverständniserklärung des anderen Elternteils | Custody |
      Custody Decision | Parental Consent | Negativbescheinigung | Negativattest |
      Zustimmung des anderen Elternteils | Consent of the other parent | Sorgerechtsbescheinigung |
      Bescheinigung über das Sorgerecht | Erklärung über die gemeinsame elterliche Sorge |
      Gemeinsame Sorgeerklärung | Alleinsorge | Alleiniges Sorgerecht | Übertragung der elterlichen Sorge |
      Zustimmung zur Einreise | Zustimmung zum Aufenthalt | Zustimmung der Kindesmutter |
      Zustimmung des Kindesvaters | Einverständniserklärung des Kindesvaters |
      Einverständniserklärung der Kindesmutter | Affidavit of Consent | Consent Letter | Letter of Consent |
      Travel Consent | Consent to Travel | Declaration of Consent | Child Custody | Custody Order |
      Sole Custody | Guardianship | Guardianship Certificate | Muvafakatname | Muvafakat | Velayet |
      Velayet Belgesi | Autorización de viaje | Autorización de residencia de menor |
      Autorización de viaje y residencia de menor | Autorisation parentale | Droit de garde |
      Zgoda na wyjazd | Заява-згода | Нотаріальна згода | Згода на виїзд | Согласие на выезд |
      Заявление о согласии | Einwilligungserklärung | Bescheinigung über Eintragungen im Sorgeregister |
      Auskunft aus dem Sorgeregister | Negativauskunft | Zustimmung des nicht mitreisenden Elternteils |
      Affidavit of Support and Consent | Bescheinigung über das Nichtvorliegen von Sorgeerklärungen |
      Nichtvorliegen von Sorgeerklärungen | Nichtabgabe von Sorgeerklärungen | Sorgerechtsnachweis |
      Bescheinigung über die alleinige elterliche Sorge | Notarielle Einwilligung |
      Einwilligung in die Ausreise | No Objection Certificate | Erklärung zum alleinigen Sorgerecht |
      Erklärung zum Sorgerecht`,
    vague: `
      Beschluss | Urteil | Urkunde | Affidavit | Declaration | Zustimmung | Erklärung | Einwilligung |
      Заява | Заявление | Autorización | Bescheinigung | Karar | Order`,
    formulas: `
      elterliche Sorge wird | die elterliche Sorge für | alleinigen elterlichen Sorge |
      gemeinsame elterliche Sorge | elterlichen Sorge gemeinsam | sole custody of |
      Eintragungen im Sorgeregister | gemeinsam die elterliche Sorge | das alleinige Sorgerecht |
      das gemeinsame Sorgerecht | Ausreise des Kindes | Ausreise meines Kindes`,
    words: `
      elterliche Sorge | Sorgerecht | gemeinsame Sorge | alleinige Sorge | Jugendamt | Elternteil |
      einverstanden | Sorgeberechtigte | custody | parental responsibility | Familiengericht | mein Kind |
      unser Kind | elterlichen Sorge | elterliche Sorge wird | Kindesmutter | Kindesvater | Kindeseltern |
      § 1626a | § 1671 | § 1680 | Sorgeregister | sorgeberechtigt | Personensorge |
      Aufenthaltsbestimmungsrecht | meine Tochter | meinen Sohn | mein Sohn | damit einverstanden |
      Vater des Kindes | Mutter des Kindes | minor child | my consent | give consent | my minor |
      sole custody | legal guardian | reside permanently | velayet | velayeti | muvafakat | çocuğum |
      згоду на виїзд | даю згоду | моєї дитини | моєму сину | согласие на выезд | даю согласие |
      моего ребенка | menor | patria potestad | autorizo | autorité parentale | minderjähriges Kind |
      minderjährigen Kindes | Amt für Jugend | sole custody of | custody of the child | velayetinin |
      müşterek çocuk | Nichtvorliegen von Sorgeerklärungen | § 58a SGB VIII | Sorgeerklärungen |
      nicht mitreisenden Elternteils | Umzug meines Sohnes | Umzug meiner Tochter | my full consent |
      father of the minor | mother of the minor | consent for my | sorumluluğu | Nachzug meines Kindes |
      Ausreise des Kindes | minor daughter | minor son | have no objection`,
    never: 'Scheidungsurteil',
  },
  apostille: {
    titles: `
      Apostille | Apostille (Convention de La Haye du 5 octobre 1961) | Legalisation |
      Legalisationsvermerk | Zur Legalisation | Legalization | Apostille (Convention de La Haye) |
      Überbeglaubigung | Beglaubigungsvermerk | Legalisierung | Endbeglaubigung | Vorbeglaubigung |
      Zwischenbeglaubigung | Zum Zwecke der Legalisation`,
    formulas: 'Echtheit der vorstehenden Unterschrift | Gesehen zur Legalisation',
    words: `
      Convention de La Haye | 5 octobre 1961 | This public document | Diese öffentliche Urkunde |
      has been signed by | ist unterschrieben von | acting in the capacity of | in seiner Eigenschaft als |
      bears the seal | Seal/stamp | Echtheit | zur Legalisation | Gesehen zur Legalisation |
      has been signed | seal stamp | Ministry of Foreign Affairs | Echtheit der vorstehenden Unterschrift |
      Zwecke der Legalisation | Echtheit der Unterschrift`,
    onePage: true,
  },
  translation: {
    titles: `
      Übersetzung | Beglaubigte Übersetzung | Beglaubigte Übersetzung aus dem | Übersetzung aus dem |
      Certified Translation | Bestätigte Übersetzung | Beglaubigte Übersetzung aus der |
      Certified Translation from | Translation from | Sworn Translation | Official Translation |
      Beglaubigte Übersetzung aus der ukrainischen Sprache | Übersetzung aus der | Übersetzung der Urkunde |
      Traduction | Traduction certifiée | Traducción jurada | Yeminli Tercüme | Notarized Translation |
      Beglaubigungsvermerk der Übersetzerin | Übersetzung aus der vietnamesischen Sprache`,
    formulas: `
      Richtigkeit der vorstehenden Übersetzung | Richtigkeit und Vollständigkeit der Übersetzung |
      Richtigkeit und Vollständigkeit der vorstehenden Übersetzung | Richtigkeit der Übersetzung |
      Vollständigkeit der Übersetzung | vorstehende Übersetzung | vorstehender Übersetzung |
      true and complete translation | accurate translation | true translation |
      correct and complete translation | Ende der Übersetzung | vorstehenden Übersetzung | obige Übersetzung |
      obiger Übersetzung | obenstehende Übersetzung | vorliegende Übersetzung | angeheftete Übersetzung |
      vollständig wiedergibt | Übersetzung stimmt mit | Übersetzung mit dem Original | faithful translation |
      foregoing translation | above translation`,
    words: `
      Übersetzer | Übersetzerin | beeidigte | beeidigter | vereidigte | vereidigter | ermächtigte |
      ermächtigter | öffentlich bestellte | Richtigkeit und Vollständigkeit | Für die Richtigkeit |
      vorstehende Übersetzung | aus dem Türkischen | Übersetzung aus | translator | sworn translator |
      Dolmetscher | true and complete translation | complete translation of the original |
      certified translator | I the undersigned | Dolmetscherin | aus der ukrainischen Sprache |
      ins Deutsche | Urkundenübersetzer | allgemein beeidigter | vorstehenden Übersetzung |
      beeidigte Übersetzerin | beeidigter Übersetzer | vereidigte Übersetzerin | ermächtigte Übersetzerin |
      Anmerkung der Übersetzerin | Anmerkungen des Übersetzers`,
    repeatsOthers: true,
  },
} as const satisfies Record<string, DocumentTitle>
