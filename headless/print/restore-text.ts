import type { RestorePreview } from '../../shared/contract/methods/backup-methods.ts';
import { plainLine } from './plain-text.ts';

/** What restoring would do, or did, a line each. */
export function restoreText({ back, gone, different, others, since, entries }: RestorePreview): string {
  const lines = [
    someText(back, 'comes back', 'come back'),
    someText(gone, 'goes', 'go'),
    someText(different, 'reads as it did then', 'read as they did then'),
    others.length === 0 ? '' : `As they were then: ${others.join(', ')}`,
    since === undefined
      ? 'It is of another calendar than this one'
      : `Recorded here since then: ${counted(since.changes, 'change')} in ${counted(since.acts, 'step')}`,
    `The calendar then has ${entries === 1 ? '1 entry' : `${entries} entries`}`,
  ];
  return lines.map((line) => (line === '' ? '' : `${line}.\n`)).join('');
}

function someText({ count, titles }: RestorePreview['back'], one: string, several: string): string {
  if (count === 0) return '';
  const named = titles.map((title) => `“${plainLine(title)}”`).join(', ');
  const more = count > titles.length ? ` and ${count - titles.length} more` : '';
  return count === 1 ? `1 entry ${one}: ${named}` : `${count} entries ${several}: ${named}${more}`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
