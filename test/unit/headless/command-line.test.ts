import { describe, expect, it } from 'vitest';
import type { Command, Given } from '../../../headless/command.ts';
import { runCommandLine } from '../../../headless/command-line.ts';
import { COMMANDS } from '../../../headless/commands.ts';
import { AppError } from '../../../shared/contract/app-error.ts';
import { aTerminal } from '../../support/a-terminal.ts';

/** A command that keeps what it was given. */
function aCommand(run: (given: Given) => void = () => {}): Command {
  return {
    name: 'mark',
    operands: ['ID'],
    flags: [
      { name: 'title', takes: 'TITLE', about: 'its title' },
      { name: 'link', takes: 'URL', repeats: true, about: 'a link' },
      { name: 'output', short: 'o', takes: 'FILE', about: 'a file' },
      { name: 'accept', about: 'take it' },
    ],
    about: 'mark an entry',
    run: async (given) => {
      run(given);
      return 0;
    },
  };
}

async function typed(args: readonly string[], commands: readonly Command[] = [aCommand()]) {
  const terminal = aTerminal();
  const code = await runCommandLine(args, commands, terminal);
  return { code, out: terminal.answers.join(''), err: terminal.told.join('\n') };
}

describe('what is called wrongly', () => {
  it.each([
    ['no command', [], 'Usage: sherpa COMMAND'],
    ['an unknown command', ['frobnicate'], 'no command “frobnicate”'],
    ['a misspelt command', ['marc'], 'Did you mean “mark”?'],
    ['an unknown flag', ['mark', 'x', '--frobnicate'], 'has no --frobnicate'],
    ['a misspelt flag', ['mark', 'x', '--tite=T'], 'Did you mean --title?'],
    ['an unknown short flag', ['mark', 'x', '-x'], 'has no -x'],
    ['a flag without its value', ['mark', 'x', '--title'], '--title needs TITLE'],
    ['a flag whose value is the next flag', ['mark', 'x', '--title', '--json'], '--title needs TITLE'],
    ['a value for a yes or no', ['mark', 'x', '--accept=no'], '--accept takes no value'],
    ['a flag given twice', ['mark', 'x', '--title', 'a', '--title', 'b'], '--title is given twice'],
    ['a missing operand', ['mark'], 'needs ID'],
    ['an operand too many', ['mark', 'x', 'y'], 'put text with spaces in quotes'],
    ['help for nothing', ['help', 'marc'], 'Did you mean “mark”?'],
  ])('%s is told with exit code 2 and nothing on stdout', async (_, args, sentence) => {
    const { code, out, err } = await typed(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

describe('what is called rightly', () => {
  it('hands over operands, texts, repeated texts and yes or no', async () => {
    const seen: unknown[] = [];
    const command = aCommand(({ operands, text, texts, has }) =>
      seen.push(operands, text('title'), texts('link'), text('output'), has('accept'), has('json')),
    );
    const args = ['mark', 'x', '--title=--odd', '--link', 'a', '--link', 'b', '-o', 'f', '--json'];
    expect(await typed(args, [command])).toEqual({ code: 0, out: '', err: '' });
    expect(seen).toEqual([['x'], '--odd', ['a', 'b'], 'f', false, true]);
  });

  it('takes an operand that looks like a flag after two dashes', async () => {
    const seen: unknown[] = [];
    await typed(['mark', '--', '-x'], [aCommand(({ operands }) => seen.push(operands))]);
    expect(seen).toEqual([['-x']]);
  });

  it.each([['help'], ['--help'], ['-h']])('explains itself with %s', async (word) => {
    const { code, out } = await typed([word]);
    expect(code).toBe(0);
    expect(out).toContain('mark an entry');
  });

  it.each([[['help', 'mark']], [['mark', '--help']], [['mark', '-h']]])(
    'explains a command with %s',
    async (args) => {
      const { code, out } = await typed(args);
      expect(code).toBe(0);
      expect(out).toContain('Usage: sherpa mark ID');
      expect(out).toContain('-o, --output FILE');
      expect(out).toContain('--data DIR');
    },
  );

  it('says which version it is', async () => {
    expect(await typed(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});

describe('what goes wrong in a command', () => {
  it('is told as a sentence with exit code 1 where it was to be expected', async () => {
    const command = aCommand(() => {
      throw new AppError('not-found', 'There is no such thing.');
    });
    expect(await typed(['mark', 'x'], [command])).toEqual({
      code: 1,
      out: '',
      err: 'There is no such thing.',
    });
  });

  it('is told with an id where it wasn’t', async () => {
    const command = aCommand(() => {
      throw new TypeError('boom');
    });
    const { code, err } = await typed(['mark', 'x'], [command]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Something went wrong \([0-9a-f]{8}\): TypeError: boom/);
  });
});

describe('the table of commands', () => {
  it('names each command and each of its flags once', () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, flags } of COMMANDS)
      expect(new Set(flags.map((flag) => flag.name)).size, name).toBe(flags.length);
  });
});
