/** Where mails come from and where their links lead. */
import { randomBytes } from 'node:crypto';

export interface MailPlaces {
  readonly company: string;
  /** Name of the time zone in which times are said. */
  readonly zone: string;
  /** `Name <name@example.de>` */
  readonly from: string;
  /** Takes answers by mail: `answer@example.de` becomes `answer+TOKEN@example.de`. */
  readonly replyTo?: string | undefined;
  /** This server, as customers reach it. */
  readonly server: string;
  /** The page on which a conversation goes on. What a browser said where it began is only believed where it is a page of the company. */
  readonly pageOf: (said: string) => string;
}

/** Some mail servers write addresses in small letters. */
export const replyToken = (): string => randomBytes(16).toString('hex');

export const addressFor = (replyTo: string, token: string): string => replyTo.replace('@', `+${token}@`);
/** The token in an address made by `addressFor`, wherever it stands. */
export const tokenIn = (addresses: readonly string[]): string | undefined =>
  addresses.map((address) => /\+([0-9a-f]{32})@/i.exec(address)?.[1]?.toLowerCase()).find((token) => token !== undefined);

/** Without query and fragment: they may name a person, or somebody else's widget. */
export const pagesOf =
  (origins: readonly string[], usual: string) =>
  (said: string): string => {
    const page = URL.parse(said);
    return page && origins.includes(page.origin) && /^https?:$/.test(page.protocol) ? page.origin + page.pathname : usual;
  };
