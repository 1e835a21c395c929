/** Documents that agents have put to a case lie here; where they open is told anew whenever somebody looks. */
import type { CaseDocument } from '@lotse/contract';
import { apiPath } from '@lotse/contract/wire';
import type { FileLinks } from '../files/links.ts';

const own = `${apiPath}files/`;

/** As it stands in what was reported. */
export const documentAddress = (file: string): string => own + file;

/** With addresses that open for a few minutes. What lies elsewhere is nothing that this server could open. */
export const openable = <Told extends { readonly documents?: readonly CaseDocument[] | undefined }>(told: Told, links: FileLinks): Told => {
  if (!told.documents) return told;
  const documents = told.documents.map((each) => {
    if (!each.href.startsWith(own)) return each;
    const { href } = links.withHref({ id: each.href.slice(own.length), name: each.title, type: '', size: 0 });
    return href === undefined ? each : { ...each, href };
  });
  return { ...told, documents };
};
