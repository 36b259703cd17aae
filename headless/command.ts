import type { Terminal } from './terminal.ts';

/** An option of a command. One table of these gives the parsing and the help. */
export interface Flag {
  readonly name: string;
  /** What it takes, as the help calls it; without it the flag is a yes or no. */
  readonly takes?: string;
  readonly short?: string;
  readonly required?: true;
  /** May be given several times. */
  readonly repeats?: true;
  readonly about: string;
}

/** What a command was given, after its table of flags. */
export interface Given {
  readonly operands: readonly string[];
  has(flag: string): boolean;
  text(flag: string): string | undefined;
  texts(flag: string): readonly string[];
}

/** Exit codes: 0 done, 1 refused (nothing written), 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** A command of `sherpa`: what it takes, what the help says, and what it does. */
export interface Command {
  readonly name: string;
  /** What it takes besides flags, in order; `FILE…` takes one or more. */
  readonly operands: readonly string[];
  readonly flags: readonly Flag[];
  readonly about: string;
  readonly example?: string;
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}

/** What every command takes. */
export const COMMON_FLAGS: readonly Flag[] = [
  { name: 'data', takes: 'DIR', about: 'the data folder, instead of SHERPA_DATA or the platform’s' },
  { name: 'json', about: 'answer in JSON' },
  { name: 'sample', about: 'fill the calendar with the sample, if it hasn’t got it' },
  { name: 'no-sample', about: 'leave the sample out' },
  { name: 'help', short: 'h', about: 'say what this command does' },
];
