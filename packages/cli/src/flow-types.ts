import { writeFile } from 'node:fs/promises';
import { lineOf } from '@lotse/contract/content';
import { declarationsOf } from '@lotse/flow';
import { checkFlows } from './check.ts';
import type { Terminal } from './run.ts';

/** Writes what the answers of each flow are as TypeScript, for the backend that is handed them. Of flows with problems nothing is written. */
export const flowTypes = async (folder: string, file: string | undefined, { out, error }: Terminal): Promise<number> => {
  const { flows, problems } = checkFlows(folder);
  const written = problems.length > 0 ? { problems } : declarationsOf(flows);
  if ('problems' in written) {
    for (const problem of written.problems) error(lineOf(problem));
    return 1;
  }
  if (file === undefined) out(written.text.trimEnd());
  else {
    await writeFile(file, written.text);
    out(`wrote ${file}`);
  }
  return 0;
};
