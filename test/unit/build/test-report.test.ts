import { expect, test } from 'vitest';
import { countBySuite, sentenceOf, sum } from '../../../build/test-report.ts';

function file(name: string, status: string, ...tests: readonly string[]) {
  return { name: `/checkout/${name}`, status, assertionResults: tests.map((one) => ({ status: one })) };
}

test('counts the tests of each suite', () => {
  const report = {
    testResults: [
      file('test/unit/dates/day.test.ts', 'passed', 'passed', 'passed', 'skipped'),
      file('test/unit/outcome.test.ts', 'failed', 'passed', 'failed'),
      file('test/hosts/serve.test.ts', 'passed', 'passed', 'todo'),
    ],
  };
  const suites = countBySuite(report, '/checkout');
  expect(suites.get('unit')).toEqual({ passed: 3, failed: 1, skipped: 1 });
  expect(suites.get('hosts')).toEqual({ passed: 1, failed: 0, skipped: 1 });
  expect(sentenceOf(sum([...suites.values()]))).toBe('4 passed, 1 failed, 2 skipped');
});

test('counts a file that broke before or after its tests as one failure', () => {
  const report = {
    testResults: [
      file('test/unit/broken.test.ts', 'failed'),
      file('test/unit/after.test.ts', 'failed', 'passed'),
    ],
  };
  expect(countBySuite(report, '/checkout').get('unit')).toEqual({ passed: 1, failed: 2, skipped: 0 });
});
