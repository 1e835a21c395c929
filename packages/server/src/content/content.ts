/** The content folder as it lies on the disk. Read as a whole at every start; anything wrong in it is told at once, with its place. */
import type { FlowDefinition } from '@lotse/contract';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFilesIn, ContentRefused, type Content, type ContentFile } from '@lotse/contract/content';
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
  return read.content;
};

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
