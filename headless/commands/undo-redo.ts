import type { Command } from '../command.ts';
import { withHost } from '../connect.ts';
import { printTable } from '../print/print-entries.ts';

export const undo = turning('undo', 'take back the last change', 'Taken back');
export const redo = turning('redo', 'do again what was last undone', 'Done again');

function turning(name: 'undo' | 'redo', about: string, told: string): Command {
  return {
    name,
    operands: [],
    flags: [],
    about,
    run: (args, terminal) =>
      withHost(args, terminal, async (host) => {
        const entries = await host.request(`history.${name}`, {});
        terminal.tell(entries.length === 0 ? `${told}.` : `${told}; as it is now:`);
        printTable(entries, args, terminal);
        return 0;
      }),
  };
}
