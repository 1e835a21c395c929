import { useEffect, useRef } from 'preact/hooks';
import { safeHref, type HandoffItem } from '@lotse/contract';
import type { DeskConversation } from '@lotse/contract/desk';
import type { ComponentChildren } from 'preact';
import { useDesk, type Shift, type Side } from './desk.ts';
import { focusOn } from './focus.ts';
import { CloseIcon, ExternalIcon } from './icons.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { Earlier } from './earlier.tsx';
import { IdentityState } from './identity-state.tsx';
import { isWriting } from './keys.ts';
import { later } from './later.tsx';
import { Loading } from './patterns.tsx';

const CasesLater = later(async () => (await import('./cases.tsx')).Cases);
const SideLater = later(async () => (await import('./side-view.tsx')).SideView);
const WalkLater = later(async () => (await import('./cases.tsx')).Walk);

interface ContextProps {
  readonly shift: Shift;
  readonly open: OpenConversation;
}

/** What the customer passed on, beside the conversation. */
export const ContextColumn = ({ shift, open }: ContextProps) => (
  <section class="context" aria-labelledby="context-title">
    <ContextOrSide shift={shift} open={open} />
  </section>
);

/** The same over the conversation, where there is no room beside it. */
export const ContextDrawer = ({ shift, open }: ContextProps) => {
  const { preferences } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const { view } = shift;
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    if (view.side.peek()?.kind === 'search') focusOn('article-search');
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body) before.focus();
    };
  }, []);
  const close = () => dialog.current?.close();
  const beside = useRef(false);
  return (
    <dialog
      ref={dialog}
      class="context drawer"
      aria-labelledby="context-title"
      onClose={() => {
        view.drawer.value = false;
        view.side.value = undefined;
      }}
      onCancel={(event) => {
        // Escape leads from the article back to the context first.
        if (event.target !== dialog.current || view.side.value === undefined) return;
        event.preventDefault();
        view.side.value = undefined;
      }}
      onKeyDown={(event) => {
        if (isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
        if (preferences.letterKeys.value && event.key.toLowerCase() === 'i') close();
      }}
      // Not a text that was marked to beyond its edge.
      onPointerDown={(event) => (beside.current = event.target === dialog.current)}
      onClick={(event) => event.target === dialog.current && beside.current && close()}
    >
      <div class="drawer-inside">
        <ContextOrSide shift={shift} open={open} onClose={close} />
      </div>
    </dialog>
  );
};

const ContextOrSide = ({ shift, open, onClose }: ContextProps & { onClose?(): void }) => {
  const { words } = useDesk().language.value;
  const { side } = shift.view;
  const opener = useRef<string | undefined>(undefined);
  const shown = side.value;
  useEffect(() => {
    // Into the article the focus goes along, and back to the link it came from.
    if (shown) focusOn(shown.kind === 'search' ? 'article-search' : 'context-title');
    else if (opener.current !== undefined) {
      focusOn(opener.current, 'context-title');
      opener.current = undefined;
    }
  }, [shown]);
  const show = (next: Side, id: string) => {
    opener.current = id;
    side.value = next;
  };
  const closeButton = onClose && (
    <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
      <CloseIcon size={22} />
    </button>
  );
  const about = open.about.value;
  if (shown && about) return <SideLater key={JSON.stringify(shown)} props={{ shift, open, side: shown, locale: about.visitor.locale, closeButton }} />;
  return (
    <>
      {/* On its way before it is asked for. */}
      <SideLater props={undefined} />
      <div class="column-head">
        <h2 id="context-title" tabIndex={-1}>
          {words.context}
        </h2>
        <span class="head-fact">{words.allowedBy}</span>
        {closeButton}
      </div>
      <div class="context-body" tabIndex={0} role="group" aria-labelledby="context-title">
        {about ? <Context shift={shift} about={about} open={open} show={show} /> : !open.failure.value && <Loading text={words.loadingContext} shape="text" />}
      </div>
    </>
  );
};

type Show = (side: Side, id: string) => void;

