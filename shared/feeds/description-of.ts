import { type Day, isDay } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import { instantOf, localTime } from '../dates/instant-of.ts';
import type { Expiry } from '../deadlines/expiry.ts';
import type { EntryView, StatementView } from '../entries/entry-view.ts';
import type { EntryId } from '../entries/ids.ts';
import type { Person } from '../entries/person.ts';
import { capitalOf } from '../places/capital-of.ts';
import { countedReadings } from '../pledges/counted-readings.ts';
import { type Speakers, speakersOf } from '../statements/speakers.ts';
import { standingOfView } from '../statements/standing-of-view.ts';
import { standingWord } from '../statements/standing-word.ts';
import { changeLines, placeOf } from './change-lines.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Shape } from './shape.ts';
import { englishFeed } from './words/english-feed.ts';
import type { FeedWording } from './words/feed-wording.ts';

/** What a description tells besides its entry's own fields. */
export interface DescriptionContext {
  readonly wording?: FeedWording | undefined;
  /** The title of the entry from which a date is computed. */
  readonly titleOf?: ((id: EntryId) => string | undefined) | undefined;
  /** Who speaks for whom, where a person spoke. */
  readonly personNamed?: ((name: string) => Person | undefined) | undefined;
}

interface Told {
  readonly view: EntryView;
  readonly wording: FeedWording;
}

/**
 * What stands under an entry in a feed: how firm it is and who says so, its times on each side's clock, what changed last,
 * every statement with its day and source, notes and links, and at the end the way into Sherpa.
 */
