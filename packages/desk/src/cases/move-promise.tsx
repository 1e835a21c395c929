/** A promise is not rewritten: another follows it, with the reason. What the customer will read stands there before it is promised. */
import { useComputed, useSignal } from '@preact/signals';
import { promiseKinds, reasonCodes, type PromiseKind, type ReasonCode, type Span } from '@lotse/contract';
import type { CaseDeed, DeskCase } from '@lotse/contract/desk-cases';
import { useDesk } from '../desk.ts';
import { Field } from '../form.tsx';
import { DeedSheet, writtenIn, type DeedProps } from './deed-sheet.tsx';
import { Choice, Radios, TextArea } from './fields.tsx';
import { promiseOf } from './promised.ts';
import { isoDay, spanIn } from './spans.ts';
import { customerWords, useCaseWords } from './words.ts';

const usualKind: Partial<Record<DeskCase['kind'], PromiseKind>> = {
  order: 'delivery',
  return: 'refund',
  refund: 'refund',
  activation: 'activation',
  appointment: 'appointment',
};

/** `partId`: the part that is promised; by default the whole. */
export const MovePromise = ({ partId = '', ...props }: DeedProps & { readonly partId?: string | undefined }) => {
  const { about } = props;
  const { times } = useDesk().language.value;
  const words = useCaseWords();
  const part = useSignal(partId);
  const before = useComputed(() => promiseOf(about, part.value || undefined)?.promise);
  const kind = useSignal<string>(before.peek()?.kind ?? usualKind[about.kind] ?? 'answer');
  const precision = useSignal(before.peek()?.precision === 'day' || !before.peek() ? 'day' : 'window');
  const [day, untilDay, from, until] = [useSignal(''), useSignal(''), useSignal('08:00'), useSignal('12:00')];
  const [reason, text] = [useSignal(''), writtenIn(props, `promise ${partId}`)];
  const tried = useSignal(false);

  const span = useComputed(() => spanOf(precision.value, { day: day.value, untilDay: untilDay.value, from: from.value, until: until.value }));
  const faults = useComputed(() => {
    const now = before.value;
    const same = span.value && now && now.kind === kind.value && now.from === span.value.from && now.until === span.value.until;
    return {
      ...faultsOf(span.value, day.value),
      ...(same && { span: 'samePromise' as const }),
      ...(now && !reason.value && { reason: 'reasonMissing' as const }),
    };
  });
  const shown = tried.value ? faults.value : {};
  const at = (fault: keyof typeof shown) => {
    const code = shown[fault];
    return code && words[code];
  };
  const deed = (): CaseDeed | undefined => {
    tried.value = true;
    if (!span.value || Object.keys(faults.value).length > 0) return undefined;
    const because = { code: (reason.value || 'other') as ReasonCode, ...(text.value.trim() && { text: text.value.trim() }) };
    return {
      kind: 'promise',
      promise: { ...span.value, kind: kind.value as PromiseKind },
      ...(part.value && { partId: part.value }),
      // What is promised for the first time has moved for no reason.
      reason: before.value || text.value.trim() ? because : { code: 'other' },
    };
  };
  const parts = about.partsInDetail ?? [];
  const spoken = times.language(about.locale);
  return (
    <DeedSheet
      {...props}
      title={words.promiseTitle}
      lead={before.value ? words.promiseLead : ''}
      go={before.value ? words.promiseGo : words.firstPromiseGo}
      deed={deed}
      onDone={() => (text.value = '')}
    >
      {parts.length > 0 && (
        <Choice label={words.promiseOf} value={part} options={{ '': words.whole, ...Object.fromEntries(parts.map(({ id, title }) => [id, title])) }} />
      )}
      {!before.value && <Choice label={words.promiseWhat} value={kind} options={named(promiseKinds, words.promiseKinds)} />}
      <Radios label={words.precision} value={precision} options={words.precisions} />
      <div class="case-days">
        <Field label={precision.value === 'day' ? words.fromDay : words.day} type="date" value={day} fault={at('span')} first />
        {precision.value === 'day' ? (
          <Field label={words.untilDay} type="date" value={untilDay} />
        ) : (
          <>
            <Field label={words.fromTime} type="time" value={from} />
            <Field label={words.untilTime} type="time" value={until} />
          </>
        )}
      </div>
      {before.value && (
        <Choice label={words.reasonField} value={reason} fault={at('reason')} options={{ '': words.chooseReason, ...named(reasonCodes, words.reasons) }} />
      )}
      {before.value && <TextArea label={words.reasonText(spoken)} hint={words.reasonHint} lang={about.locale} value={text} />}
      <Preview about={about} kind={kind.value as PromiseKind} span={span.value} was={before.value} text={text.value.trim()} />
    </DeedSheet>
  );
};

interface PreviewProps {
  readonly about: DeskCase;
  readonly kind: PromiseKind;
  readonly span: Span | undefined;
  readonly was: Span | undefined;
  readonly text: string;
}

/** As it stands at the customer's, in his language. */
const Preview = ({ about: { locale }, kind, span, was, text }: PreviewProps) => {
  const words = useCaseWords();
  const his = customerWords(locale);
  return (
    <section class="case-preview" aria-label={words.preview}>
      <p class="hint">{words.preview}</p>
      {span ? (
        <div lang={locale}>
          <p class="case-promised">{was ? his.newDate[kind] : his.date[kind]}</p>
          <p class="case-date">{spanIn(span, locale)}</p>
          {was && (
            <p class={Date.parse(span.until) < Date.parse(was.until) ? 'case-moved case-earlier' : 'case-moved'}>
              <b>{his.was(spanIn(was, locale))}</b>
              {text && <span>{text}</span>}
            </p>
          )}
        </div>
      ) : (
        <p>{words.previewMissing}</p>
      )}
    </section>
  );
};

const named = <T extends string>(codes: readonly T[], words: Readonly<Record<T, string>>): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, words[code]]));

interface Typed {
  readonly day: string;
  readonly untilDay: string;
  readonly from: string;
  readonly until: string;
}
/** Undefined where something of it is missing. */
const spanOf = (precision: string, { day, untilDay, from, until }: Typed): Span | undefined => {
  if (!day) return undefined;
  if (precision === 'day') return { from: day, until: untilDay || day, precision: 'day' };
  if (!from || !until) return undefined;
  return { from: new Date(`${day}T${from}`).toISOString(), until: new Date(`${day}T${until}`).toISOString(), precision: 'window' };
};

const faultsOf = (span: Span | undefined, day: string): { readonly span?: 'dayMissing' | 'timeMissing' | 'dayPast' | 'timePast' | 'dayOrder' } => {
  if (!span) return { span: day ? 'timeMissing' : 'dayMissing' };
  if (Date.parse(span.until) < Date.parse(span.from)) return { span: 'dayOrder' };
  if (span.precision === 'day') return span.until < isoDay(new Date()) ? { span: 'dayPast' } : {};
  return Date.parse(span.until) < Date.now() ? { span: 'timePast' } : {};
};
