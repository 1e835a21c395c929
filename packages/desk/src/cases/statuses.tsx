import { useDesk } from '../desk.ts';
import { Loading, OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { caseApi } from './case-api.ts';
import { useCaseWords } from './words.ts';

/** Statuses that systems have reported and that stand in no table, for whoever can say what they mean. */
export const Statuses = () => {
  const { api, place, language } = useDesk();
  const { words: shared, times } = language.value;
  const words = useCaseWords();
  const { value, failure, again } = useReading(() => caseApi(api, shared.locale).statuses());
  if (failure.value) return <OurError title={words.statusesFailed} onAgain={again} />;
  if (!value.value) return <Loading text={words.loadingStatuses} shape="text" />;
  if (value.value.length === 0) return <p class="lead">{words.noStatuses}</p>;
  return (
    <>
      <p class="lead">{words.statusesLead}</p>
      <ul class="case-list">
        {value.value.map(({ scheme, status, count, since, reference }) => (
          <li key={`${scheme} ${status}`}>
            <span class="case-line">
              <b>{status}</b>
              <span class="case-facts">{words.statusFrom(scheme)}</span>
            </span>
            <span>{words.statusCount(count, times.date(since))}</span>
            <a class="link" href={place.hrefOf({ cases: reference })}>
              {words.statusCase(reference)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
