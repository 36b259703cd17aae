import type { Entry } from '../entries/entry.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { Settings } from '../settings/settings.ts';
import { type Alarm, isLead, type LeadAlarm } from './alarm.ts';

/** The alarms that the settings give an entry without any of its own: its first track's that has some, else its kind's. */
export function defaultAlarms(
  { alarms, kind, tracks }: Pick<Entry, 'alarms' | 'kind' | 'tracks'>,
  { alarms: settled }: Pick<Settings, 'alarms'>,
): readonly Alarm[] | undefined {
  if (alarms.length > 0) return undefined;
  for (const track of tracks) {
    const ofTrack = settled.tracks[track];
    if (ofTrack !== undefined) return ofTrack;
  }
  return settled.kinds[kind];
}

/** The alarms that an entry has: its own, else those the settings give it; none where it is said that it has none. */
export function effectiveAlarms({
  alarms,
  defaultAlarms: usual = [],
}: Pick<EntryView, 'alarms' | 'defaultAlarms'>): readonly Alarm[] {
  const all = alarms.length > 0 ? alarms : usual;
  return all.some(({ when }) => when === 'never') ? [] : all;
}

/** The lead times of an entry, as far as it has any. */
export function leadAlarms(entry: Pick<EntryView, 'alarms' | 'defaultAlarms'>): readonly LeadAlarm[] {
  return effectiveAlarms(entry).filter(isLead);
}
