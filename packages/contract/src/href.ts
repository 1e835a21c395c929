/** The address, when it may be linked: its scheme written out and one of https, http, mailto, tel. */
export const safeHref = (address: string): string | undefined => {
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
};
