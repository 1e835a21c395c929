/** Loading, empty, and our own error, as every part of the desk shows them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from './desk.ts';
import { ErrorIcon, RetryIcon } from './icons.tsx';

/** Nothing for 400 ms, then the still shape of what comes and one sentence. */
export const Loading = ({ text, shape }: { readonly text: string; readonly shape: 'rows' | 'messages' | 'text' }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div class={`loading loading-${shape}`} role="status">
      {[1, 2, 3].map((each) => (
        <div key={each} class="shape" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
      <p>{text}</p>
    </div>
  );
};

export const Empty = ({ title, lead, children }: { readonly title: string; readonly lead: string; readonly children?: ComponentChildren }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    <p>{lead}</p>
    {children}
  </div>
);

/** What happened, that it is ours, and the way on. */
export const OurError = ({ title, lead, onAgain }: { readonly title: string; readonly lead?: string; onAgain?(): void }) => {
  const { words } = useLanguage();
  return (
    <div class="our-error" role="alert">
      <ErrorIcon />
      <div>
        <p class="our-error-title">{title}</p>
        {lead && <p>{lead}</p>}
        {onAgain && (
          <button type="button" class="secondary" onClick={onAgain}>
            <RetryIcon size={18} />
            {words.again}
          </button>
        )}
      </div>
    </div>
  );
};

/** Two letters for a person of the team. Small they stand beside his name and are not read out. */
export const Initials = ({ name, large }: { readonly name: string; readonly large?: boolean }) => {
  const [first = '', ...rest] = name.split(/\s+/).filter(Boolean);
  const letters = [first, rest.at(-1) ?? ''].map((word) => [...word][0] ?? '').join('');
  return (
    <span class={large ? 'initials initials-large' : 'initials'} aria-hidden={large ? undefined : 'true'}>
      {letters.toLocaleUpperCase()}
    </span>
  );
};
