import type { OutputOf } from '../../shared/contract/methods.ts';
import type { Notice, NoticeOf } from '../../shared/contract/notices.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Calendar } from '../state/mirror.ts';

/** The calendar as the host read it out. */
export function calendarFrom(answer: OutputOf<'calendar.read'>): Calendar {
  return { ...answer, byId: indexed(answer.entries) };
}

/** The calendar after a notice, or `gap` where a notice before it was missed. */
export function applyNotice(calendar: Calendar, notice: Notice): Calendar | 'gap' {
  if (notice.name === 'entries.checked') return { ...calendar, checked: notice.body.checked };
  if (notice.name === 'status.changed') return { ...calendar, status: notice.body };
  if (notice.name === 'feeds.changed') return { ...calendar, feeds: notice.body.feeds };
  if (notice.name !== 'calendar.changed') return calendar;
  const { body } = notice;
  if (body.seq <= calendar.seq) return calendar;
  if (body.from !== calendar.seq) return 'gap';
  return {
    ...calendar,
    ...entriesAfter(calendar, body),
    seq: body.seq,
    tracks: body.tracks ?? calendar.tracks,
    venues: body.venues ?? calendar.venues,
    people: body.people ?? calendar.people,
    settings: body.settings ?? calendar.settings,
    feeds: body.feeds ?? calendar.feeds,
    status: body.status,
  };
}

function entriesAfter(
  calendar: Calendar,
  { entries: changed, removed }: NoticeOf<'calendar.changed'>,
): Pick<Calendar, 'entries' | 'byId'> {
  if (changed.length === 0 && removed.length === 0) return calendar;
  const byId = new Map<EntryId, EntryView>(calendar.byId);
  for (const entry of changed) byId.set(entry.id, entry);
  for (const id of removed) byId.delete(id);
  return { byId, entries: [...byId.values()] };
}

function indexed(entries: readonly EntryView[]): ReadonlyMap<EntryId, EntryView> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
