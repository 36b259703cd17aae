import { COMMON_FLAGS, type Command, type Flag } from './command.ts';
import { nearest } from './nearest.ts';
import { table } from './print/table.ts';
import { UsageError } from './usage-error.ts';

/** What `sherpa help` says: every command in a line. */
export function helpOf(commands: readonly Command[]): string {
  const lines = commands.map((command) => [`  ${usageOf(command)}`, command.about]);
  return [
    'Sherpa, a diplomatic calendar: vague dates, standing, deadlines and feeds one can trust.',
    '',
    'Usage: sherpa COMMAND [OPTIONS]',
    '',
    table(lines),
    'Each takes --json and --data DIR. “sherpa help COMMAND” says more; “sherpa --version” which one this is.',
    'Exit codes: 0 done, 1 refused and nothing written, 2 called wrongly.',
    '',
  ].join('\n');
}

/** What `sherpa help COMMAND` says: its operands and flags. */
export function helpOfCommand(command: Command): string {
  const flags = [...command.flags, ...COMMON_FLAGS].map((flag) => [`  ${flagText(flag)}`, flagAbout(flag)]);
  return [
    `Usage: sherpa ${usageOf(command)} [OPTIONS]`,
    '',
    `${command.about.charAt(0).toUpperCase()}${command.about.slice(1)}.`,
    '',
    table(flags),
    ...(command.example === undefined ? [] : [`Example: ${command.example}`, '']),
  ].join('\n');
}

/** The command of a name. Throws a `UsageError` that suggests the nearest. */
export function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  const near = nearest(
    name,
    commands.map((one) => one.name),
  );
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
  throw new UsageError(`Sherpa has no command “${name}”.${hint} “sherpa help” lists them.`);
}

function usageOf({ name, operands, flags }: Command): string {
  const required = flags.filter((flag) => flag.required === true).map(flagText);
  return [name, ...operands, ...required].join(' ');
}

function flagText({ name, takes, short }: Flag): string {
  const dashes = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return takes === undefined ? dashes : `${dashes} ${takes}`;
}

function flagAbout({ about, required, repeats }: Flag): string {
  const notes = [required === true ? 'needed' : '', repeats === true ? 'may be repeated' : ''].filter(
    Boolean,
  );
  return notes.length === 0 ? about : `${about} (${notes.join(', ')})`;
}
