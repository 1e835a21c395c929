/** Errors that nobody has caught, and promises that nobody looked after, in the page of a test. */
import { afterEach, beforeEach } from 'vitest';

/** Listens during each test of the file; answers what was heard in this one. */
export const faultsOfPage = (): (() => readonly string[]) => {
  let heard: string[] = [];
  const hear = (event: Event) => {
    heard.push(String(event instanceof PromiseRejectionEvent ? event.reason : (event as ErrorEvent).message));
    event.preventDefault();
  };
  beforeEach(() => {
    heard = [];
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, hear);
  });
  return () => heard;
};
