import { http } from '@lotse/adapters/http';
import { runConformance, sentences, type Finding } from '@lotse/contract/conformance';
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

/** Tries every promise on the server at `url`, telling each finding as it comes. */
export const conformance = async (
  url: string,
  { only, patience }: { readonly only: readonly string[] | undefined; readonly patience: number },
  { out, error }: Terminal,
): Promise<ConformanceReport> => {
  const unknown = only?.filter((id) => !sentences.some((sentence) => sentence.id === id)) ?? [];
  for (const id of unknown) error(`There is no sentence "${id}". They are: ${sentences.map((sentence) => sentence.id).join(', ')}`);

  const findings = await runConformance(http({ server: url }), {
    only,
    patience,
    onFinding: ({ id, result, says, why }) =>
      (result === 'broken' ? error : out)(`${marks[result]} ${id}: ${says}${why === undefined ? '' : `\n        ${why}`}`),
  });
  const count = (result: Finding['result']) => findings.filter((finding) => finding.result === result).length;
  const report = { url, at: new Date().toISOString(), holds: count('holds'), broken: count('broken') + unknown.length, notRun: count('not run'), findings };
  out(`${report.holds} hold, ${report.broken} broken, ${report.notRun} not run.`);
  if (findings.some(({ why }) => why?.includes('rate-limited')))
    error('Some were refused for coming too fast: switch the limits of a test server off (here: LOTSE_LIMITS=off).');
  return report;
};
