import type { Target } from '@lotse/elements';
import type { Panel } from './widget.ts';

/**
 * A page that was opened by a link that somebody has mailed or copied: the conversation, a case, what was begun of a flow, or an article is shown, and the
 * link stands in the address no longer.
 */
export const followLink = async ({ client, element }: Panel): Promise<void> => {
  const [, to, link] = /^#lotse(?:-(draft|case|article))?=([\w.~%-]+)$/.exec(location.hash) ?? [];
  if (link === undefined) return;
  const found: Promise<Target | undefined> =
    to === 'draft'
      ? client.flows().then(async (flows) => leadingTo('flow', await flows.resume(link)))
      : to === 'case'
        ? client.cases().then(async (cases) => leadingTo('case', await (await cases.lookups()).followLink(link)))
        : to === 'article'
          ? Promise.resolve({ article: decodeURIComponent(link), from: 'link' as const })
          : client.followLink(link).then((there) => (there && client.state.conversation?.id ? { conversation: client.state.conversation.id } : undefined));
  // Nobody should find it in the history, or send it along with the address. What could not be asked for stays: a reload asks again.
  const leaveNoTrace = () => history.replaceState(history.state, '', location.pathname + location.search);
  found.then(leaveNoTrace, Boolean);
  await element.open('home');
  const there = await found;
  if (there) element.go(there);
};

const leadingTo = (kind: 'flow' | 'case', id: string | undefined): Target | undefined =>
  id === undefined ? undefined : kind === 'flow' ? { flow: id } : { case: id };
