/** Links that customers see as bare text, or that lead nowhere. Addresses are only looked at, never fetched; that articles are there is told with the folder. */
import { articleLinks, isMailAddress, safeHref, type Problem, type WrittenArticle } from '@lotse/contract';
import type { ArticleFile } from '@lotse/contract/content';

/** As `parseArticle` finds them: what is escaped or code is none. */
const link = /\\.|`[^`\n]{1,400}`|\[[^[\]]{1,400}\]\(([^()\s]{1,2000})\)/g;
/** What was meant as one, and stays text. */
const broken = /\[[^[\]\n]{1,400}\]\([^)\n]{0,2000}\)?/g;

export const linksToNowhere = (files: readonly ArticleFile[]): readonly Problem[] =>
  files.flatMap(({ file, article: { body } }) => {
    const targets = [...body.matchAll(link)].flatMap(([, target]) => target ?? []);
    const told = (written: string, why: string): Problem => ({ code: 'article-dead-link', file, message: `${written} leads nowhere: ${why}` });
    return [
      ...[...new Set(targets)].flatMap((target) => {
        const why = whyDead(target);
        return why === undefined ? [] : [told(target, why)];
      }),
      ...[...body.replaceAll(link, ' ').matchAll(broken)].map(([text]) =>
        told(
          text,
          'customers see these signs. Put the address in round brackets right behind the text, without blanks, and with %28 and %29 for round brackets in it.',
        ),
      ),
    ];
  });

/** Undefined: it leads somewhere, as far as can be seen. */
const whyDead = (target: string): string | undefined => {
  if (/^article:[\w-]{1,100}$/.test(target)) return undefined;
  if (/^(article:.*)?#/.test(target)) return 'an article has no places in it to lead to. Link to the whole article, article:ID, and say the heading in words.';
  const address = safeHref(target);
  if (address === undefined) return 'only its text is shown. Write the whole address, from https://, mailto: or tel: on, or article:ID for another article.';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'mailto:') return pathname.split(',').every(isMailAddress) ? undefined : 'this is no mail address. Write it like mailto:hilfe@example.de.';
  if (protocol === 'tel:') return /(?:\d\D*){3}/.test(pathname) ? undefined : 'this is no telephone number. Write it like tel:+49431000000.';
  return /.\../.test(hostname) ? undefined : `no customer reaches a host "${hostname}". Write its whole name, like www.example.de.`;
};

/** A neighbour that is not shown on all days on which this article is: then the link is dead. */
export const linksToOtherDays = (files: readonly ArticleFile[]): readonly Problem[] => {
  const written = Map.groupBy(files, ({ article }) => `${article.locale} ${article.id}`);
  return files.flatMap(({ file, article }) =>
    [...new Set([...articleLinks(article.body), ...(article.related ?? [])])].flatMap((id) => {
      const neighbour = written.get(`${article.locale} ${id}`)?.[0]?.article;
      if (!neighbour || holdsWhile(article, neighbour)) return [];
      return [
        {
          code: 'article-link-days',
          file,
          message: `"${id}" is shown ${daysOf(neighbour)}, and this article links to it on other days too. Take the link out, or give both the same days.`,
        },
      ];
    }),
  );
};

const holdsWhile = (article: WrittenArticle, neighbour: WrittenArticle): boolean =>
  (neighbour.validFrom ?? '') <= (article.validFrom ?? '') && (neighbour.validTo ?? '9999-12-31') >= (article.validTo ?? '9999-12-31');
const daysOf = ({ validFrom, validTo }: WrittenArticle): string =>
  [...(validFrom === undefined ? [] : [`from ${validFrom}`]), ...(validTo === undefined ? [] : [`to ${validTo}`])].join(' ');
