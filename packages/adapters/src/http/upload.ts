import { LotseError, type FileRef, type UploadOptions } from '@lotse/contract';
import { fileRef } from '@lotse/contract/schemas';
import { fileHeaders } from '@lotse/contract/wire';
import { absolute } from './file-addresses.ts';
import { refusal } from './requests.ts';

export type Upload = UploadOptions & { readonly base: string; readonly token: string; readonly file: File };

/** A line on which nothing has moved for this long is gone, in milliseconds. */
const patience = 20_000;

/** One file as the body of one request. An XMLHttpRequest where there is one: a fetch does not say how much has gone out. */
export const upload = ({ base, token, file, key, purpose, onProgress }: Upload, signal: AbortSignal): Promise<FileRef> => {
  const url = new URL('files', base);
  url.searchParams.set('key', key);
  url.searchParams.set('purpose', purpose);
  const headers = { authorization: `Bearer ${token}`, ...fileHeaders(file) };
  const said = typeof XMLHttpRequest === 'undefined' ? fetched(url, headers, file, signal) : requested(url, headers, file, onProgress, signal);
  return said.then(({ status, text }) => {
    if (status >= 200 && status < 300) {
      const read = fileRef.safeParse(json(text));
      if (!read.success) throw new LotseError('unavailable', 'The answer to files is not what was promised.');
      onProgress?.(1);
      return { ...read.data, href: absolute(read.data.href, base) };
    }
    throw refusal(status, json(text));
  });
};

interface Answered {
  readonly status: number;
  readonly text: string;
}

const requested = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  file: File,
  onProgress: UploadOptions['onProgress'],
  signal: AbortSignal,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let told = 0;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const fail = () => {
      clearTimeout(silence);
      reject(new LotseError('unavailable', 'The upload broke off before it was answered.'));
    };
    const stop = () => request.abort();
    const moved = (ms = patience) => {
      clearTimeout(silence);
      silence = setTimeout(stop, ms);
    };
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      // Nobody is told that all is done before the server has said so.
      const fraction = total > 0 ? Math.min(0.99, loaded / total) : 0;
      if (fraction > told) onProgress?.((told = fraction));
    };
    // What has arrived is looked at; that may take its time.
    request.upload.onload = () => moved(3 * patience);
    request.onload = () => {
      clearTimeout(silence);
      resolve({ status: request.status, text: request.responseText });
    };
    request.onerror = request.onabort = fail;
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) return fail();
    moved();
    request.send(file);
  });

const fetched = async (url: URL, headers: Readonly<Record<string, string>>, file: File, signal: AbortSignal): Promise<Answered> => {
  const response = await fetch(url, { method: 'POST', headers, body: file, credentials: 'omit', signal }).catch((thrown: unknown) =>
    Promise.reject(LotseError.from(thrown)),
  );
  return { status: response.status, text: await response.text() };
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
