/** The content folder as it lies on the disk. Read as a whole at every start; anything wrong in it is told at once, with its place. */
import type { FlowDefinition } from '@lotse/contract';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFilesIn, ContentRefused, missingWordList, type Content, type ContentFile } from '@lotse/contract/content';
import { contentWithFlows } from '@lotse/flow/check';

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
  const read = contentWithFlows(filesIn(folder));
  if ('problems' in read) throw new ContentRefused(read.problems);
  const { thesaurus, dictionary } = read.content;
  const lists = { thesaurus: thesaurus && resolve(folder, thesaurus), dictionary: dictionary && resolve(folder, dictionary) };
  const missing = (['thesaurus', 'dictionary'] as const).flatMap((name) => {
    const file = lists[name];
    return file === undefined || isFile(file) ? [] : [missingWordList(name, file)];
  });
  if (missing.length > 0) throw new ContentRefused(missing);
  return { ...read.content, ...lists };
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const filesIn = (folder: string): readonly ContentFile[] =>
  contentFilesIn((within) => (isFolder(join(folder, within)) ? readdirSync(join(folder, within)) : [])).map((file) => ({
    file,
    bytes: bytesOf(join(folder, file)),
  }));

const bytesOf = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
