import { relative } from 'node:path';

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** How many tests of each suite passed, failed and were skipped; a file that broke before its tests counts as failed. */
export function countBySuite(report: VitestReport, checkout: string): ReadonlyMap<string, Counts> {
  const suites = new Map<string, Counts>();
  for (const file of report.testResults) {
    const suite = relative(checkout, file.name).split(/[\\/]/)[1] ?? 'unknown';
    const statuses = file.assertionResults.map((test) => test.status);
    const broke = file.status === 'failed' && !statuses.includes('failed');
    suites.set(
      suite,
      sum([suites.get(suite) ?? none, ...statuses.map(countOf), ...(broke ? [countOf('failed')] : [])]),
    );
  }
  return suites;
}

/** One for a test of this outcome. */
export function countOf(status: string): Counts {
  if (status === 'passed') return { ...none, passed: 1 };
  return status === 'failed' ? { ...none, failed: 1 } : { ...none, skipped: 1 };
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    none,
  );
}

export function sentenceOf(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}
