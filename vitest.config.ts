import { defineConfig } from 'vitest/config';

/** A suite is a folder under `test/`; its group decides what it may run beside. */
function suite(
  name: string,
  settings: { readonly group: number; readonly workers?: number; readonly seconds: number },
) {
  return {
    test: {
      name,
      include: [`test/${name}/**/*.test.{ts,tsx}`],
      environment: 'node' as const,
      testTimeout: settings.seconds * 1000,
      hookTimeout: settings.seconds * 1000,
      // Windows and processes take their time on a busy machine; what is polled for is there long before, or never.
      expect: { poll: { timeout: settings.workers === undefined ? 1000 : 15_000 } },
      sequence: { groupOrder: settings.group },
      ...(settings.workers === undefined ? {} : { maxWorkers: settings.workers }),
    },
  };
}

export default defineConfig({
  test: {
    // A suite without tests is counted as failed by build/test.ts; a run of one file must not trip over the empty others.
    passWithNoTests: true,
    projects: [
      suite('unit', { group: 0, seconds: 20 }),
      suite('contract', { group: 0, seconds: 20 }),
      suite('golden', { group: 0, seconds: 30 }),
      // These start processes, browsers and windows: one file at a time keeps their timing honest on two cores.
      suite('interop', { group: 1, workers: 1, seconds: 60 }),
      suite('hosts', { group: 2, workers: 1, seconds: 120 }),
      suite('e2e', { group: 3, workers: 1, seconds: 120 }),
      suite('desktop', { group: 4, workers: 1, seconds: 120 }),
    ],
  },
});
