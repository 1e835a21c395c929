/**
 * The two declarations as pages that need no script: everything the law names on the first one, with the button, and a receipt that outlives reloading.
 * Rendered from the same definition as the widget's: a label that changes there changes here.
 */
import type { Answers, Channel, Field, FlowDefinition } from '@lotse/contract';
import { LotseError } from '@lotse/contract';
import { declarations, type DeclarationKind } from '@lotse/contract/flows';
import { run, textOf, wordsFor } from '@lotse/flow';
import { randomUUID } from 'node:crypto';
import type { FlowService } from '../flows/flow-service.ts';
import { receiptText } from '../flows/receipt.ts';
import type { FlowWords } from '../flows/words.ts';
import { networkOf, noRateLimits, type RateLimits } from '../rate-limits.ts';
import { apiPath } from '@lotse/contract/wire';
import { markup, type Markup } from '../mails/markup.ts';
import { plainPage, type Page } from './plain-page.ts';

type Form = Readonly<Record<string, string>>;

export interface DeclarationPages {
  /** Undefined where the company has none. `ways`: whom one may ask before. */
  form(kind: DeclarationKind, language: string, ways?: readonly Channel[]): Page | undefined;
  /** Where the receipt is, or the form again with what has to be put right. */
  send(kind: DeclarationKind, form: Form, language: string, address?: string, ways?: readonly Channel[]): Promise<Page | { readonly receipt: string }>;
  receipt(key: string): Promise<Page>;
  /** The code from the mail, where the receipt asks for one. */
  confirm(kind: DeclarationKind, key: string, code: string, address?: string): Promise<Page>;
}

interface Words {
  readonly locale: string;
  readonly optional: string;
  readonly wrong: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly other: string;
  readonly away: string;
  readonly file: string;
  readonly questions: string;
  readonly noneTitle: string;
  readonly none: string;
}
const de: Words = {
  locale: 'de',
  optional: '(freiwillig)',
  wrong: 'Bitte noch ergänzen',
  codes: {
    missing: 'Diese Angabe fehlt noch.',
    'email-at': 'In dieser E-Mail-Adresse fehlt das @-Zeichen.',
    email: 'An diese Adresse käme keine E-Mail an. Schreiben Sie sie wie name@example.de.',
    'too-long': 'Dieser Text ist zu lang. Kürzen Sie ihn bitte.',
    choice: 'Wählen Sie eine der Möglichkeiten.',
  },
  other: 'Diese Angabe ist so nicht zu lesen. Schreiben Sie einen Tag wie 31.12.2026.',
  away: 'Ihre Erklärung konnte gerade nicht gespeichert werden. Nichts ist verloren: Drücken Sie noch einmal, oder schreiben Sie uns.',
  file: 'Bestätigung als Datei speichern (PDF)',
  questions: 'Fragen vorab?',
  noneTitle: 'Diese Bestätigung gibt es nicht',
  none: 'Der Link ist unvollständig. Die Bestätigung steht auch in der E-Mail, die wir Ihnen geschickt haben.',
};
const en: Words = {
  locale: 'en',
  optional: '(optional)',
  wrong: 'Something is still needed',
  codes: {
    missing: 'This is still missing.',
    'email-at': 'The @ sign is missing in this e-mail address.',
    email: 'No e-mail would arrive at this address. Write it like name@example.com.',
    'too-long': 'This text is too long. Shorten it.',
    choice: 'Choose one of the options.',
  },
  other: 'This cannot be read. Write a day like 31.12.2026.',
  away: 'Your declaration could not be stored just now. Nothing is lost: press again, or write to us.',
  file: 'Save the confirmation as a file (PDF)',
  questions: 'Questions first?',
  noneTitle: 'There is no such confirmation',
  none: 'The link is incomplete. The confirmation is also in the e-mail that we sent you.',
};
const wordsOf = (language: string): Words => (/^en\b/i.test(language) ? en : de);

export interface DeclarationPageParts {
  readonly flows: Pick<FlowService, 'declaration' | 'declare' | 'declared'>;
  readonly company: string;
  readonly zone: string;
  readonly clock: () => Date;
  readonly limits?: RateLimits | undefined;
}

