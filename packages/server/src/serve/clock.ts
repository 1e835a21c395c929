/** The one clock of the server. Only a test makes it show another time; it goes on from there as clocks do. */
export type Clock = () => Date;

const span = /^([+-])P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** By `2026-06-04T10:00:00+02:00` or `+P7D`; the real one without either; undefined for anything else. */
export const readClock = (text: string | undefined): Clock | undefined => {
  const ahead = text === undefined ? 0 : aheadBy(text);
  return Number.isNaN(ahead) ? undefined : () => new Date(Date.now() + ahead);
};

/** How far a span has moved it, in milliseconds: what is kept of the first day is of the real one. 0 where it was set to an instant. */
export const movedBy = (text: string | undefined): number => (text !== undefined && span.test(text) ? aheadBy(text) : 0);

const aheadBy = (text: string): number => {
  if (instant.test(text)) return Date.parse(text) - Date.now();
  const [, sign, ...parts] = span.exec(text) ?? [];
  if (sign === undefined || parts.every((part) => part === undefined)) return Number.NaN;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return (sign === '-' ? -1000 : 1000) * ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds);
};
