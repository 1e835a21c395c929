import { wordsIn } from './load.ts';
import type { Strings } from './strings.ts';

/** The words of calls that are booked and messages that are left; loaded with their forms. */
export interface CallbackStrings extends Strings {
  readonly callbackTitle: string;
  readonly weCallYou: string;
  readonly asSoonAsWeCan: string;
  readonly otherDays: string;
  readonly noSlots: string;
  readonly noSlotsHint: string;
  readonly yourPhone: string;
  readonly phoneHint: string;
  readonly yourName: string;
  readonly whatAbout: string;
  bookAt(at: Date): string;
  readonly book: string;
  span(from: Date, to: Date): string;
  readonly missingTime: string;
  readonly missingPhone: string;
  readonly wrongPhone: string;
  readonly timeTaken: string;
  readonly numberFull: string;
  readonly tooOften: string;
  readonly notAccepted: string;
  readonly sendingRequest: string;
  readonly checkingRequest: string;
  readonly savedHint: string;
  readonly waitsForNetworkHint: string;
  calledAt(from: Date, to: Date): string;
  readonly calledSoon: string;
  atNumber(phone: string): string;
  referenceIs(reference: string): string;
  readonly addToCalendar: string;
  readonly move: string;
  readonly moveTo: string;
  readonly cancelCall: string;
  readonly reallyCancel: string;
  readonly yesCancel: string;
  readonly notCancelled: string;
  readonly keepIt: string;
  readonly callCancelled: string;
  readonly callDone: string;
  readonly bookAnother: string;
  readonly done: string;
  readonly messageTitle: string;
  readonly writeUs: string;
  readonly yourMail: string;
  readonly mailHint: string;
  readonly missingText: string;
  readonly wrongMail: string;
  readonly messageIsHere: string;
  answerTo(mail: string): string;
  readonly answerHere: string;
  readonly toConversation: string;
}

export const callbackWords = wordsIn<CallbackStrings>({
  de: async () => (await import('./callback-de.ts')).callbackDe,
  en: async () => (await import('./callback-en.ts')).callbackEn,
});
