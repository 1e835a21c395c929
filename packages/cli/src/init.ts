import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newCompany } from './new-company.ts';
import type { Terminal } from './run.ts';

/** Writes the files of a company that has just begun; touches nothing that is there. */
export const init = async (folder: string, { out, error }: Terminal): Promise<number> => {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    error(`${folder} is not empty, and nothing in it is to be overwritten. Name another folder, or empty this one.`);
    return 1;
  }
  for (const [file, text] of Object.entries(newCompany)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
    out(`wrote ${join(folder, file)}`);
  }
  out(`\nWrite your company's name into ${join(folder, 'lotse.json')} and its ways of contact into ${join(folder, 'channels.json')}, then:`);
  out(`  npx @lotse/cli check ${folder}`);
  out(`  LOTSE_DEMO=0 LOTSE_CONTENT=${folder} npm start`);
  return 0;
};
