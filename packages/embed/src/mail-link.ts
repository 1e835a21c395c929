import type { Panel } from './widget.ts';

/** A page that was opened by the link in a mail: the conversation, or what was begun of a flow, goes on, and the link stands in the address no longer. */
export const followLink = async ({ client, element }: Panel): Promise<void> => {
  const [, isDraft, link] = /^#lotse(-draft)?=([\w-]+)$/.exec(location.hash) ?? [];
  if (link === undefined) return;
  const found = isDraft ? client.flows().then((flows) => flows.resume(link)) : client.followLink(link);
  // Nobody should find it in the history, or send it along with the address. What could not be asked for stays: a reload asks again.
  const leaveNoTrace = () => history.replaceState(history.state, '', location.pathname + location.search);
  found.then(leaveNoTrace, Boolean);
  await element.open('home');
  const there = await found;
  if (there) element.go(typeof there === 'string' ? { flow: there } : 'conversation');
};
