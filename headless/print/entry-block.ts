import { lineageOf } from '../../shared/deadlines/lineage-of.ts';
import { triggerWords } from '../../shared/deadlines/trigger-words.ts';
import type { EntryView, ReadingView, Slip, StatementView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { paceInWords } from '../../shared/pledges/pace-in-words.ts';
import { type Alarm, isLead } from '../../shared/reminders/alarm.ts';
import { claimedDateLines } from './claimed-dates.ts';
import { plainLine, plainText } from './plain-text.ts';
import { heading, standingBadge } from './standing-badge.ts';
import { table } from './table.ts';
import { whenInBrief, whenInFull } from './when-text.ts';

/**
 * One entry as a block to read: what, when, standing with its reason, everything else it has, and who said what.
 * `others` are the entries of the calendar, where it is to say what the entry hangs on by name and date.
 */
export function entryBlock(
  entry: EntryView,
  colours: boolean,
  others: ReadonlyMap<EntryId, EntryView> = new Map(),
): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['When', whenInFull(entry)],
    ['', windowText(entry)],
    ['Standing', `${standingBadge(entry, colours)}: ${entry.reason}`],
    ['Silent', listText(entry.silent.map(({ party, since }) => `${party} since ${since}`))],
    ...claimedDateLines(entry).map((line, index) => [index === 0 ? 'Also claimed' : '', line] as const),
    ['Where', entry.venue && venueText(entry.venue)],
    ['Tracks', listText(entry.tracks)],
    ['Parties', listText(entry.parties)],
    ['Host', entry.host],
    ['Confirmed by', listText(entry.confirmedBy ?? [])],
    ['People', listText(entry.people)],
    ['Topics', listText(entry.topics)],
    ['Instrument', entry.instrument],
    ['If it lapses', entry.onLapse],
    ['Expiry', listText((entry.expiry ?? []).map(({ party, at, zone }) => `${party} ${at} ${zone}`))],
    ['Computed', entry.trigger && triggerWords(entry.trigger, others.get(entry.trigger.entry)?.title)],
    ['Trigger', entry.trigger?.entry],
    ['Chain', chainText(entry, others)],
    ['Extends', entry.extends],
    ['Supersedes', entry.supersedes],
    [entry.replaced === 'superseded' ? 'Superseded by' : 'Extended by', entry.supersededBy],
    ['Part of', entry.partOf],
    ['Quantity', entry.quantity && `${entry.quantity.amount} ${entry.quantity.unit}`],
    ['Pace', entry.kind === 'pledge' ? paceInWords(entry) : undefined],
    ['Alarms', listText(entry.alarms.map(alarmText))],
    ['By default', listText((entry.defaultAlarms ?? []).map(alarmText))],
    ...entry.slips.map((slip, index) => [index === 0 ? 'Slipped' : '', slipText(slip)] as const),
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
    ...(entry.readings.length === 0 ? [] : ['']),
    ...entry.readings.map((reading) => readingText(reading, entry.quantity?.unit)),
    '',
  ].join('\n');
}

/** The lead times that `--alarms` takes, and the words for the others. */
function alarmText(alarm: Alarm): string {
  if (alarm.when === 'never') return 'never';
  const late = alarm.late === undefined ? '' : ` (${alarm.late})`;
  return `${isLead(alarm) ? alarm.before : `when ${alarm.when}`}${late}`;
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

/** Every deadline of a chain by its date, this one in brackets: 2025-08-12 → [2025-11-10] → 2026-11-10. */
function chainText(entry: EntryView, others: ReadonlyMap<EntryId, EntryView>): string | undefined {
  const chain = lineageOf(entry, others);
  if (chain.length === 1) return undefined;
  return chain.map((one) => (one.id === entry.id ? `[${whenInBrief(one)}]` : whenInBrief(one))).join(' → ');
}

/** A move of the date: from what to what, how far, since when it was known, and why. */
function slipText({ known, from, to, move, days = 0, reason, by }: Slip): string {
  const isMoved = (move === 'later' || move === 'earlier') && days !== 0;
  const size = isMoved ? `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${move}` : move;
  const why = [by, reason].filter(Boolean).join(': ');
  return `${from ?? 'no date'} (until ${known}) → ${to ?? 'no date'}, ${size}${why === '' ? '' : `; ${why}`}`;
}

function readingText(reading: ReadingView, unit = ''): string {
  const { id, upTo, amount, made, by, source, quote, withdrawn } = reading;
  const origin = [source?.publisher, source?.title, source?.url].filter(Boolean).join(', ');
  return [
    plainLine(`${made}  ${by === undefined ? '' : `${by}: `}${amount} ${unit} up to ${upTo}  [${id}]`),
    ...(quote === undefined ? [] : [`  “${plainLine(quote)}”`]),
    ...(origin === '' ? [] : [`  ${plainLine(origin)}`]),
    ...(withdrawn === undefined ? [] : [`  withdrawn on ${withdrawn.on}: ${plainLine(withdrawn.reason)}`]),
  ]
    .map((line) => `  ${line}`)
    .join('\n');
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