const Context = ({ shift, about, open, show }: ContextProps & { readonly about: DeskConversation; readonly show: Show }) => {
  const { words, times } = useDesk().language.value;
  const { context, visitor, startedAt, blocked, spam } = about;
  const facts = context.items.flatMap((item) => (item.kind === 'host' ? [[item.name, item.value] as const] : []));
  const stations = context.items.filter((item) => item.kind !== 'host');
  const assignee = open.state.value.assignee;
  return (
    <>
      <ol class="course">
        {stations.map((item, i) => (
          <Given key={i} id={`given-${i}`} item={item} shift={shift} open={open} show={show} />
        ))}
        <PageStation page={context.page} />
        <Station here title={<b>{words.began}</b>} at={startedAt} />
      </ol>
      <CasesLater props={{ shift, open, show: (reference, id) => show({ kind: 'case', reference }, id) }} />
      <h3>{words.person}</h3>
      <dl class="facts">
        <Fact name={words.known}>{visitor.name ?? words.anonymous}</Fact>
        <IdentityState about={about} />
        <Fact name={words.language}>{times.language(visitor.locale)}</Fact>
        <Fact name={words.since}>
          {times.day(startedAt, Date.now())}, {times.clock(startedAt)}
        </Fact>
        <Fact name={words.responsible}>{assignee?.name ?? words.nobody}</Fact>
      </dl>
      {facts.length > 0 && (
        <>
          <h3>
            {words.fromPage} <span class="chip">{words.identity.unchecked}</span>
          </h3>
          <dl class="facts">
            {facts.map(([name, value], i) => (
              <Fact key={i} name={name}>
                {value}
              </Fact>
            ))}
          </dl>
        </>
      )}
      {(blocked || spam) && (
        <div class="kept-out">
          {blocked && <p>{words.work.blockedSince(blocked.by.name ?? words.colleague, times.date(blocked.at))}</p>}
          {blocked && (
            <button type="button" class="secondary" onClick={() => void shift.work.keepOut(open, { blocked: false })}>
              {words.work.unblock}
            </button>
          )}
          {spam && (
            <button type="button" class="secondary" onClick={() => void shift.work.keepOut(open, { spam: false })}>
              {words.work.noSpam}
            </button>
          )}
        </div>
      )}
      <Earlier shift={shift} open={open} show={(id, at, opener) => show({ kind: 'earlier', id, at }, opener)} />
    </>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

interface StationProps {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly at?: string;
  readonly here?: boolean;
}
const Station = ({ title, detail, at, here }: StationProps) => {
  const { times } = useDesk().language.value;
  return (
    <li class={here ? 'station station-here' : 'station'}>
      <span class="station-title">{title}</span>
      {at !== undefined && <time dateTime={at}>{times.clock(at)}</time>}
      {detail && <span class="station-detail">{detail}</span>}
    </li>
  );
};

const Given = ({ item, id, shift, open, show }: ContextProps & { readonly item: HandoffItem; readonly id: string; readonly show: Show }) => {
  const { words } = useDesk().language.value;
  switch (item.kind) {
    case 'search':
      return (
        <Station
          at={item.at}
          title={
            <button id={id} type="button" class="link" onClick={() => show({ kind: 'search', text: item.text }, id)}>
              {words.searched(item.text)}
            </button>
          }
        />
      );
    case 'article':
      return (
        <Station
          title={
            <button id={id} type="button" class="link" onClick={() => show({ kind: 'article', id: item.articleId }, id)}>
              {words.readArticle(item.title)}
            </button>
          }
          detail={item.helpful === undefined ? undefined : item.helpful ? words.helped : words.notHelped}
        />
      );
    case 'flow':
      return <WalkLater props={{ shift, open, item }} />;
    case 'case':
      return (
        <Station
          title={
            <button id={id} type="button" class="link" onClick={() => show({ kind: 'case', reference: item.reference }, id)}>
              {words.lookedAtCase(item.title)}
            </button>
          }
          detail={item.reference}
        />
      );
    case 'error':
      return <Station title={words.met(item.code)} detail={item.where} />;
    case 'host':
      return null;
  }
};

const PageStation = ({ page: { url, title } }: { readonly page: DeskConversation['context']['page'] }) => {
  const { words } = useDesk().language.value;
  const href = /^https?:/i.test(url) ? safeHref(url) : undefined;
  const { host, pathname } = href === undefined ? { host: url, pathname: '' } : new URL(href);
  const name = words.page(title || host);
  return (
    <Station
      title={
        href === undefined ? (
          name
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name} <ExternalIcon size={14} />
            <span class="unseen">, {words.opensNewTab}</span>
          </a>
        )
      }
      detail={`${host}${pathname === '/' ? '' : pathname}`}
    />
  );
};
