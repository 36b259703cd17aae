import { localTime } from '../dates/instant-of.ts';
import { triggerWords } from '../deadlines/trigger-words.ts';
import type { EntryView, StatementView } from '../entries/entry-view.ts';
import { capitalOf } from '../places/capital-of.ts';
import { countedReadings } from '../pledges/counted-readings.ts';
import { paceInWords } from '../pledges/pace-in-words.ts';
import { standingWord } from '../statements/standing-word.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { saidOf } from './said-of.ts';
import type { Shape } from './shape.ts';
import { zoneCity } from './zone-city.ts';

/**
 * What stands under an entry in a feed: how firm it is and why, its times, who said what, notes and links. `triggerTitle`
 * is that of the entry from which its date is computed, if it is.
 */
export function descriptionOf(view: EntryView, shape: Shape, triggerTitle?: string): string {
  const lines = [
    `${capitalised(standingWord(view.standing, view.badge))} (${view.badge}): ${cleanLine(view.reason)}`,
    ...timeLines(view, shape),
    ...factLines(view, triggerTitle),
  ];
  const said = view.statements.filter(({ withdrawn }) => withdrawn === undefined).map(statementLine);
  const sections = [
    lines,
    said,
    view.notes === undefined ? [] : [cleanText(view.notes)],
    view.links.map(cleanLine),
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}

function timeLines(view: EntryView, shape: Shape): readonly string[] {
  if (view.kind === 'deadline') return deadlineLines(view, shape);
  const { when } = view;
  if (shape.kind === 'timed' || when === undefined) return [];
  if (shape.kind === 'by' || shape.vague) return [`Date as said: ${withEdtf(saidOf(view), when.date)}`];
  const times = [
    ...(when.start === undefined ? [] : [`from ${when.start} on the first day`]),
    ...(when.end === undefined ? [] : [`until ${when.end} on the last day`]),
  ];
  const zone = when.zone ?? view.venue?.zone;
  return times.length === 0
    ? []
    : [`${capitalised(times.join(' '))}${zone === undefined ? '' : `, ${zoneCity(zone)} time`}`];
}

/** The words, and the date they stand for where that says more. */
function withEdtf(words: string, date: string): string {
  return words === date ? words : `${words} (${date})`;
}

function deadlineLines(view: EntryView, shape: Shape): readonly string[] {
  const perSide = (view.expiry ?? []).map(
    ({ party, at, zone }) => `Expires for ${party}: ${at.replace('T', ' ')} ${clockName(zone, [party])}`,
  );
  if (shape.kind !== 'timed') {
    const vague = shape.kind === 'by' || shape.vague;
    return [
      vague ? `Due ${withEdtf(saidOf(view), view.when?.date ?? '')}` : `Due by the end of ${shape.to}`,
      ...perSide,
    ];
  }
  return [`Due ${shape.start.day} ${clocksAt(view, shape)}`, ...perSide];
}

/** The instant on the clock it was set by, then on those of the parties: "00:01 Washington · 13:01 Beijing". */
function clocksAt({ parties }: EntryView, shape: Shape & { kind: 'timed' }): string {
  const clocks = new Map([[shape.zone, clockName(shape.zone, parties)]]);
  for (const party of parties) {
    const capital = capitalOf(party);
    if (capital !== undefined && !clocks.has(capital.zone)) clocks.set(capital.zone, capital.city);
  }
  return Array.from(clocks, ([zone, city]) => {
    const { day, time } = localTime(shape.at, zone);
    return day === shape.start.day ? `${time} ${city}` : `${time} ${city} (${day})`;
  }).join(' · ');
}

/** What people call the clock of a zone: the capital of one of the parties where it is theirs, else the zone's city. */
function clockName(zone: string, parties: readonly string[]): string {
  const capitals = parties.flatMap((party) => capitalOf(party) ?? []);
  return capitals.find((capital) => capital.zone === zone)?.city ?? zoneCity(zone);
}

function factLines(view: EntryView, triggerTitle: string | undefined): readonly string[] {
  const { instrument, onLapse, trigger, quantity, slips } = view;
  const earlier = slips.flatMap(({ from }) => from ?? []);
  return [
    ...(instrument === undefined ? [] : [`Instrument: ${cleanLine(instrument)}`]),
    ...(onLapse === undefined ? [] : [`If it lapses: ${cleanLine(onLapse)}`]),
    ...(trigger === undefined ? [] : [`Computed: ${cleanLine(triggerWords(trigger, triggerTitle))}`]),
    ...(quantity === undefined ? [] : [`Promised: ${quantity.amount} ${cleanLine(quantity.unit)}`]),
    // By the latest reading, never by today, so that a feed doesn't change by itself.
    ...(countedReadings(view.readings).length === 0 ? [] : [cleanLine(paceInWords(view))]),
    ...(earlier.length === 0 ? [] : [`Earlier dates: ${earlier.join(', ')}`]),
  ];
}

function statementLine({ by, capacity, says, made, date, source }: StatementView): string {
  const speaker = capacity === undefined ? by : `${by} (${capacity})`;
  const what = says === 'held' ? 'says it was held' : says === 'no-comment' ? 'gives no comment' : says;
  const where = [source?.publisher, source?.title, source?.url].filter((part) => part !== undefined);
  const line = `${made}: ${speaker} ${what}${date === undefined ? '' : ` ${date}`}`;
  return cleanLine(where.length === 0 ? line : `${line} [${where.join(', ')}]`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
