import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useDates } from '../texts/use-dates.ts';

/** What tells an entry from others of its title, as the deadlines of one chain are: its title and its date. */
export function useEntryName(): (entry: EntryView) => string {
  const dates = useDates();
  return ({ title, when }) => (when === undefined ? title : `${title} · ${dates.shortDate(when.date)}`);
}
