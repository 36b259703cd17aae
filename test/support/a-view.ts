import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId, TrackId, VenueId } from '../../shared/entries/ids.ts';
import type { Track } from '../../shared/entries/track.ts';
import type { Venue } from '../../shared/entries/venue.ts';
import { viewEntry } from '../../shared/entries/view-entry.ts';
import { entryRenderer } from '../../shared/feeds/render-entry.ts';
import { type Rendering, renderingOf } from '../../shared/feeds/rendering.ts';
import { uidOf } from '../../shared/feeds/uid.ts';
import { defaultSettings } from '../../shared/settings/settings.ts';
import type { Statement } from '../../shared/statements/statement.ts';
import { aDay, anEntry, anInstant } from './a-calendar.ts';

export const TRUCE: Track = { id: 't1' as TrackId, name: 'US–China trade truce', colour: 'steelblue' };

export const BUSAN: Venue = {
  id: 'v1' as VenueId,
  name: 'Gimhae Air Base',
  city: 'Busan',
  country: 'KR',
  lat: 35.1796,
  lon: 128.9382,
  zone: 'Asia/Seoul',
};

interface Surroundings {
  readonly statements?: readonly Statement[];
  readonly venue?: Venue;
  readonly track?: Track;
  readonly revision?: number;
  readonly modified?: string;
  /** Earlier working dates, oldest first. */
  readonly slippedFrom?: readonly string[];
  /** Whether another entry extends this one. */
  readonly extended?: boolean;
  /** Whether that one supersedes it instead. */
  readonly superseded?: boolean;
}

/** An entry as it is shown, from its fields and what is around it. */
export function aView(sketch: Parameters<typeof anEntry>[0] = {}, around: Surroundings = {}): EntryView {
  const { venue, track, statements = [], slippedFrom = [] } = around;
  const entry: Entry = {
    ...anEntry(sketch),
    ...(venue === undefined ? {} : { venue: venue.id }),
    ...(track === undefined ? {} : { tracks: [track.id] }),
  };
  const record = recordOf(entry);
  const link = around.superseded ? { supersedes: entry.id } : { extends: entry.id };
  const later = recordOf(anEntry({ id: 'later', kind: 'deadline', ...link }));
  const dates = [...slippedFrom, entry.when?.date].map((date, index) => ({
    known: aDay(`2025-10-${String(index + 1).padStart(2, '0')}`),
    seq: index + 1,
    ...(date === undefined ? {} : { date }),
  }));
  return viewEntry(
    {
      ...record,
      dates,
      statements: statements.map((statement, index) => ({ ...statement, entry: entry.id, seq: index + 10 })),
      revision: around.revision ?? 1,
      modified: anInstant(around.modified ?? '2025-11-01T10:00:00.250Z'),
    },
    {
      entries: new Map([record, later].map((each) => [each.entry.id, each])),
      tracks: new Map(track === undefined ? [] : [[track.id, track]]),
      venues: new Map(venue === undefined ? [] : [[venue.id, venue]]),
      people: new Map(),
      feeds: new Map(),
      settings: defaultSettings('Europe/Berlin'),
      dependents: new Map<EntryId, ReadonlySet<EntryId>>(
        around.extended || around.superseded ? [[entry.id, new Set([later.entry.id])]] : [],
      ),
    },
    () => undefined,
  );
}

/** What renders entries in tests, for a reader in Berlin. */
export function aRenderer(rendering: Partial<Rendering> = {}) {
  return entryRenderer({
    rendering: renderingOf(rendering),
    settings: defaultSettings('Europe/Berlin'),
    colourOf: (name) => (name === TRUCE.name ? TRUCE.colour : undefined),
    uidOf,
  });
}

/** The VEVENTs of an entry, unfolded, as lines without the last empty one. */
export function linesOf(view: EntryView, rendering: Partial<Rendering> = {}): readonly string[] {
  const text = aRenderer(rendering)(view)?.text ?? '';
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

function recordOf(entry: Entry) {
  const first = { known: aDay('2025-10-01'), seq: 1 };
  return {
    entry,
    statements: [],
    readings: [],
    dates: [entry.when === undefined ? first : { ...first, date: entry.when.date }],
    lastKnown: aDay('2025-10-01'),
    revision: 1,
    modified: anInstant('2025-11-01T10:00:00Z'),
  };
}