export function descriptionOf(view: EntryView, shape: Shape, context: DescriptionContext = {}): string {
  const { wording = englishFeed, titleOf, personNamed = () => undefined } = context;
  const told = { view, wording };
  const speakers = speakersOf(view, personNamed);
  const lines = [
    firmLine(told, speakers),
    ...timeLines(told, shape),
    ...factLines(told, view.trigger && titleOf?.(view.trigger.entry)),
    ...changeLines(view, wording, speakers),
  ];
  const said = view.statements
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((statement) => statementLine(statement, wording));
  const sections = [
    lines,
    said,
    view.notes === undefined ? [] : [cleanText(view.notes)],
    view.links.map(cleanLine),
    [wording.link(`sherpa://entry/${view.id}`)],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}

function firmLine({ view, wording }: Told, speakers: Speakers): string {
  const { standing, badge } = view;
  const reason = wording.reason(view.reason, () => standingOfView(view, speakers).why);
  return wording.firm(wording.standing(standingWord(standing, badge), badge), cleanLine(reason));
}

function timeLines(told: Told, shape: Shape): readonly string[] {
  const { view, wording } = told;
  if (view.kind === 'deadline') return deadlineLines(told, shape);
  const { when } = view;
  if (shape.kind === 'timed' || when === undefined) return [];
  if (shape.kind === 'by' || shape.vague) return [wording.asSaid(wording.said(view), when.date)];
  if (when.start === undefined && when.end === undefined) return [];
  const zone = when.zone ?? view.venue?.zone;
  return [wording.stay(when.start, when.end, zone && wording.clock(zone, []))];
}

function deadlineLines(told: Told, shape: Shape): readonly string[] {
  const { view, wording } = told;
  const perSide = (view.expiry ?? []).map((expiry) => expiryLine(expiry, told));
  if (shape.kind === 'timed')
    return [wording.due(shape.start.day, clocksAt(told, shape.at, shape.zone)), ...perSide];
  const isVague = shape.kind === 'by' || shape.vague;
  return [
    isVague ? wording.dueSaid(wording.said(view), view.when?.date ?? '') : dueOnDay(shape.to, told),
    ...perSide,
  ];
}

/** The end of a day on each side's clock: by the clock of the deadline, else by that of each side, since any may be meant. */
function dueOnDay(day: Day, told: Told): string {
  const { view, wording } = told;
  const zone = view.when?.zone ?? view.venue?.zone;
  const capitals = view.parties.flatMap((party) => capitalOf(party)?.zone ?? []);
  const zones = zone === undefined ? [...new Set(capitals)] : [zone];
  const [first] = zones;
  return wording.dueByEndOf(
    day,
    zones.length === 1 && first !== undefined ? wording.clock(first, view.parties) : undefined,
    zones.map((each) => endOn(day, each, told)),
  );
}

/** The instant at which a day ends in a zone, on the clocks of all. */
function endOn(day: Day, zone: string, told: Told, whose?: readonly string[]): string {
  const at = instantOf(day, '24:00', zone);
  return `${localTime(at, zone).day} ${clocksAt(told, at, zone, whose)}`;
}

/** When a side's own instrument lapses, on its clock and on those of the others. */
function expiryLine({ party, at, zone }: Expiry, told: Told): string {
  const { wording, view } = told;
  const [day = '', time] = at.split('T');
  const name = wording.party(party);
  if (time === undefined || !isDay(day))
    return wording.expires(name, endOfSide(day, zone, [party, ...view.parties], told));
  const instant = instantOf(day, time, zone);
  const shown = localTime(instant, zone).day;
  return wording.expires(name, `${shown} ${clocksAt(told, instant, zone, [party])}`);
}

function endOfSide(day: string, zone: string, whose: readonly string[], told: Told): string {
  const { wording } = told;
  const words = wording.endOfDay(day, wording.clock(zone, whose));
  return isDay(day) ? wording.thatIs(words, endOn(day, zone, told, whose)) : words;
}

/** An instant on the clock it was set by, then on those of the parties: "00:01 Washington · 13:01 Beijing". */
function clocksAt(
  { view: { parties }, wording }: Told,
  at: Instant,
  zone: string,
  whose: readonly string[] = parties,
): string {
  const clocks = new Map([[zone, wording.clock(zone, whose)]]);
  for (const party of parties) {
    const capital = capitalOf(party);
    if (capital !== undefined && !clocks.has(capital.zone))
      clocks.set(capital.zone, wording.clock(capital.zone, [party]));
  }
  const shown = localTime(at, zone).day;
  return Array.from(clocks, ([other, city]) => {
    const { day, time } = localTime(at, other);
    return day === shown ? `${time} ${city}` : `${time} ${city} (${day})`;
  }).join(' · ');
}

function factLines({ view, wording }: Told, triggerTitle: string | undefined): readonly string[] {
  const { instrument, onLapse, trigger, quantity } = view;
  return [
    ...(instrument === undefined ? [] : [wording.instrument(cleanLine(instrument))]),
    ...(onLapse === undefined ? [] : [wording.ifItLapses(cleanLine(onLapse))]),
    ...(trigger === undefined ? [] : [cleanLine(wording.computed(trigger, triggerTitle))]),
    ...(quantity === undefined ? [] : [wording.promised(quantity.amount, cleanLine(quantity.unit))]),
    // By the latest reading, never by today, so that a feed doesn't change by itself.
    ...(countedReadings(view.readings).length === 0 ? [] : [cleanLine(wording.pace(view))]),
  ];
}

function statementLine(statement: StatementView, wording: FeedWording): string {
  const { by, capacity, says, made, date, source } = statement;
  const named = date === undefined ? undefined : wording.date(date);
  const speaker = wording.speaker(by, capacity);
  return cleanLine(wording.statement(made, speaker, wording.sayings[says], named, placeOf(source)));
}

/** When an entry is, in a line: by its clocks, or its date in words. */
export function momentLine(view: EntryView, shape: Shape, wording: FeedWording): string {
  const told = { view, wording };
  if (view.kind === 'deadline') return deadlineLines(told, shape)[0] ?? '';
  if (shape.kind === 'timed') return `${shape.start.day} ${clocksAt(told, shape.at, shape.zone)}`;
  return wording.said(view);
}
