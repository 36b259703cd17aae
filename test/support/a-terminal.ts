import type { Terminal } from '../../headless/terminal.ts';

/** A terminal that remembers what it was told; without colours and without an end to its lines. */
export function aTerminal(
  changes: Partial<Terminal> = {},
): Terminal & { readonly answers: string[]; readonly told: string[] } {
  const answers: string[] = [];
  const told: string[] = [];
  return {
    answers,
    told,
    answer: (text) => void answers.push(text),
    tell: (sentence) => void told.push(sentence),
    readInput: async () => '',
    colours: false,
    width: undefined,
    env: {},
    program: { version: '1.2.3', appFolder: '/nowhere' },
    ...changes,
  };
}
