import { parseArgs } from 'node:util';
import { COMMON_FLAGS, type Command, type Flag, type Given } from './command.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** Reads what follows a command's name, by its table of flags. Throws a `UsageError` for what isn't in it. */
export function parseCommandLine(command: Command, args: readonly string[]): Given {
  const flags = [...command.flags, ...COMMON_FLAGS];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(flags.map((flag) => [flag.name, optionOf(flag)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags.find(({ name }) => name === token.name) ?? refuseFlag(command, token.rawName, flags);
    const known = values.get(flag.name) ?? [];
    if (known.length > 0 && flag.repeats === undefined)
      throw new UsageError(`--${flag.name} is given twice. ${seeHelp(command)}`);
    values.set(flag.name, [...known, valueGiven(flag, token, command)]);
  }
  const given: Given = {
    operands,
    has: (flag) => values.has(flag),
    text: (flag) => values.get(flag)?.[0],
    texts: (flag) => values.get(flag) ?? [],
  };
  if (!given.has('help')) requireAll(command, given);
  return given;
}

/** The reference to the help that ends every complaint. */
export function seeHelp(command: Command): string {
  return `See “sherpa help ${command.name}”.`;
}

function optionOf({ takes, short }: Flag) {
  return {
    type: takes === undefined ? ('boolean' as const) : ('string' as const),
    ...(short === undefined ? {} : { short }),
  };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueGiven(flag: Flag, { rawName, value, inlineValue }: OptionToken, command: Command): string {
  if (flag.takes === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value. ${seeHelp(command)}`);
    return '';
  }
  // `--title --json` forgot the title; `--title=--json` meant it.
  if (value === undefined || (inlineValue === false && /^--[a-z]/.test(value)))
    throw new UsageError(`${rawName} needs ${flag.takes}: ${flag.about}. ${seeHelp(command)}`);
  return value;
}

function refuseFlag(command: Command, rawName: string, flags: readonly Flag[]): never {
  const near = nearest(
    rawName.replace(/^-+/, ''),
    flags.map(({ name }) => name),
  );
  const hint = near === undefined ? '' : ` Did you mean --${near}?`;
  throw new UsageError(`sherpa ${command.name} has no ${rawName}.${hint} ${seeHelp(command)}`);
}

function requireAll(command: Command, { operands, has }: Given): void {
  const isOpen = command.operands.at(-1)?.endsWith('…') === true;
  const missing = command.operands[operands.length];
  if (missing !== undefined && !missing.startsWith('[')) {
    throw new UsageError(`sherpa ${command.name} needs ${missing.replace('…', '')}. ${seeHelp(command)}`);
  }
  const extra = operands[command.operands.length];
  if (extra !== undefined && !isOpen) {
    const remedy =
      command.operands.length === 0
        ? 'It takes none.'
        : `It takes ${command.operands.join(' ')}: put text with spaces in quotes.`;
    throw new UsageError(
      `sherpa ${command.name} doesn’t know what to do with “${extra}”. ${remedy} ${seeHelp(command)}`,
    );
  }
  const flag = command.flags.find(({ name, required }) => required === true && !has(name));
  if (flag !== undefined)
    throw new UsageError(
      `sherpa ${command.name} needs --${flag.name} ${flag.takes ?? ''}: ${flag.about}. ${seeHelp(command)}`,
    );
}
