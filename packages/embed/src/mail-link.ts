import type { Target } from '@lotse/elements';
import type { Panel } from './widget.ts';

/** A page that was opened by the link in a mail: the conversation, a case, or what was begun of a flow is shown, and the link stands in the address no longer. */
export const followLink = async ({ client, element }: Panel): Promise<void> => {
  const [, to, link] = /^#lotse(?:-(draft|case))?=([\w-]+)$/.exec(location.hash) ?? [];
  if (link === undefined) return;
  const found: Promise<Target | undefined> =
    to === 'draft'
      ? client.flows().then(async (flows) => leadingTo('flow', await flows.resume(link)))
      : to === 'case'
        ? client.cases().then(async (cases) => leadingTo('case', await (await cases.lookups()).followLink(link)))
        : client.followLink(link).then((there) => (there ? 'conversation' : undefined));
  // Nobody should find it in the history, or send it along with the address. What could not be asked for stays: a reload asks again.
  const leaveNoTrace = () => history.replaceState(history.state, '', location.pathname + location.search);
  found.then(leaveNoTrace, Boolean);
  await element.open('home');
  const there = await found;
  if (there) element.go(there);
};

const leadingTo = (kind: 'flow' | 'case', id: string | undefined): Target | undefined =>
  id === undefined ? undefined : kind === 'flow' ? { flow: id } : { case: id };
