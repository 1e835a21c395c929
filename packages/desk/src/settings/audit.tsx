/** Who changed what, the newest first. */
import { Loading, OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { useSettings } from './settings-context.ts';

export const Audit = () => {
  const { data, words, locale } = useSettings();
  const { value, failure, again } = useReading(data.audit);
  const audit = value.value;
  if (!audit) return failure.value ? <OurError title={words.failed} onAgain={again} /> : <Loading text={words.loading} shape="rows" />;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <p class="hint">{words.auditLead}</p>
      {audit.length === 0 && <p>{words.auditNone}</p>}
      <ol class="setting-list">
        {audit.map(({ seq, at, by, deed, subject }) => (
          <li key={seq} class="setting-row">
            <div>
              {words.deeds[deed]} <span class="hint">{subject}</span>
              <p class="hint">
                <time dateTime={at}>{when.format(new Date(at))}</time> · {by?.name ?? words.theServer}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
};
