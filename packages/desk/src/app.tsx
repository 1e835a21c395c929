import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Announcements } from './announcements.tsx';
import { ContextColumn, ContextDrawer } from './context.tsx';
import { Conversation } from './conversation.tsx';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { OfflineIcon } from './icons.tsx';
import { InboxList } from './inbox-list.tsx';
import { useKeys } from './keys.ts';
import { Rail } from './rail.tsx';
import { later } from './later.tsx';
import { isNarrow, isWide } from './screen-width.ts';
import { SignIn } from './sign-in.tsx';
import { ToastView } from './toast.tsx';

const SettingsLater = later(async () => (await import('./settings/settings.tsx')).Settings);
const CasesLater = later(async () => (await import('./cases.tsx')).CaseArea);
const KnowledgeLater = later(async () => (await import('./knowledge/area.tsx')).KnowledgeArea);
const InvitationLater = later(async () => (await import('./invitation.tsx')).Invitation);
const SheetLater = later(async () => (await import('./sheets.tsx')).SheetOf);

/** Either the door or the desk. */
export const App = () => {
  const desk = useDesk();
  const { session, place, language, shift } = desk;
  useEffect(
    () =>
      effect(() => {
        const { words } = language.value;
        const now = shift.value;
        document.documentElement.lang = words.locale;
        document.title = now ? words.title(now.inbox.wanting.value, words.inbox) : `${words.signIn} – Lotse`;
      }),
    [desk],
  );

  if (place.invitation.value !== undefined) return <InvitationLater props={{ token: place.invitation.value }} />;
  const now = shift.value;
  return (
    <>
      {now ? <Workplace shift={now} /> : <SignIn mail={session.mail()} />}
      <Announcements />
    </>
  );
};

const Workplace = ({ shift }: { readonly shift: Shift }) => {
  const { language, place } = useDesk();
  const { words } = language.value;
  const { view, open, connection } = shift;
  const inSettings = place.settings.value !== undefined;
  const inCases = place.cases.value !== undefined;
  const inKnowledge = place.knowledge.value !== undefined;
  const elsewhere = inSettings || inCases || inKnowledge;
  const runs = useKeys(shift);
  const current = open.value;
  const alone = isNarrow.value && current !== undefined;
  const id = current?.id;
  useEffect(() => {
    // An opened conversation takes the focus itself; a closed one gives it back to its row, and a fresh desk begins at its head.
    if (id === undefined && !elsewhere && document.activeElement === document.body) focusOn('inbox-title');
    return () => {
      if (id !== undefined && open.peek() === undefined) focusOn(`row-${id}`, 'inbox-title');
    };
  }, [id]);

  return (
    <div class={`desk ${current ? 'desk-open' : ''}`}>
      {!alone && <Rail shift={shift} />}
      <main class="desk-main">
        {!connection.online.value && (
          <p class="banner" role="status">
            <OfflineIcon />
            {words.offline}
          </p>
        )}
        {inSettings && <SettingsLater props={{ shift }} />}
        <CasesLater props={inCases ? { shift } : undefined} />
        <KnowledgeLater props={inKnowledge ? { shift } : undefined} />
        <div class="columns" hidden={elsewhere}>
          {!alone && <InboxList shift={shift} />}
          {(current || !isNarrow.value) && <Conversation key={current?.id ?? ''} shift={shift} open={current} runs={runs} />}
          {current && isWide.value && <ContextColumn key={current.id} shift={shift} open={current} />}
        </div>
      </main>
      {current && !isWide.value && view.drawer.value && <ContextDrawer shift={shift} open={current} />}
      <SheetLater props={view.sheet.value && { shift, runs }} />
      <ToastView shift={shift} />
    </div>
  );
};
