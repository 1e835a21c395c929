/** The content folder as it lies on the disk. Read as a whole at every start; anything wrong in it is told at once, with its place. */
import type { FlowDefinition } from '@lotse/contract';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentRefused, contentOf, type Content, type ContentFile } from '@lotse/contract/content';
import { readFlows } from '../flows/definitions.ts';

/** Throws ContentRefused with everything that was found. */
export const readContent = (folder: string): Content & { readonly flows: readonly FlowDefinition[] } => {
  if (!isFolder(folder)) {
    throw new ContentRefused([
      {
        code: 'content-folder',
        message: `There is no folder ${folder}. Set LOTSE_CONTENT to the folder with lotse.json and channels.json; \`npx @lotse/cli init\` makes one.`,
      },
    ]);
  }
  const read = contentOf(filesIn(folder));
  const { flows, problems } = readFlows(folder);
  if ('problems' in read || problems.length > 0) throw new ContentRefused(['problems' in read ? read.problems : [], problems].flat());
  return { ...read.content, flows };
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const filesIn = (folder: string): readonly ContentFile[] => {
  const names = (within: string) => (isFolder(join(folder, within)) ? readdirSync(join(folder, within)) : []);
  const articles = names('articles').flatMap((locale) => names(`articles/${locale}`).map((name) => `articles/${locale}/${name}`));
  const known = [...names('.').filter((name) => name.endsWith('.json')), ...articles.filter((file) => file.endsWith('.md'))];
  return known.map((file) => ({ file, bytes: bytesOf(join(folder, file)) }));
};

const bytesOf = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
