import type { Instant } from '../dates/instant.ts';
import type { EntryView } from '../entries/entry-view.ts';
import type { AlarmEvent } from './alarm-events.ts';
import { cleanLine, escapeText } from './clean-text.ts';
import type { ProfileRules } from './profile-rules.ts';
import { sequenceOf } from './sequence-of.ts';
import { alarmUid } from './uid.ts';
import type { FeedWording } from './words/feed-wording.ts';

/** The entry that an alarm is of, as the feed shows it. */
export interface AlarmedEntry {
  readonly view: EntryView;
  readonly summary: string;
  /** When the entry is, and the way to it in Sherpa: all its alarms say the same. */
  readonly description: string;
  readonly uid: string;
}

interface AlarmEventContext {
  readonly rules: ProfileRules;
  readonly wording: FeedWording;
}

/**
 * An alarm as a short event that takes nobody's time, each line ended by CRLF and not folded yet. It has no alarm of its
 * own: whoever reads entries by the feed's own alarms would be rung twice.
 */
export function renderAlarmEvent(
  alarm: AlarmEvent,
  { view, summary, description, uid }: AlarmedEntry,
  { rules, wording }: AlarmEventContext,
): string {
  const modified = digitsOf(view.modified);
  const said = `${wording.countdown(alarm.lead)}${wording.divider}${summary}`;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${alarmUid(uid, alarm.before)}`,
    `SEQUENCE:${sequenceOf(view)}`,
    `DTSTAMP:${modified}`,
    `DTSTART:${digitsOf(alarm.at)}`,
    `DTEND:${digitsOf(alarm.until)}`,
    `SUMMARY:${escapeText(said)}`,
    'TRANSP:TRANSPARENT',
    ...(rules.busyStatus ? ['X-MICROSOFT-CDO-BUSYSTATUS:FREE'] : []),
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${[...view.tracks.map(cleanLine), view.kind].map(escapeText).join(',')}`,
    `STATUS:${alarm.isOff ? 'CANCELLED' : 'CONFIRMED'}`,
    `LAST-MODIFIED:${modified}`,
    'END:VEVENT',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** An instant to the second, as iCalendar writes UTC. */
function digitsOf(instant: Instant): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
