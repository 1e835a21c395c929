import { useSignal } from '@preact/signals';
import type { DeskCase } from '@lotse/contract/desk-cases';
import { useRef } from 'preact/hooks';
import { AskBack } from '../ask-back.tsx';
import { useDesk, type Shift } from '../desk.ts';
import type { OpenConversation } from '../open-conversation.ts';
import { Loading, OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { headWhile, useAgain } from './again.ts';
import { caseApi } from './case-api.ts';
import { CaseChip } from './chip.tsx';
import { Deeds } from './deeds.tsx';
import { Submission } from './given.tsx';
import { Actions, Answer, Appointments, Documents, Events, Facts, Parts, Payments, Promises, Stages } from './told.tsx';
import { nameOf, useCaseWords } from './words.ts';

interface CaseProps {
  readonly shift: Shift;
  /** Beside which it is shown; absent where it is looked at by itself. */
  readonly open?: OpenConversation | undefined;
  readonly reference: string;
}

/** One case, whoever it belongs to. */
export const CaseView = ({ shift, open, reference }: CaseProps) => {
  const { api, announcer, language } = useDesk();
  const { words, times } = language.value;
  const own = useCaseWords();
  const asks = useSignal(false);
  const waits = useSignal(false);
  /** As it was read last: what is there beyond it has just been done by somebody. */
  const last = useRef<DeskCase | undefined>(undefined);
  const took = (now: DeskCase): DeskCase => {
    const before = last.current;
    const [news] = now.events;
    if (before && news && now.head > before.head && news.by !== shift.agent.name) announcer.say(words.cases.heard(nameOf(news.by, own), news.text));
    last.current = now;
    waits.value = now.waitingSince !== undefined;
    return now;
  };
  const { value, failure, again } = useReading(
    async () => took(await caseApi(api, words.locale).read(reference)),
    `${reference} ${words.locale} ${headWhile(waits.value, open)}`,
  );
  useAgain(shift, open, (heard) => heard === reference, again);
  const about = value.value;
  if (failure.value?.code === 'not-found') return <p class="lead">{words.cases.caseGone}</p>;
  if (failure.value && !about) return <OurError title={words.cases.caseFailed} onAgain={again} />;
  if (!about) return <Loading text={words.cases.loadingCase} shape="text" />;
  const onRead = (now: DeskCase) => {
    last.current = now;
    value.value = took(now);
  };
  const changing = { shift, about, onRead };
  return (
    <article class="case">
      <h3 id="case-title" class="article-title" tabIndex={-1}>
        {about.title}
      </h3>
      <p class="case-line">
        <CaseChip about={about} />
        <span class="case-facts">{[about.reference, about.customer?.name].filter(Boolean).join(' · ')}</span>
      </p>
      {failure.value && <OurError title={words.cases.caseFailed} onAgain={again} />}
      <Answer about={about} />
      {about.waitingSince !== undefined && (
        <p class="quiet-note case-waits" role="status">
          {words.cases.waitingSince(times.date(about.waitingSince), times.clock(about.waitingSince))}
        </p>
      )}
      <Deeds {...changing} asks={asks.value} onAsk={() => (asks.value = !asks.value)} />
      {asks.value && (
        <AskBack
          shift={shift}
          open={open}
          about={about}
          onAsked={(now, done) => {
            onRead(now);
            asks.value = !done;
          }}
        />
      )}
      <div class="case-blocks">
        <Stages about={about} />
        <Actions {...changing} />
        <Parts {...changing} />
        <Promises about={about} />
        <Appointments about={about} />
        <Payments about={about} />
        <Documents about={about} />
        <Facts about={about} />
        <Events key={about.reference} about={about} />
      </div>
      {about.flowId !== undefined && <Submission reference={reference} />}
    </article>
  );
};
