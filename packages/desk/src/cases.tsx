/** What of the desk is about cases: those of a customer beside his conversation, where he was in a flow, and cases by themselves. Fetched when the desk stands. */
import type { HandoffItem } from '@lotse/contract';
import type { DeskCaseRow } from '@lotse/contract/desk-cases';
import { flowAnswersOfDesk, type DeskWalk } from '@lotse/contract/desk-flows';
import { adoptStyles } from './adopted-styles.ts';
import { headWhile, useAgain } from './cases/again.ts';
import { caseApi } from './cases/case-api.ts';
import { caseLooks } from './cases/cases.styles.ts';
import { CaseChip } from './cases/chip.tsx';
import { RowFacts } from './cases/told.tsx';
import { useDesk, type Shift } from './desk.ts';
import { pointTo } from './flow-offers.ts';
import type { OpenConversation } from './open-conversation.ts';
import { Loading, OurError } from './patterns.tsx';
import { useReading } from './reading.ts';

adoptStyles(caseLooks);

export { CaseArea } from './cases/area.tsx';
export { CaseView } from './cases/case-view.tsx';

// -- all of them -----------------------------------------------------------------------------------------------------

interface CasesProps {
  readonly shift: Shift;
  readonly open: OpenConversation;
  show(reference: string, opener: string): void;
}

/** Who comes back from one of them finds the list, and the focus its place in it. */
const known = new WeakMap<OpenConversation, readonly DeskCaseRow[]>();

export const Cases = ({ shift, open, show }: CasesProps) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const before = known.get(open);
  const waits = before?.some(({ waitingSince }) => waitingSince !== undefined);
  const { value, failure, again } = useReading(() => caseApi(api, words.locale).of(open.id), `${words.locale} ${headWhile(waits, open)}`, before);
  if (value.value) known.set(open, value.value);
  useAgain(shift, open, () => true, again);
  return (
    <section class="cases" aria-labelledby="cases-title">
      <h3 id="cases-title" tabIndex={-1}>
        {words.cases.title}
      </h3>
      {failure.value && <OurError title={words.cases.failed} onAgain={again} />}
      {!value.value && !failure.value && <Loading text={words.cases.loading} shape="text" />}
      {value.value?.length === 0 && <p class="hint">{words.cases.none}</p>}
      <ul>
        {value.value?.map((each) => (
          <li key={each.reference} class="case-card">
            <button id={`case-${each.reference}`} type="button" class="link" onClick={() => show(each.reference, `case-${each.reference}`)}>
              {each.title}
            </button>
            <span class="case-facts">{[each.reference, each.stage].filter(Boolean).join(' · ')}</span>
            <RowFacts row={each} />
            <Standing row={each} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Standing = ({ row }: { readonly row: DeskCaseRow }) => {
  const { words } = useDesk().language.value;
  return row.waitingSince === undefined ? <CaseChip about={row} /> : <span class="chip chip-warning">{words.cases.waiting}</span>;
};

// -- under way -------------------------------------------------------------------------------------------------------

type FlowItem = Extract<HandoffItem, { readonly kind: 'flow' }>;
const walksOf = new WeakMap<OpenConversation, readonly DeskWalk[]>();

/** Where he was in a flow, among what he passed on: in words, each answer with the way to point to it. */
export const Walk = ({ shift, open, item }: { readonly shift: Shift; readonly open: OpenConversation; readonly item: FlowItem }) => {
  const desk = useDesk();
  const { api, language } = desk;
  const { words } = language.value;
  const { value, failure } = useReading(
    async () =>
      (await api.ask(flowAnswersOfDesk.walks, `desk/conversations/${encodeURIComponent(open.id)}/walks?${new URLSearchParams({ locale: words.locale })}`))
        .walks,
    words.locale,
    walksOf.get(open),
  );
  if (value.value) walksOf.set(open, value.value);
  const walk = value.value?.find(({ flowId }) => flowId === item.flowId);
  const ready = value.value !== undefined || failure.value !== undefined;
  const point = async (field: string) => {
    const pointed = await pointTo(api, language.peek(), shift, open, item.flowId, field).catch(() => false);
    if (pointed) return;
    shift.toasts.show({ text: words.cases.pointFailed, failed: true });
  };
  return (
    <li class="station">
      <span class="station-title">{words.cases.begun(walk?.title ?? (ready ? item.flowId : '…'))}</span>
      <span class="station-detail">{walk ? walk.step && words.cases.atStep(walk.step) : ready && words.cases.passedOn(Object.keys(item.answers).length)}</span>
      {walk && walk.answers.length > 0 && (
        <dl class="walk">
          {walk.answers.map(({ field, label, text }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                <span class={text === undefined ? 'hint' : ''}>{text ?? words.cases.stillOpen}</span>
                <button type="button" class="link" aria-label={words.cases.pointNamed(label)} onClick={() => void point(field)}>
                  {words.cases.point}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
};
