/** The files of a company that has just begun, by name: as little as possible, and right as they stand. */

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const article = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

export const newCompany: Readonly<Record<string, string>> = {
  'lotse.json': json({
    company: { name: 'Muster GmbH' },
    origins: ['https://www.example.de'],
    timeZone: 'Europe/Berlin',
    state: 'SH',
    agents: [{ mail: 'agent@example.de', name: 'Vorname Nachname' }],
    reasons: [
      { id: 'order', label: { de: 'Bestellung und Lieferung', en: 'Order and delivery' } },
      { id: 'bill', label: { de: 'Rechnung und Zahlung', en: 'Bill and payment' } },
      { id: 'other', label: { de: 'Anderes', en: 'Something else' } },
    ],
  }),
  'channels.json': json([
    {
      kind: 'chat',
      label: { de: 'Chat', en: 'Chat' },
      hours: { mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'], thu: ['09:00-17:00'], fri: ['09:00-15:00'] },
    },
    { kind: 'phone', label: { de: 'Anrufen', en: 'Call us' }, href: 'tel:+49431000000', note: { de: 'Zum Ortstarif', en: 'At local rates' } },
    { kind: 'email', label: { de: 'E-Mail schreiben', en: 'Write an e-mail' }, href: 'mailto:hilfe@example.de' },
  ]),
  'articles/de/change-address.md': article([
    '---',
    'id: change-address',
    'title: Wie ändere ich meine Adresse?',
    'category: Konto',
    'keywords: [Umzug, Anschrift, umgezogen]',
    'updated: 2026-11-21',
    '---',
    'Sie können Ihre Adresse jederzeit selbst ändern:',
    '',
    '1. Melden Sie sich in Ihrem Konto an.',
    '2. Öffnen Sie **Meine Daten**.',
    '3. Tragen Sie die neue Adresse ein und speichern Sie sie.',
    '',
    'Ist schon etwas an die alte Adresse unterwegs? Dann schreiben Sie uns im Chat.',
  ]),
  'articles/en/change-address.md': article([
    '---',
    'id: change-address',
    'title: How do I change my address?',
    'category: Account',
    'keywords: [move, moving, moved house]',
    'updated: 2026-11-21',
    '---',
    'You can change your address yourself at any time:',
    '',
    '1. Sign in to your account.',
    '2. Open **My details**.',
    '3. Enter the new address and save it.',
    '',
    'Is something already on its way to the old address? Then write to us in the chat.',
  ]),
  'flows/return-order.json': json({
    id: 'return-order',
    version: 1,
    kind: 'request',
    locales: ['de', 'en'],
    title: { de: 'Bestellung zurückgeben', en: 'Return an order' },
    reason: 'order',
    audience: 'anyone',
    purpose: { de: 'Wir bearbeiten Ihre Rückgabe.', en: 'We handle your return.' },
    retention: 'request',
    minutes: 2,
    steps: [
      {
        id: 'order',
        title: { de: 'Was geben Sie zurück?', en: 'What do you return?' },
        fields: [
          { id: 'order', kind: 'reference', of: 'order', label: { de: 'Bestellnummer', en: 'Order number' }, required: true },
          {
            id: 'why',
            kind: 'choice',
            label: { de: 'Grund', en: 'Reason' },
            required: true,
            options: [
              { id: 'unwanted', label: { de: 'Gefällt mir nicht', en: 'I do not like it' } },
              { id: 'damaged', label: { de: 'Beschädigt', en: 'Damaged' } },
            ],
          },
        ],
      },
      {
        id: 'damage',
        title: { de: 'Was ist beschädigt?', en: 'What is damaged?' },
        when: { field: 'why', is: 'damaged' },
        fields: [{ id: 'damage', kind: 'longText', label: { de: 'Beschreibung', en: 'Description' }, required: true }],
      },
      {
        id: 'contact',
        title: { de: 'Wohin schicken wir den Rücksendeschein?', en: 'Where do we send the return label?' },
        articles: ['change-address'],
        fields: [{ id: 'email', kind: 'email', label: { de: 'E-Mail-Adresse', en: 'E-mail address' }, required: true, autocomplete: 'email' }],
      },
    ],
    submit: { de: 'Rückgabe anmelden', en: 'Announce the return' },
    receipt: { de: 'Ihre Rückgabe ist angemeldet.', en: 'Your return is announced.' },
    case: 'return',
    stages: [
      { id: 'received', label: { de: 'Eingegangen', en: 'Received' }, owner: 'us' },
      { id: 'label', label: { de: 'Rücksendeschein verschickt', en: 'Return label sent' }, owner: 'us', within: { businessDays: 1 } },
      { id: 'checked', label: { de: 'Paket geprüft', en: 'Parcel checked' }, owner: 'us', within: { businessDays: 5 } },
    ],
  }),
  'README.md': `# Inhalte für Lotse

- \`lotse.json\`: wer die Firma ist, auf welchen Seiten das Widget steht (\`origins\`), in welchem Bundesland Feiertage gelten (\`state\`), wer antwortet (\`agents\`)
  und worum es in Gesprächen ging (\`reasons\`). Beim ersten Start bekommt jede Person unter \`agents\` einen Link für ihr Passwort.
- \`channels.json\`: die Wege zu einem Menschen, in der Reihenfolge, in der sie gezeigt werden. Ein Tag ohne Zeiten ist geschlossen; ohne \`hours\` ist immer geöffnet.
- \`articles/de\`, \`articles/en\`: eine Datei für jede Frage, in jeder Sprache mit derselben \`id\`. Im Text: Überschriften, Listen, **fett**, *kursiv*, \`Code\`,
  Links, auch zu anderen Artikeln: \`[Adresse ändern](article:change-address)\`. Für eine Weile gilt ein Artikel mit \`validFrom\` und \`validTo\`.
- \`synonyms.json\`, wenn Sie eine brauchen: was Kunden für Ihre Wörter sagen, \`{ "de": [["Abschlag", "Monatsbetrag"]] }\`.
- \`flows\`: eine Datei für jedes Anliegen, das Schritt für Schritt erledigt wird, benannt nach seiner \`id\`. Ein Schritt mit \`when\` wird nur gefragt, wenn das zutrifft.

Artikel aus einer Tabelle übernehmen: \`npx @lotse/cli articles import TABELLE.csv --into ORDNER\`. Prüfen: \`npx @lotse/cli check\` mit dem Namen dieses Ordners. Starten: \`LOTSE_DEMO=0 LOTSE_CONTENT=ORDNER npm start\`.

# Content for Lotse

- \`lotse.json\`: who the company is, which sites carry the widget (\`origins\`), which German state's holidays are kept (\`state\`), who answers (\`agents\`),
  and what conversations were about (\`reasons\`). At the first start everybody under \`agents\` gets a link for his password.
- \`channels.json\`: the ways to a human, in the order in which they are shown. A day without times is closed; without \`hours\` it is always open.
- \`articles/de\`, \`articles/en\`: a file for each question, with the same \`id\` in each language. In the text: headings, lists, **strong**, *emphasis*, \`code\`,
  links, also to other articles: \`[Change the address](article:change-address)\`. With \`validFrom\` and \`validTo\` an article holds for a while.
- \`synonyms.json\`, where you need one: what customers say for your words, \`{ "en": [["instalment", "monthly payment"]] }\`.
- \`flows\`: a file for each matter that is settled step by step, named after its \`id\`. A step with \`when\` is asked only where that holds.

Take over articles from a table: \`npx @lotse/cli articles import TABLE.csv --into FOLDER\`. Check: \`npx @lotse/cli check\` with the name of this folder. Start: \`LOTSE_DEMO=0 LOTSE_CONTENT=FOLDER npm start\`.
`,
};
