import type { FlowStrings } from './flow.ts';
import { wordsIn } from './load.ts';

/** The words of the two statutory declarations, beside those of every flow. What the law itself says stands in declaration/lawful.ts. */
export interface DeclarationStrings extends FlowStrings {
  readonly questionsFirst: string;
  /** Below everything that was not sent: the other ways, for the time of receipt counts. */
  readonly receiptCounts: string;
  readonly onlyReceived: string;
  readonly saysSoToo: string;
  readonly formComing: string;
  readonly openPage: string;
  readonly confirmCode: string;
}

export const declarationWords = wordsIn<DeclarationStrings>({
  async de() {
    const [{ declarationDe }, { errorDe }] = await Promise.all([import('./declaration-de.ts'), import('./errors-de.ts')]);
    return { ...declarationDe, error: errorDe };
  },
  async en() {
    const [{ declarationEn }, { errorEn }] = await Promise.all([import('./declaration-en.ts'), import('./errors-en.ts')]);
    return { ...declarationEn, error: errorEn };
  },
});
