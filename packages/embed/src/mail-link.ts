/** A page that was opened by the link in a mail: the conversation goes on, and the link stands in the address no longer. */
import type { Panel } from './widget.ts';

export const followMailLink = async ({ client, element }: Panel, link: string): Promise<void> => {
  // Nobody should find it in the history, or send it along with the address.
  history.replaceState(history.state, '', location.pathname + location.search);
  const found = client.followLink(link);
  await element.open('home');
  if (await found) element.go('conversation');
};
