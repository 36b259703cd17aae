/** One line of a bench: what was measured, against what, and whether it is within its bar. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** As design §7 has it, in words. */
  readonly bar?: string;
  readonly met?: boolean;
}

/** Prints a bench's rows as a Markdown table and lets the process fail if a bar is missed. */
export function printRows(rows: readonly Row[]): void {
  console.log('| what | figure | bar | |\n|---|---|---|---|');
  for (const { what, figure, bar = '', met } of rows) {
    console.log(`| ${what} | ${figure} | ${bar} | ${met === undefined ? '' : met ? 'met' : '**missed**'} |`);
  }
  if (rows.some(({ met }) => met === false)) process.exitCode = 1;
}

/** The middle of the measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How many milliseconds something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds for people. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
