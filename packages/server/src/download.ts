import { asDownload } from '@lotse/contract/wire';

/** Bytes that are saved, not shown: opened by themselves they are nothing that runs, loads or belongs to this origin. */
export const download = (
  bytes: ConstructorParameters<typeof Response>[0],
  { name, type, size }: { readonly name: string; readonly type: string; readonly size: number },
): Response =>
  new Response(bytes, {
    headers: {
      'content-type': type,
      'content-length': String(size),
      'content-disposition': asDownload(name),
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'private, no-store',
    },
  });
