import type { CaseSummary, PartOfCase } from '@lotse/contract';
import { hasEnded } from '@lotse/contract';
import { useCaseWords } from './words.ts';

const looks = { onTrack: 'chip chip-now', atRisk: 'chip chip-warning', delayed: 'chip chip-warning', problem: 'chip chip-critical' } as const;

/** Where it stands, in a word: how it ended, that something is wrong, or else its milestone. */
export const CaseChip = ({ about: { milestone, ending, health } }: { readonly about: Pick<CaseSummary & PartOfCase, 'milestone' | 'ending' | 'health'> }) => {
  const words = useCaseWords();
  if (hasEnded({ milestone })) return <span class={milestone === 'done' ? 'chip chip-positive' : 'chip'}>{words.endings[ending ?? 'done']}</span>;
  if (health !== 'onTrack') return <span class={looks[health]}>{words.healths[health]}</span>;
  return <span class={milestone === 'waitingForYou' ? 'chip chip-warning' : looks.onTrack}>{words.milestones[milestone]}</span>;
};
