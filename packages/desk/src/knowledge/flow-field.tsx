/** The flow that settles what an article is about: a button below it, and beside its title in the results. */
import { useDesk } from '../desk.ts';
import { offeredFlows } from '../flow-offers.ts';
import { described, Framed, type Fault } from '../form.tsx';
import { useReading } from '../reading.ts';
import { inLanguage } from '../replies.ts';
import type { Editing } from './editing.ts';
import { useKnowledge } from './knowledge-context.ts';

export const FlowField = ({ editing, fault }: { readonly editing: Editing; readonly fault: Fault | undefined }) => {
  const { api, language } = useDesk();
  const { words: all } = language.value;
  const { words } = useKnowledge();
  const { value, failure, again } = useReading(() => offeredFlows(api));
  const flows = value.value ?? [];
  const { flow = '' } = editing.draft.value;
  const known = flow === '' || flows.some(({ id }) => id === flow);
  return (
    <Framed id="article-flow" label={words.flowField} hint={words.flowHint} fault={fault}>
      <select
        id="article-flow"
        value={flow}
        {...described({ id: 'article-flow', hint: words.flowHint, fault })}
        onChange={(event) => editing.set({ flow: event.currentTarget.value })}
      >
        <option value="">{words.noFlow}</option>
        {!known && <option value={flow}>{flow}</option>}
        {flows.map(({ id, title }) => (
          <option key={id} value={id}>
            {inLanguage(title, all.locale)}
          </option>
        ))}
      </select>
      {failure.value && (
        <p class="hint">
          <span role="status">{all.cases.flowsFailed}</span>{' '}
          <button type="button" class="link" onClick={again}>
            {all.again}
          </button>
        </p>
      )}
    </Framed>
  );
};
