/** What the types say is what is sent: the answers of the vectors are compiled against them. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FlowDefinition } from '@lotse/contract';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { judged, type Vector } from '../test/vectors.ts';
import { declarationsOf, typesOf } from './index.ts';

const home = import.meta.dirname;
const vectors = globSync(join(home, '../vectors/*.json'))
  .toSorted()
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[]);

/** What the compiler finds wrong with a module of ours that is not on the disk. */
const compiled = (text: string): readonly string[] => {
  const file = join(home, 'answers-of-vectors.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['@lotse/source'],
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => resolve(name) === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return [...program.getGlobalDiagnostics(), ...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start }) => {
      const at = start === undefined ? '' : text.slice(0, start).split('\n').at(-1);
      return `${at} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    },
  );
};
const right = vectors.filter((vector) => judged(vector).errors.length === 0 && judged(vector).refused === undefined);

test('what is sent fits the types of its flow, in every vector in which nothing is wrong', { timeout: 60_000 }, () => {
  expect(right.length).toBeGreaterThan(20);
  const modules = right.map((vector, index) => {
    const name = /interface (\w+)/.exec(typesOf(vector.flow))?.[1];
    return `namespace V${index} {\n${typesOf(vector.flow)}export const sent: ${name} = ${JSON.stringify(judged(vector).effective)};\n}\n`;
  });
  expect(compiled(`export {};\n${modules.join('')}`)).toEqual([]);
});

test('what does not belong there is found by the compiler', { timeout: 60_000 }, () => {
  const flow = JSON.parse(readFileSync(join(home, '../../../examples/nordlicht/content/flows/cancel.json'), 'utf8')) as FlowDefinition;
  const written = declarationsOf([flow]);
  const text = 'text' in written ? written.text : '';
  const sent = (answers: object) => compiled(`${text}export const sent: FlowAnswers['cancel'] = ${JSON.stringify(answers)};\n`);
  const answers = { type: 'ordinary', name: 'Ada', contract: 'Strom', email: 'ada@example.org' };
  expect(sent(answers)).toEqual([]);
  for (const wrong of [
    { ...answers, type: 'never' },
    { ...answers, mood: 'angry' },
    { ...answers, email: undefined },
  ])
    expect(sent(wrong)).toHaveLength(1);
});

test('an id with hyphens is a name nevertheless', () => {
  const flow = { ...vectors[0]!.flow, id: 'a--b_c-' };
  expect(typesOf(flow)).toContain('export interface ABCAnswers {');
});
