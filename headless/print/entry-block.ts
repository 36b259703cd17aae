import type { EntryView, StatementView } from '../../shared/entries/entry-view.ts';
import { plainLine, plainText } from './plain-text.ts';
import { heading, standingBadge } from './standing-badge.ts';
import { table } from './table.ts';
import { whenInFull } from './when-text.ts';

/** One entry as a block to read: what, when, standing with its reason, everything else it has, and who said what. */
export function entryBlock(entry: EntryView, colours: boolean): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['When', whenInFull(entry)],
    ['', windowText(entry)],
    ['Standing', `${standingBadge(entry, colours)}: ${entry.reason}`],
    ['Where', entry.venue && venueText(entry.venue)],
    ['Tracks', listText(entry.tracks)],
    ['Parties', listText(entry.parties)],
    ['Host', entry.host],
    ['Confirmed by', listText(entry.confirmedBy ?? [])],
    ['People', listText(entry.people)],
    ['Topics', listText(entry.topics)],
    ['Instrument', entry.instrument],
    ['Expiry', listText((entry.expiry ?? []).map(({ party, at, zone }) => `${party} ${at} ${zone}`))],
    ['Extends', entry.extends],
    ['Extended by', entry.supersededBy],
    ['Part of', entry.partOf],
    ['Quantity', entry.quantity && `${entry.quantity.amount} ${entry.quantity.unit}`],
    [
      'Alarms',
      listText(entry.alarms.map(({ before, late }) => `${before}${late === undefined ? '' : ` (${late})`}`)),
    ],
    ['Slipped from', listText(entry.slips.map(({ known, from }) => `${from ?? 'no date'} (until ${known})`))],
    ['Links', listText(entry.links)],
    ['Id', `${entry.id}, revision ${entry.revision}${entry.sample === true ? ', from the sample' : ''}`],
  ];
  const rows = fields.flatMap(([name, text]) => (text ? [[`  ${name}`, plainLine(text)]] : []));
  return [
    heading(`${plainLine(entry.title)} (${entry.kind})`, colours),
    table(rows).trimEnd(),
    ...(entry.notes === undefined ? [] : [indented(plainText(entry.notes))]),
    ...(entry.statements.length === 0 ? [] : ['']),
    ...entry.statements.map(statementText),
    '',
  ].join('\n');
}

function windowText({ exact, window, instant }: EntryView): string | undefined {
  if (instant !== undefined) return `${instant} in UTC`;
  if (exact || window === undefined) return undefined;
  return `some day ${window.from === undefined ? '' : `from ${window.from} `}${window.to === undefined ? 'on' : `to ${window.to}`}`;
}

function venueText({ name, city, country, lat, lon, zone }: NonNullable<EntryView['venue']>): string {
  const place = name === city ? name : `${name}, ${city}`;
  return `${place}, ${country} (${lat}, ${lon}; ${zone})`;
}

function listText(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(', ');
}

function statementText(statement: StatementView): string {
  const { id, by, capacity, party, says, made, date, venue, source, quote, withdrawn, currency } = statement;
  const who = [by, capacity, party && `for ${party}`].filter(Boolean).join(', ');
  const what = [says, date, venue && `at ${venue}`].filter(Boolean).join(' ');
  const origin = [source?.publisher, source?.title, source?.url].filter(Boolean).join(', ');
  return [
    plainLine(`${made}  ${who}: ${what}${currency === 'current' ? '' : ` (${currency})`}  [${id}]`),
    ...(quote === undefined ? [] : [`  “${plainLine(quote)}”`]),
    ...(origin === '' ? [] : [`  ${plainLine(origin)}`]),
    ...(withdrawn === undefined ? [] : [`  withdrawn on ${withdrawn.on}: ${plainLine(withdrawn.reason)}`]),
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
