/** The flows of a content folder: what can only be seen from there. Server and cli read the files and hand them over. */
import type { FlowDefinition, Problem } from '@lotse/contract';
import { contentOf, flatReasons, jsonIn, suggestion, type Content, type ContentFile } from '@lotse/contract/content';
import { slotFieldOf } from '../slot-field.ts';
import { checkFlow } from './check-flow.ts';

interface Found {
  readonly file: string;
  readonly flow: FlowDefinition;
}

/** A whole content folder, flows included: those that come first, then the others by name. With problems there is no content. */
export const contentWithFlows = (
  files: readonly ContentFile[],
): { readonly content: Content & { readonly flows: readonly FlowDefinition[] } } | { readonly problems: readonly Problem[] } => {
  const read = contentOf(files);
  const content = 'content' in read ? read.content : undefined;
  const { flows, problems } = flowsOf(files, content);
  if (!content || problems.length > 0) return { problems: ['problems' in read ? read.problems : [], problems].flat() };
  const rank = ({ id }: FlowDefinition) => content.flowsFirst.indexOf(id) + 1 || Infinity;
  return { content: { ...content, flows: flows.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))) } };
};

/** Reads `flows/*.json`. Without the rest of the folder, because that has problems of its own, what flows say of it is not judged. */
export const flowsOf = (
  files: readonly ContentFile[],
  rest?: Content,
): { readonly flows: readonly FlowDefinition[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const found = files
    .filter(({ file }) => /^flows\/[^/]+\.json$/.test(file))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((each): readonly Found[] => {
      const json = jsonIn(each, problems);
      if (json === undefined) return [];
      const wrong = checkFlow(json).map((problem) => ({ ...problem, file: each.file }));
      problems.push(...wrong);
      return wrong.length > 0 ? [] : [{ file: each.file, flow: json as FlowDefinition }];
    });
  problems.push(
    ...found.flatMap((each) => checkName(each, found)),
    ...(rest ? [...found.flatMap((each) => checkNames(each, rest)), ...checkSettings(found, rest)] : []),
  );
  return { flows: found.map(({ flow }) => flow), problems };
};

/** What articles and lotse.json say of flows is said of one that is here, and of one that asks for a time. */
const checkSettings = (found: readonly Found[], { articles, flowsFirst, appointments }: Content): readonly Problem[] => {
  const ids = found.map(({ flow }) => flow.id);
  const asks = (id: string) => found.some(({ flow }) => flow.id === id && slotFieldOf(flow));
  const unknown = (path: string, id: string): readonly Problem[] =>
    ids.includes(id)
      ? []
      : [{ code: 'flow-unknown', file: 'lotse.json', path, message: `"${id}" is no flow of this folder.${suggestion(id, ids)} Correct it, or take it out.` }];
  return [
    ...articles.flatMap(({ id, locale, flow }) =>
      flow === undefined
        ? []
        : unknown('/flow', flow).map((problem) => ({ ...problem, file: `articles/${locale}`, message: `The article "${id}": ${problem.message}` })),
    ),
    ...flowsFirst.flatMap((id, place) => unknown(`/flows/first/${place}`, id)),
    ...[...appointments.keys()].flatMap((id) => {
      const path = `/flows/slots/${id}`;
      if (!ids.includes(id) || asks(id)) return unknown(path, id);
      return [
        { code: 'flow-no-slot', file: 'lotse.json', path, message: `"${id}" asks for no time: it has no field of the kind "slot". Add one, or take this out.` },
      ];
    }),
  ];
};

const fileOf = (id: string): string => `flows/${id}.json`;

const checkName = ({ file, flow: { id } }: Found, all: readonly Found[]): readonly Problem[] => {
  if (file === fileOf(id)) return [];
  const name = file.slice('flows/'.length, -'.json'.length);
  if (all.some((other) => other.file === fileOf(id) && other.flow.id === id))
    return [{ code: 'flow-twice', file, path: '/id', message: `"${id}" is already the flow in ${fileOf(id)}. Name this one "${name}", or remove it.` }];
  return [{ code: 'flow-id', file, path: '/id', message: `"${id}" stands in ${file}. Name the file ${fileOf(id)}, or the flow "${name}".` }];
};

/** What a flow names stands elsewhere in the folder. */
const checkNames = ({ file, flow: { reason, steps } }: Found, { reasons, articles }: Content): readonly Problem[] => {
  const known = flatReasons(reasons).map(({ id }) => id);
  const ids = new Set(articles.map(({ id }) => id));
  return [
    ...(reason === undefined || known.includes(reason)
      ? []
      : [
          {
            code: 'flow-unknown-reason',
            file,
            path: '/reason',
            message: `"${reason}" is no contact reason of lotse.json.${suggestion(reason, known)} Correct it, add it to "reasons" there, or take it out.`,
          },
        ]),
    ...steps.flatMap((step, place) =>
      (step.articles ?? []).flatMap((id, at) =>
        ids.has(id)
          ? []
          : [
              {
                code: 'flow-unknown-article',
                file,
                path: `/steps/${place}/articles/${at}`,
                message: `"${id}" is no article of this folder.${suggestion(id, ids)} Correct it, write articles/LANGUAGE/${id}.md, or take it out.`,
              },
            ],
      ),
    ),
  ];
};
