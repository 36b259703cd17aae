import type { Unnumbered } from '../../core/store/store.ts';
import { addDays, type Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { ChangeDraft } from '../../shared/entries/change.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { ActId, EntryId, StatementId, TrackId, VenueId } from '../../shared/entries/ids.ts';
import { ENTRY_KINDS } from '../../shared/entries/kind.ts';
import { TRACK_COLOURS } from '../../shared/entries/track.ts';
import { SAYINGS, type Statement } from '../../shared/statements/statement.ts';
import { seededRandom } from './seeded-random.ts';

const FIRST = '2020-01-06' as Day;
const DAYS = 3000;

const VENUES = [
  ['Palais des Nations', 'Geneva', 'CH', 46.2267, 6.1405, 'Europe/Zurich'],
  ['Lancaster House', 'London', 'GB', 51.5037, -0.1396, 'Europe/London'],
  ['Rosenbad', 'Stockholm', 'SE', 59.3286, 18.0659, 'Europe/Stockholm'],
  ['Palacio de Santa Cruz', 'Madrid', 'ES', 40.4147, -3.7057, 'Europe/Madrid'],
  ['Merdeka 118', 'Kuala Lumpur', 'MY', 3.1418, 101.7006, 'Asia/Kuala_Lumpur'],
  ['Gimhae', 'Busan', 'KR', 35.1795, 128.9382, 'Asia/Seoul'],
  ['Diaoyutai 钓鱼台', 'Beijing', 'CN', 39.9204, 116.3307, 'Asia/Shanghai'],
  ['White House', 'Washington', 'US', 38.8977, -77.0365, 'America/New_York'],
] as const;

const PARTIES = ['US', 'CN', 'JP', 'KR', 'GB', 'FR', 'DE', 'IN', 'BR', 'AU', 'EU', 'ASEAN'] as const;
const TOPICS = ['tariffs', 'soybeans', 'rare earths', 'chips', 'shipping', 'fentanyl', 'currency', 'climate'];
const SUBJECTS = [
  'trade talks',
  'security dialogue',
  '经贸磋商',
  'working lunch',
  'export controls',
  'port fees',
];

/**
 * A calendar of so many entries with their tracks, venues and statements, as drafts in the order they would be recorded:
 * about three changes an entry, of every kind, a quarter of them vague, some in Chinese. The same for the same count.
 */
export function manyEntries(count: number): readonly ChangeDraft[] {
  const random = seededRandom(count);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] ?? (from[0] as T);
  const drafts: ChangeDraft[] = [...tracks(), ...venues()];
  for (let n = 0; n < count; n += 1) {
    const entry = entryOf(n, random, pick);
    const known = addDays(FIRST, Math.floor((n / count) * DAYS));
    drafts.push({ what: 'entry.created', id: entry.id, value: entry, known });
    const said = Math.floor(random() * 5);
    for (let s = 0; s < said; s += 1) {
      const statement = statementOf(`${entry.id}-s${s}`, entry, addDays(known, s), pick);
      drafts.push({ what: 'statement.made', id: statement.id, value: statement, known: statement.made });
    }
  }
  return drafts;
}

/** The same as acts that a store appends, each of so many changes at most. */
export function manyActs(count: number, changesAnAct = 500): readonly (readonly Unnumbered[])[] {
  const drafts = manyEntries(count);
  const acts: Unnumbered[][] = [];
  for (let start = 0; start < drafts.length; start += changesAnAct) {
    const act = `act-${start}` as ActId;
    const header = { at: '2026-04-01T09:00:00Z' as Instant, by: 'bench', act };
    acts.push(
      drafts
        .slice(start, start + changesAnAct)
        .map((draft) => ({ ...header, ...draft, known: draft.known ?? FIRST })),
    );
  }
  return acts;
}

function tracks(): ChangeDraft[] {
  return TRACK_COLOURS.map((colour, n) => {
    const id = `track-${n}` as TrackId;
    return {
      what: 'track.created',
      id,
      value: { id, name: `Track ${n}: ${SUBJECTS[n % SUBJECTS.length]}`, colour },
    };
  });
}

function venues(): ChangeDraft[] {
  return VENUES.map(([name, city, country, lat, lon, zone], n) => {
    const id = `venue-${n}` as VenueId;
    return { what: 'venue.created', id, value: { id, name, city, country, lat, lon, zone } };
  });
}

type Pick = <T>(from: readonly T[]) => T;

function entryOf(n: number, random: () => number, pick: Pick): Entry {
  const parties = [...new Set([pick(PARTIES), pick(PARTIES)])];
  const kind = pick(ENTRY_KINDS);
  return {
    id: `entry-${String(n).padStart(8, '0')}` as EntryId,
    kind,
    title: `${parties.join('–')} ${pick(SUBJECTS)}, round ${n}`,
    when: whenOf(addDays(FIRST, Math.floor(random() * DAYS)), random),
    parties,
    people: random() < 0.5 ? ['He Lifeng', 'Scott Bessent'] : [],
    topics: [...new Set([pick(TOPICS), pick(TOPICS)])],
    alarms:
      kind === 'deadline' ? [{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }] : [{ before: 'P1D' }],
    links: [`https://example.org/news/${n}`],
    tracks: [`track-${Math.floor(random() * TRACK_COLOURS.length)}` as TrackId],
    venue: `venue-${Math.floor(random() * VENUES.length)}` as VenueId,
    ...(random() < 0.4
      ? { notes: `Background to round ${n}: ${'what each side has said so far. '.repeat(4)}` }
      : {}),
  };
}

function whenOf(day: Day, random: () => number): NonNullable<Entry['when']> {
  const way = random();
  if (way < 0.15) return { date: day.slice(0, 7), said: `sometime in ${day.slice(0, 7)}` };
  if (way < 0.25) return { date: `${day.slice(0, 7)}~` };
  if (way < 0.45) return { date: `${day}/${addDays(day, 2)}` };
  if (way < 0.7) return { date: day, start: '09:30', end: '12:00' };
  return { date: day };
}

function statementOf(id: string, entry: Entry, made: Day, pick: Pick): Statement {
  const date = entry.when?.date;
  return {
    id: id as StatementId,
    entry: entry.id,
    by: pick(entry.parties),
    says: pick(SAYINGS),
    made,
    ...(date === undefined ? {} : { date }),
    source: { publisher: 'Reuters', title: `On ${entry.title}`, url: `https://example.org/source/${id}` },
    quote: 'We expect to meet again before the end of the month, and there is much to talk about.',
  };
}
