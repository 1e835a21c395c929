import { useDesk } from './desk.ts';

/** The live region. It is there from the beginning, since screen readers overhear a region that comes with its first words. */
export const Announcements = () => {
  const { announcer } = useDesk();
  return (
    <div class="unseen" aria-live="polite" aria-relevant="additions" data-live>
      {announcer.said.value.map(({ number, text }) => (
        <p key={number}>{text}</p>
      ))}
    </div>
  );
};
