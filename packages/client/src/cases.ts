/** What is under way: asked for, and shown. Loaded with the first use; what keeps it fresh comes behind it. */
import { LotseError, type Case, type Cases as Service, type HandoffItem } from '@lotse/contract';
import type { CaseLookups } from './case-lookup.ts';
import type { CaseMore } from './case-more.ts';
import type { CaseWatch } from './case-watch.ts';
import { persistently } from './pause.ts';
import type { CasesView, CaseView } from './state.ts';
import { offered, type Stay } from './stay.ts';

/** What a customer may do with what is under way. How it stands says `state.cases`. */
export interface Cases {
  /** Asks for all of this visitor's. */
  list(): Promise<void>;
  /** Shows this one, and keeps it fresh until `leave`. */
  look(reference: string): Promise<void>;
  leave(): void;
  /** He sees it as it stands now: what has changed of it is no news any more. */
  seen(reference: string): void;
  /** Asks again for what is shown, where it may be otherwise now. */
  wake(): void;
  /** Finding a case with what proves that it is one's own; loads its code. */
  lookups(): Promise<CaseLookups>;
  /** Earlier events, and mails about changes; loads its code. */
  more(): Promise<CaseMore>;
}

/** The same, seen by the parts of it that come later. */
export interface UnderWay extends Pick<Cases, 'list' | 'look'> {
  view(): CasesView;
  show(change: Partial<CasesView>): void;
  /** Of the case that is shown, where it is still this one. */
  showCase(reference: string, change: Partial<CaseView>): void;
  ask<T>(call: (cases: Service) => Promise<T> | undefined): Promise<T>;
  /** What was proved to be his is shown from now on. */
  opened(found: Case): void;
}

export const emptyLookup: CasesView['lookup'] = { reference: '', by: 'postalCode', postalCode: '', email: '', code: '', phase: 'asking' };

export const casesOf = (stay: Stay, note: (item: HandoffItem) => void): Cases => {
  let coming: Promise<CaseWatch> | undefined;
  let watch: CaseWatch | undefined;
  const watching = (): Promise<CaseWatch> =>
    (coming ??= persistently(async () => (watch = await (await import('./case-watch.ts')).watchOf(stay, whole)), stay.ended));
  const told = (): void => void watching().then((all) => all.told(), Boolean);

  const view = (): CasesView => stay.state.cases ?? { list: 'none', all: [], news: [], lookup: emptyLookup };
  const show = (change: Partial<CasesView>): void => stay.set({ cases: { ...view(), ...change } });
  const showCase = (reference: string, change: Partial<CaseView>): void => {
    const { shown } = view();
    if (shown?.reference === reference) show({ shown: { ...shown, ...change } });
  };
  const begin = (reference: string): void => show({ shown: { reference, phase: 'loading', older: [], earlier: 'none' } });
  const ask: UnderWay['ask'] = (call) => stay.ask(({ cases }) => offered(cases && call(cases)));

  /** `asked`: as it was asked for; a backend may write the reference otherwise. */
  const put = (found: Case, asked: string): void => {
    const { reference, title } = found;
    const { shown, all } = view();
    const { older = [], earlier = 'none' } = shown ?? {};
    if (shown?.phase !== 'there') note({ kind: 'case', reference, title });
    showCase(asked, { phase: 'there', found, stale: false, earlier: older.length > 0 ? earlier : found.earlier ? 'there' : 'none' });
    const place = all.findIndex((each) => each.reference === reference);
    show({ all: place < 0 ? [...all, found] : all.with(place, found) });
    told();
  };

  const whole: UnderWay = {
    view,
    show,
    showCase,
    ask,
    opened(found) {
      begin(found.reference);
      put(found, found.reference);
    },
    async list() {
      if (view().list !== 'there') show({ list: 'loading' });
      try {
        const all = await ask((cases) => cases.list?.() ?? Promise.resolve(view().all));
        show({ list: 'there', stale: false, all });
        told();
      } catch {
        show(view().list === 'there' ? { stale: true } : { list: 'failed' });
      }
    },
    async look(reference) {
      const { shown } = view();
      if (shown?.reference !== reference || shown.phase === 'failed' || shown.phase === 'locked') begin(reference);
      try {
        const found = await ask((cases) => cases.look(reference));
        if (view().shown?.reference !== reference) return;
        if ('stub' in found) showCase(reference, { phase: 'locked' });
        else put(found, reference);
      } catch (thrown) {
        // Not his, or none at all: nobody is told which, and who proves that it is his sees it.
        if (LotseError.from(thrown).code === 'not-found') showCase(reference, { phase: 'locked', found: undefined });
        else showCase(reference, view().shown?.found ? { stale: true } : { phase: 'failed' });
      }
    },
  };
  return {
    list: whole.list,
    look: whole.look,
    leave: () => show({ shown: undefined }),
    seen: (reference) => void watching().then((all) => all.seen(reference), Boolean),
    wake: () => watch?.wake(),
    lookups: async () => (await import('./case-lookup.ts')).lookupsOf(stay, whole),
    more: async () => (await import('./case-more.ts')).moreOf(stay, whole),
  };
};
