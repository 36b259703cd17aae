import type { PastDay } from '../entries/calendar-as-of.ts';
import type { EntryId } from '../entries/ids.ts';

/** What every UID of ours ends with. */
const AUTHORITY = '@sherpa';
const OURS = /^([\w-]+)(?:\.as-[\w-]+)?(\.alarm\.[^@]+)?@sherpa$/;

/** The UID of an entry: for life, so that no reader ever shows it twice (RFC 7986 §5.3). */
export function uidOf({ id }: { readonly id: EntryId }): string {
  return `${id}${AUTHORITY}`;
}

/** The UID of an entry in a file of a past day, which no reader may take for news of the entry it has. */
export function pastUidOf({ id }: { readonly id: EntryId }, { day, reading }: PastDay): string {
  return `${id}.as-${reading === 'known' ? 'of' : reading}-${day}${AUTHORITY}`;
}

/** The UID of an alarm told as an event: it stays as it is wherever its entry, of the UID given, moves. */
export function alarmUid(uid: string, before: string): string {
  const at = uid.lastIndexOf('@');
  return `${uid.slice(0, at)}.alarm.${before}${uid.slice(at)}`;
}

/** The entry that a UID of ours belongs to, and whether it is that of an alarm told as an event; undefined for others'. */
export function readUid(uid: string): { readonly id: EntryId; readonly isAlarm: boolean } | undefined {
  const [, id, alarm] = OURS.exec(uid) ?? [];
  return id === undefined ? undefined : { id: id as EntryId, isAlarm: alarm !== undefined };
}
