import { LotseError } from '@lotse/contract';

/** Why an upload failed. A file that was moved, changed or lies in a cloud that is away looks like a broken line, and no attempt would send it. */
export const whyFailed = async (thrown: unknown, file: Blob): Promise<LotseError> => {
  const error = LotseError.from(thrown);
  if (!error.passes) return error;
  const isThere = await file
    .slice(0, 1)
    .arrayBuffer()
    .then(Boolean, () => false);
  return isThere ? error : new LotseError('conflict', 'The file cannot be read any more.');
};
