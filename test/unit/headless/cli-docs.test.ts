import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/paths.ts';
import { COMMON_FLAGS } from '../../../headless/command.ts';
import { COMMANDS } from '../../../headless/commands.ts';

const sections = readFileSync(`${root}/docs/cli.md`, 'utf8').split(/^#+ /m);

describe('docs/cli.md', () => {
  it.each(COMMANDS.map(({ name, flags }) => ({ name, flags })))(
    'tells of $name and each of its flags',
    ({ name, flags }) => {
      const section = sections.find((one) => one.startsWith(`${name}\n`)) ?? '';
      expect(section).toContain(`sherpa ${name}`);
      for (const flag of flags) expect(section).toContain(`--${flag.name}`);
    },
  );

  it('tells of the flags that every command takes', () => {
    for (const { name } of COMMON_FLAGS) expect(sections[1]).toContain(`--${name}`);
  });

  it('tells of no command that isn’t there', () => {
    const names = COMMANDS.map(({ name }) => name);
    const told = sections
      .map((section) => section.split('\n')[0] ?? '')
      .filter((title) => /^[a-z]+$/.test(title));
    expect(told.sort()).toEqual(names.sort());
  });
});
