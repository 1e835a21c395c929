/** What is fetched when the desk stands: a part of the screen that the first glance does not need. */
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { OurError } from './patterns.tsx';
import { useLanguage } from './desk.ts';

/** Draws it as soon as it is here, and at once where it was here before; what cannot be fetched says so and can be fetched again. */
export const later = <Props extends object>(fetch: () => Promise<FunctionComponent<Props>>): FunctionComponent<{ readonly props: Props | undefined }> => {
  let known: FunctionComponent<Props> | undefined;
  return ({ props }) => {
    const { words } = useLanguage();
    const here = useSignal(known);
    const failed = useSignal(false);
    const get = () => {
      failed.value = false;
      fetch().then(
        (found) => (here.value = known = found),
        () => (failed.value = true),
      );
    };
    useEffect(get, []);
    if (!props) return null;
    if (failed.value) return <OurError title={words.work.failed} onAgain={get} />;
    const Found = here.value;
    return Found ? <Found {...props} /> : null;
  };
};
