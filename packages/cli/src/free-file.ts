import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenArticle } from '@lotse/contract';

/** Where a new article goes, from the content folder on: named after its id, and where another lies there under that name, with a number behind it. */
export const freeFile = (folder: string, { locale, id }: Pick<WrittenArticle, 'locale' | 'id'>, count = 1): string => {
  const file = `articles/${locale}/${count === 1 ? id : `${id}-${count}`}.md`;
  return existsSync(join(folder, file)) ? freeFile(folder, { locale, id }, count + 1) : file;
};
