import type { FieldError } from '@lotse/contract';
import { wordsIn } from './load.ts';
import type { Strings } from './strings.ts';

/** The words of guided changes; loaded with the first one. What a flow asks are its own. */
export interface FlowWords extends Strings {
  step(place: number, of: number, about: boolean): string;
  savedAt(at: Date): string;
  readonly sent: string;
  takes(minutes: number): string;
  readonly haveReady: string;
  readonly helpWithStep: string;
  readonly goOn: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly choose: string;
  readonly chooseFile: string;
  removeFile(name: string): string;
  uploading(percent: number): string;
  readonly weKnow: string;
  readonly thatIsRight: string;
  readonly change: string;
  readonly add: string;
  readonly notGiven: string;
  readonly lookingUp: string;
  readonly lookUpFailed: string;
  readonly nothingFree: string;

  readonly isAllRight: string;
  readonly nothingSentYet: string;
  readonly notSent: string;
  readonly notSentOffline: string;
  readonly sendingFlow: string;
  readonly checkingFlow: string;
  readonly checkingHint: string;
  readonly waitingFlow: string;
  readonly waitingHint: string;
  readonly sealedHint: string;
  readonly willBeSealed: string;
  readonly codeSent: string;
  readonly codeHint: string;
  readonly code: string;
  readonly wrongCode: string;
  readonly newCode: string;
  readonly lapsedCode: string;

  receivedAt(at: Date): string;
  readonly reference: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly document: string;
  readonly print: string;
  readonly whatNext: string;
  readonly turn: Readonly<Record<'us' | 'customer' | 'partner', string>>;
  within(days: number, business: boolean): string;
  readonly done: string;
  readonly onceMore: string;

  readonly elsewhere: string;
  readonly another: string;
  readonly goOnHere: string;
  readonly goneFlow: string;
  readonly flowFailed: string;
  readonly signIn: string;
  readonly later: string;
  readonly laterHint: string;
  readonly laterFailed: string;
  readonly mailLinkTo: string;
  readonly mailLink: string;
  linkMailed(email: string): string;
}

export interface FlowStrings extends FlowWords {
  /** How to put it right. `label`: what is asked, `question` where it is one. */
  error(error: Pick<FieldError, 'code' | 'params'>, label: string, kind: string): string;
}

export const flowWords = wordsIn<FlowStrings>({
  async de() {
    const [{ flowDe }, { errorDe }] = await Promise.all([import('./flow-de.ts'), import('./errors-de.ts')]);
    return { ...flowDe, error: errorDe };
  },
  async en() {
    const [{ flowEn }, { errorEn }] = await Promise.all([import('./flow-en.ts'), import('./errors-en.ts')]);
    return { ...flowEn, error: errorEn };
  },
});
