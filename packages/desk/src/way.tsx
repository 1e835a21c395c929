import type { DeskSummary } from '@lotse/contract/desk';
import { useDesk } from './desk.ts';
import { ClockIcon } from './icons.tsx';

/** How the customer wants to be answered, where it is no chat: called at a time, or written to. */
export const WayChip = ({ way }: Pick<DeskSummary, 'way'>) => {
  const { words, times } = useDesk().language.value;
  if (way?.kind !== 'callback') return null;
  const late = Date.parse(way.endsAt) < Date.now();
  return (
    <span class={late ? 'chip chip-critical' : 'chip'}>
      <ClockIcon size={14} />
      {words.callAt(times.row(way.startsAt, Date.now()), `${times.clock(way.startsAt)}–${times.clock(way.endsAt)}`)}
    </span>
  );
};

/** The same with what one needs to do it. */
export const WayLine = ({ way }: Pick<DeskSummary, 'way'>) => {
  const { words, times } = useDesk().language.value;
  if (way === undefined) return null;
  if (way.kind === 'message') return way.email === undefined ? null : <p class="way-line">{words.answerTo(way.email)}</p>;
  return (
    <p class="way-line">
      {words.callAt(times.day(way.startsAt, Date.now()), `${times.clock(way.startsAt)}–${times.clock(way.endsAt)}`)}{' '}
      <a href={`tel:${way.phone}`}>{way.phone}</a>
      {way.name === undefined ? '' : ` ${way.name}`}
    </p>
  );
};
