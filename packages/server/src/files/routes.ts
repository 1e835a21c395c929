/** Files over HTTP: the bytes as the body, what they are in its headers; out again under an address that is signed. */
import { LotseError, limits as sizes } from '@lotse/contract';
import * as schemas from '@lotse/contract/schemas';
import { nameIn } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { download } from '../download.ts';
import { megabytes, networkOf, type RateLimits } from '../rate-limits.ts';
import { route, type Route } from '../route.ts';
import type { FileService } from './files.ts';

const uploadQuery = z.object({ key: schemas.id, purpose: z.enum(['message', 'flow']) });
const openQuery = z.object({ until: z.string(), signature: z.string() });

/** `host`: the only one that files are given out at; any by default. */
export const fileRoutes = (files: FileService, limits: RateLimits, host?: string): readonly Route[] => {
  const upload = <Path extends 'files' | 'desk/files', Who extends 'visitor' | 'agent'>(path: Path, who: Who, name: string, says: string) =>
    route({
      name,
      says,
      method: 'POST',
      path,
      who,
      query: uploadQuery,
      takesBytes: true,
      limit: 'upload',
      answer: schemas.fileRef,
      handle: async ({ who: { kind, participant }, query, request, address }) => {
        // Who does not say how much it is counts with the most that is taken.
        const declared = Number(request.headers.get('content-length') ?? files.takes.bytes);
        if (declared > files.takes.bytes) throw new LotseError('too-large', `A file may have ${files.takes.bytes} bytes.`);
        if (kind === 'visitor') await limits.spend('upload-network', networkOf(address), megabytes(declared));
        return files.upload(participant, {
          ...query,
          name: nameIn(request.headers.get('content-disposition') ?? '').slice(0, sizes.lineLength),
          type: request.headers.get('content-type') ?? '',
          bytes: request.body ?? nothing(),
        });
      },
    });

  return [
    upload('files', 'visitor', 'files.upload', 'Stores a file, whose bytes are the body, to be named in a message; the same key again is the same file.'),
    upload('desk/files', 'agent', 'desk.upload', 'Stores a file of the agent, as visitors do theirs.'),
    route({
      name: 'files.open',
      says: 'The bytes of a file as a download, under the address that its message was read with.',
      method: 'GET',
      path: 'files/:id',
      who: 'anyone',
      query: openQuery,
      givesBytes: true,
      handle: async ({ params, query, request }) => {
        if (host !== undefined && new URL(request.url).host !== host) throw new LotseError('not-found', 'Files are not given out at this address.');
        const { name, type, size, stream } = await files.open(params.id, query.until, query.signature);
        return download(stream, { name, type: type === 'text/plain' ? 'text/plain; charset=utf-8' : type, size });
      },
    }),
  ];
};

const nothing = async function* (): AsyncGenerator<Uint8Array> {};
