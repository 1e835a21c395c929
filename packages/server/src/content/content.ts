/** The content folder as it lies on the disk. Read as a whole at every start; anything wrong in it is told at once, with its place. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentRefused, contentOf, type Content, type ContentFile } from '@lotse/contract/content';

/** Throws ContentRefused with everything that was found. */
export const readContent = (folder: string): Content => {
  if (!isFolder(folder)) {
    throw new ContentRefused([
      {
        code: 'content-folder',
        message: `There is no folder ${folder}. Set LOTSE_CONTENT to the folder with lotse.json and channels.json; \`npx @lotse/cli init\` makes one.`,
      },
    ]);
  }
  const read = contentOf(filesIn(folder));
  if ('problems' in read) throw new ContentRefused(read.problems);
  return read.content;
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