export const createDeclarationPages = ({ flows, company, zone, clock, limits = noRateLimits }: DeclarationPageParts): DeclarationPages => {
  /** The words of the law, and below them what they mean to readers of another language. */
  const lawful = (kind: DeclarationKind, part: 'entry' | 'button', locale: string): Markup => {
    const { [part]: words, meaning } = declarations[kind];
    const translated = meaning[part][locale];
    return translated === undefined ? markup`${words}` : markup`<span lang="de">${words}</span> <small>${translated}</small>`;
  };

  const input = (field: Field, value: string, wrong: string | undefined, words: Words): Markup => {
    const { id, kind, required, hint } = field;
    const label = textOf(field.label, words.locale);
    const about = markup`${required || 'default' in field ? undefined : markup` <small>${words.optional}</small>`}${hint && markup`<span class="hint" id="${id}-hint">${textOf(hint, words.locale)}</span>`}${
      wrong !== undefined && markup`<span class="wrong" id="${id}-wrong">${wrong}</span>`
    }`;
    const described = [hint && `${id}-hint`, wrong !== undefined && `${id}-wrong`].filter(Boolean).join(' ');
    const marks = markup`${described ? markup` aria-describedby="${described}"` : undefined}${wrong === undefined ? undefined : markup` aria-invalid="true"`}`;
    if (field.kind === 'choice')
      return markup`<fieldset id="${id}"><legend>${label}${about}</legend>
${field.options.map(
  (option) =>
    markup`<label class="option"><input type="radio" name="${id}" value="${option.id}"${option.id === value ? markup` checked` : undefined}> ${textOf(option.label, words.locale)}</label>\n`,
)}</fieldset>
`;
    const name = markup`id="${id}" name="${id}"${field.autocomplete ? markup` autocomplete="${field.autocomplete}"` : undefined}${marks}`;
    const control =
      kind === 'longText'
        ? markup`<textarea ${name} rows="3">${value}</textarea>`
        : markup`<input ${name} type="${kind === 'email' ? 'email' : kind === 'date' ? 'date' : 'text'}" value="${value}">`;
    return markup`<p><label for="${id}">${label}${about}</label>${control}</p>
`;
  };

  const page = (
    kind: DeclarationKind,
    flow: FlowDefinition,
    language: string,
    ways: readonly Channel[],
    form: Form,
    wrong: ReadonlyMap<string, string>,
    trouble?: string,
  ): string => {
    const words = wordsOf(language);
    const fields = flow.steps.flatMap((step) => step.fields);
    // Sent to the address of its receipt: a browser keeps this page then, with its key, and who comes back to it and presses again has declared once.
    const key = form['key'] ?? randomUUID();
    const asked = ways.find(({ kind: each, href }) => each === 'phone' && href) ?? ways.find(({ href }) => href);
    const summary = fields.filter(({ id }) => wrong.has(id));
    const said = (field: Field): string => form[field.id] ?? ('default' in field && typeof field.default === 'string' ? field.default : '');
    return plainPage(
      words.locale,
      company,
      declarations[kind].entry,
      markup`${
        summary.length > 0 || trouble !== undefined
          ? markup`<div role="alert" class="summary"><h2>${words.wrong}</h2>${trouble !== undefined && markup`<p>${trouble}</p>`}<ul>${summary.map(
              (field) => markup`<li><a href="#${field.id}">${textOf(field.label, words.locale)}: ${wrong.get(field.id)}</a></li>`,
            )}</ul></div>
`
          : undefined
      }${flow.intro && markup`<p>${textOf(flow.intro, words.locale)}</p>`}
<form method="post" action="/${kind}/${key}" novalidate>
<input type="hidden" name="key" value="${key}">
${fields.map((field) => input(field, said(field), wrong.get(field.id), words))}<p><button>${lawful(kind, 'button', words.locale)}</button></p>
</form>
${asked && markup`<p>${words.questions} <a href="${asked.href}">${asked.href?.startsWith('tel:') ? (asked.note ?? asked.href.slice(4)) : asked.label}</a></p>\n`}<p class="hint">${textOf(flow.purpose, words.locale)}</p>`,
      lawful(kind, 'entry', words.locale),
    );
  };

  /** What somebody has typed says more than what was chosen for him beforehand: whoever names a day wants that day. Nothing that was typed is left out. */
  const answersIn = (flow: FlowDefinition, form: Form): Answers => {
    const fields = flow.steps.flatMap((step) => step.fields);
    const given = Object.fromEntries(fields.flatMap(({ id }) => (form[id]?.trim() ? [[id, form[id]]] : [])));
    if (flow.declaration !== 'cancel') return given;
    return { ...given, ...(given['cause'] !== undefined && { type: 'extraordinary' }), ...(given['endDate'] !== undefined && { end: 'day' }) };
  };

  const asksForCode = (words: FlowWords, wrong: boolean): Markup => markup`<form method="post" novalidate>
<p>${words.confirmHere}</p>
<p><label for="code">${words.confirmLabel}${wrong ? markup`<span class="wrong" id="code-wrong">${words.confirmWrong}</span>` : undefined}</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code"${wrong ? markup` aria-invalid="true" aria-describedby="code-wrong"` : undefined}></p>
<p><button>${words.confirmButton}</button></p>
</form>
`;

  const receiptPage = async (key: string, code?: 'right' | 'wrong'): Promise<Page> => {
    const found = await flows.declared(key);
    if (!found) return { status: 404, html: plainPage(de.locale, company, de.noneTitle, markup`<p>${de.none}</p>`) };
    const { flow, submission, receipt } = found;
    const words = wordsOf(submission.locale);
    const text = receiptText(flow, submission, zone);
    const content = markup`<p role="status">${code === 'right' ? markup`${text.words.confirmed}<br>` : undefined}<strong>${text.received}</strong><br>${text.reference}</p>
${text.note !== undefined && markup`<p>${text.note}</p>\n`}${submission.confirmation === 'asked' ? asksForCode(text.words, code === 'wrong') : undefined}${
      submission.answers &&
      markup`<h2>${text.words.whatYouSent}</h2>
<dl>${text.groups.flatMap(({ rows }) => rows.map(({ label, text: said }) => markup`<dt>${label}</dt><dd>${said}</dd>\n`))}</dl>
`
    }<h2>${text.words.whatNext}</h2>
<ol>${text.next.map((step) => markup`<li>${step}</li>`)}</ol>
${receipt.document !== undefined && markup`<p><a href="${new URL(receipt.document, `https://x${apiPath}`).href.replace('https://x', '')}">${words.file}</a></p>\n`}<p>${text.words.keep(submission.reference)}</p>`;
    return { status: 200, html: plainPage(words.locale, company, text.sentence, content) };
  };

  return {
    form(kind, language, ways = []) {
      const flow = flows.declaration(kind);
      return flow && { status: 200, html: page(kind, flow, language, ways, {}, new Map()) };
    },
    async send(kind, form, language, address = '', ways = []) {
      const flow = flows.declaration(kind);
      if (!flow) throw new LotseError('not-found', 'This company takes no such declaration here.');
      const words = wordsOf(language);
      const key = /^[\w-]{16,100}$/.test(form['key'] ?? '') ? (form['key'] ?? '') : randomUUID();
      const answers = answersIn(flow, form);
      try {
        // What was stored is stored, whatever the form says the second time.
        if (await flows.declared(key)) return { receipt: key };
        const { errors } = run(flow, answers, { clock: clock().toISOString(), timeZone: zone, locale: words.locale });
        if (errors.length > 0) {
          const wrong = new Map(
            errors.map((error) => {
              const own = wordsFor(flow, error);
              return [error.field, (own && textOf(own, words.locale)) ?? words.codes[error.code] ?? words.other];
            }),
          );
          return { status: 400, html: page(kind, flow, language, ways, { ...form, key }, wrong) };
        }
        const flood = !(await limits.allows('declaration', networkOf(address)));
        await flows.declare(kind, { key, answers, locale: words.locale }, flood);
        return { receipt: key };
      } catch (thrown) {
        if (LotseError.from(thrown).code !== 'unavailable') throw thrown;
        return { status: 503, html: page(kind, flow, language, ways, { ...form, key }, new Map(), words.away) };
      }
    },
    async confirm(kind, key, code, address = '') {
      try {
        await limits.spend('confirmation', networkOf(address));
        await flows.declare(kind, { key, answers: {}, locale: de.locale, code: code.trim() });
        return await receiptPage(key, 'right');
      } catch (thrown) {
        if (!['invalid', 'expired', 'rate-limited'].includes(LotseError.from(thrown).code)) throw thrown;
        return receiptPage(key, 'wrong');
      }
    },
    receipt: (key) => receiptPage(key),
  };
};
