/** The time of day for what is on screen: ticks once a second, and only while somebody looks. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const now = signal(Date.now());
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** The time in milliseconds; the component is drawn again every second. */
export const useSeconds = (): number => {
  useEffect(() => {
    now.value = Date.now();
    watchers += 1;
    timer ??= setInterval(() => (now.value = Date.now()), 1000);
    return () => {
      watchers -= 1;
      if (watchers > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  }, []);
  return now.value;
};
