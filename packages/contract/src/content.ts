/** The content folder: what a company writes, as schemas, and everything that may be wrong with it. Server and cli read the files and hand them over. */
export * from './content/article-files.ts';
export * from './content/calendar.ts';
export * from './content/canned.ts';
export * from './content/channel-entries.ts';
export * from './content/company.ts';
export * from './content/days.ts';
export * from './content/entries.ts';
export * from './content/flow-settings.ts';
export * from './content/folder.ts';
export * from './content/outage-entries.ts';
export * from './content/overlay.ts';
export * from './content/people.ts';
export * from './content/identity-keys.ts';
export * from './content/json-places.ts';
export * from './content/problems.ts';
export * from './content/texts.ts';
export * from './content/contact-reasons.ts';
