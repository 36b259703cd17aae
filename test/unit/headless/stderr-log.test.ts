import { expect, it } from 'vitest';
import { stderrLog } from '../../../headless/stderr-log.ts';
import { aTerminal } from '../../support/a-terminal.ts';

it('tells what is wrong in words, without the sort of report that only programs read', () => {
  const terminal = aTerminal();
  const log = stderrLog(terminal);
  log.error('Line 4 doesn’t match its checksum.', { kind: 'bad-line' });
  log.error('It failed.', { id: 'a1' });
  expect(terminal.told).toEqual(['Line 4 doesn’t match its checksum.', 'It failed.\n{"id":"a1"}']);
});
