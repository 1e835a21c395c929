// What a run of Vitest comes to, for the gate: written where LOTSE_REPORT says.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {import('vitest/node').TestModule} TestModule */
/** @typedef {import('vitest/node').SerializedError & { VITEST_TEST_PATH?: string, diff?: string }} Thrown */

const told = (/** @type {Thrown} */ { message, stack = '', diff = '' }) => [stack.includes(message) ? '' : message, diff, stack].filter(Boolean).join('\n');

export default class Report {
  /**
   * @param {readonly TestModule[]} files
   * @param {readonly Thrown[]} outside errors that no test has caught: each counts as a failed one
   */
  onTestRunEnd(files, outside) {
    const tests = files.flatMap((file) => [...file.children.allTests()]);
    const failed = tests.filter((test) => test.result().state === 'failed');
    // A file that cannot even be loaded, or suites that cannot be set up.
    const broken = files.flatMap((file) => [file, ...file.children.allSuites()]).filter((each) => each.errors().length > 0);
    const path = (/** @type {TestModule} */ file) => relative('.', file.moduleId);
    const fileOf = (/** @type {(typeof broken)[number]} */ each) => path('module' in each ? each.module : each);
    const report = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed: failed.length + broken.length + outside.length,
      // The files to be asked once more; what failed in none of them cannot be.
      again: outside.some((error) => !error.VITEST_TEST_PATH)
        ? []
        : [
            ...new Set([
              ...failed.map((test) => path(test.module)),
              ...broken.map(fileOf),
              ...outside.map((error) => relative('.', error.VITEST_TEST_PATH ?? '')),
            ]),
          ],
      wrong: [
        ...failed.map((test) => [`${path(test.module)}: ${test.fullName}`, ...(test.result().errors ?? []).map(told)]),
        ...broken.map((each) => [fileOf(each), ...each.errors().map(told)]),
        ...outside.map((error) => [`outside of any test${error.VITEST_TEST_PATH ? `, in ${relative('.', error.VITEST_TEST_PATH)}` : ''}`, told(error)]),
      ].flat(),
    };
    writeFileSync(String(process.env['LOTSE_REPORT']), JSON.stringify(report));
  }
}
