import type { Log } from '../core/ports.ts';
import type { Terminal } from './terminal.ts';

/** Tells errors on stderr, where whoever started the host looks; the rest isn't for them. */
export function stderrLog(terminal: Terminal): Log {
  return {
    info: () => {},
    error(message, details) {
      // What sort of report it is serves programs; the message says it in words.
      const { error, kind: _, ...others } = details ?? {};
      const reason = error instanceof Error ? (error.stack ?? error.message) : '';
      const rest = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
      terminal.tell([message, rest, reason].filter(Boolean).join('\n'));
    },
  };
}
