import { http } from '@lotse/adapters/http';
import { runConformance, runWireConformance, sentences, wireSentences, type Finding } from '@lotse/contract/conformance';
import type { Terminal } from './run.ts';

export interface ConformanceReport {
  readonly url: string;
  /** ISO instant of the run. */
  readonly at: string;
  readonly holds: number;
  readonly broken: number;
  readonly notRun: number;
  readonly findings: readonly Finding[];
}

const marks = { holds: 'holds  ', broken: 'BROKEN ', 'not run': 'not run' } as const;

/** Tries every promise on the server at `url`, through the adapter and on the bare wire, telling each finding as it comes. */
export const conformance = async (
  url: string,
  { only, patience }: { readonly only: readonly string[] | undefined; readonly patience: number },
  { out, error }: Terminal,
): Promise<ConformanceReport> => {
  const ids = [...sentences, ...wireSentences].map(({ id }) => id);
  const unknown = only?.filter((id) => !ids.includes(id)) ?? [];
  for (const id of unknown) error(`There is no sentence "${id}". They are: ${ids.join(', ')}`);

  const options = {
    only,
    patience,
    onFinding: ({ id, result, says, why }: Finding) =>
      (result === 'broken' ? error : out)(`${marks[result]} ${id}: ${says}${why === undefined ? '' : `\n        ${why}`}`),
  };
  const findings = [...(await runConformance(http({ server: url }), options)), ...(await runWireConformance(url, options))];
  const count = (result: Finding['result']) => findings.filter((finding) => finding.result === result).length;
  const report = { url, at: new Date().toISOString(), holds: count('holds'), broken: count('broken') + unknown.length, notRun: count('not run'), findings };
  out(`${report.holds} hold, ${report.broken} broken, ${report.notRun} not run.`);
  if (findings.some(({ why }) => why?.includes('rate-limited')))
    error('Some were refused for coming too fast: switch the limits of a test server off (here: LOTSE_LIMITS=off).');
  return report;
};
