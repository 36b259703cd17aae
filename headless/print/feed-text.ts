import type { FeedHealth, FeedPreview, FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { OutputOf } from '../../shared/contract/methods.ts';
import type { LeftOut, LeftOutReason } from '../../shared/feeds/left-out.ts';
import { plainLine } from './plain-text.ts';
import { table } from './table.ts';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  'no-date': 'no date',
  'no-last-day': 'no latest day to stand on',
  vague: 'vague',
  cancelled: 'cancelled',
  'long-cancelled': 'cancelled long ago',
};

const READER_NAMES = {
  google: 'Google Calendar',
  outlook: 'Outlook',
  apple: 'Apple Calendar',
  thunderbird: 'Thunderbird',
  other: 'other programs',
} as const;

const SCOPES = {
  none: 'Nobody serves feeds at the moment: “sherpa serve” does, and the desktop app.',
  device: 'Feeds are served on this device alone: no server of Google’s or Microsoft’s gets here.',
  network: 'Feeds are served on the local network: no server of Google’s or Microsoft’s gets here.',
} as const;

const SOME_TITLES = 5;

/** A feed in the list. */
export function feedRow({ name, title, entries, url, profile, alarms }: FeedView): readonly string[] {
  return [name, plainLine(title), counted(entries, 'entry', 'entries'), `${profile}, ${alarms}`, url ?? ''];
}

/** What a reader will see of a feed, a line an event. */
export function previewText({ profile, items, counts }: FeedPreview): string {
  const cancelled = profile === 'google' ? 'cancelled: Google takes it away' : 'cancelled';
  const rows = items.map(({ when, summary, transparent, alarms, status }) => [
    when.kind === 'days' ? daysText(when.from, when.to) : `${when.start.slice(0, 16).replace('T', ' ')} UTC`,
    plainLine(summary),
    transparent ? '' : 'busy',
    alarms.length === 0 ? '' : counted(alarms.length, 'alarm', 'alarms'),
    status === 'CANCELLED' ? cancelled : '',
  ]);
  const more = counts.events - items.length;
  const beyond = more > 0 ? `and ${counted(more, 'event', 'events')} more\n` : '';
  return `${table(rows)}${beyond}${leftOutText(counts.leftOut)}`;
}

/** How feeds have been doing. */
export function healthText({ reachability, feeds }: OutputOf<'feeds.health'>): string {
  const where = reachability.problem ?? SCOPES[reachability.scope];
  return [`${where}\n`, ...feeds.map(feedHealthText)].join('\n');
}

function feedHealthText({ name, title, entries, fetches, uids, leftOut, findings }: FeedHealth): string {
  const since = uids.since === undefined ? '' : ` since ${uids.since.slice(0, 16).replace('T', ' ')} UTC`;
  const changed =
    uids.changed === 0
      ? `No UID changed${since}.\n`
      : `${counted(uids.changed, 'entry has', 'entries have')} another UID${since}: readers show it twice.\n`;
  const wrong = findings.map(
    ({ message, line, count }) => `Line ${line}: ${message}${count > 1 ? ` (${count} times)` : ''}\n`,
  );
  const rows = fetches.map(({ reader, agent, whole, unchanged, last }) => [
    `  ${reader === 'other' ? plainLine(agent) : READER_NAMES[reader]}`,
    `${whole} whole, ${unchanged} unchanged`,
    `last ${last.slice(0, 16).replace('T', ' ')} UTC`,
  ]);
  return [
    `${name} (${plainLine(title)}), ${counted(entries, 'entry', 'entries')}\n`,
    rows.length === 0 ? 'Nobody has fetched it yet.\n' : table(rows),
    changed,
    wrong.length === 0 ? 'Nothing is wrong with its text.\n' : wrong.join(''),
    leftOutText(leftOut),
  ].join('');
}

function leftOutText(leftOut: readonly LeftOut[]): string {
  const lines = leftOut.map(({ reason, count, titles }) => {
    const some = titles
      .slice(0, SOME_TITLES)
      .map((title) => `“${plainLine(title)}”`)
      .join(', ');
    return `Left out, ${REASONS[reason]}: ${count} (${some}${count > SOME_TITLES ? ', …' : ''}).\n`;
  });
  return lines.join('');
}

function daysText(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
