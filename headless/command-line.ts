import { randomBytes } from 'node:crypto';
import { AppError } from '../shared/contract/app-error.ts';
import type { Command, ExitCode } from './command.ts';
import { commandNamed, helpOf, helpOfCommand } from './help.ts';
import { parseCommandLine } from './parse-command-line.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Runs `sherpa` with what was typed after it; gives the exit code, having said why where it isn't 0. */
export async function runCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const [name, ...rest] = args;
    if (name === '--version' || name === '-v') return answer(`${terminal.program.version}\n`, terminal);
    if (name === 'help' || name === '--help' || name === '-h') return help(rest, commands, terminal);
    if (name === undefined) throw new UsageError(helpOf(commands).trimEnd());
    const command = commandNamed(name, commands);
    const given = parseCommandLine(command, rest);
    if (given.has('help')) return answer(helpOfCommand(command), terminal);
    return await command.run(given, terminal);
  } catch (error) {
    return failed(error, terminal);
  }
}

function help(names: readonly string[], commands: readonly Command[], terminal: Terminal): ExitCode {
  const [name] = names.filter((one) => one !== '--help' && one !== '-h');
  return answer(
    name === undefined ? helpOf(commands) : helpOfCommand(commandNamed(name, commands)),
    terminal,
  );
}

function answer(text: string, terminal: Terminal): ExitCode {
  terminal.answer(text);
  return 0;
}

function failed(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof UsageError) {
    terminal.tell(error.message);
    return 2;
  }
  if (error instanceof AppError) {
    terminal.tell(error.message);
    return 1;
  }
  const id = randomBytes(4).toString('hex');
  terminal.tell(
    `Something went wrong (${id}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return 1;
}
