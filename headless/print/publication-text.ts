import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import { placeName } from '../../shared/publications/place-name.ts';
import { plainLine } from './plain-text.ts';

const WAITS = {
  consent: 'waits for “now --consent”',
  password: 'waits for its password',
  settings: 'waits to be edited',
} as const;

/** A publication as a row: its id, what goes where, when, how it stands, and what was said last. */
export function publicationRow(view: PublicationView): readonly string[] {
  const { id, feed, title, to, every, enabled, status } = view;
  return [
    id,
    plainLine(title ?? `${feed} (no such feed any more)`),
    plainLine(placeName(to)),
    enabled ? (every === 'changes' ? 'with each change' : `every ${every} min`) : 'off',
    standingOf(status),
    plainLine(status.last?.sentence ?? 'not yet'),
  ];
}

/** When it last went and how, since when it fails, how often it was tried, and when it goes next. */
function standingOf(status: PublicationView['status']): string {
  const { isRunning, progress, last, next, failingSince, tries, waitsFor } = status;
  if (progress !== undefined) return `publishing, ${progress.done} of ${progress.of}`;
  if (isRunning) return 'publishing';
  const parts: string[] = [];
  if (failingSince !== undefined && tries > 0)
    parts.push(`failing since ${failingSince}, tried ${tries === 1 ? 'once' : `${tries} times`}`);
  else if (last !== undefined) parts.push(`${last.outcome} ${last.at}`);
  if (waitsFor !== undefined) parts.push(WAITS[waitsFor]);
  if (next !== undefined) parts.push(`next ${next}`);
  return parts.join('; ');
}
