import { useMemo, useState } from 'react';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import { createEntrySearch } from '../../../shared/entries/search-entries.ts';
import { useCalendar } from '../../state/sherpa.ts';
import { useDates } from '../../texts/use-dates.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { useEntryName } from '../use-entry-name.ts';
import { PickList } from './pick-list.tsx';

interface Props {
  readonly label: string;
  readonly picked: EntryId | undefined;
  /** The entry that can't be picked, since it is the one that is edited. */
  readonly without: EntryId;
  /** Which entries may be picked; all of them if this isn't given. */
  readonly fits?: (entry: EntryView) => boolean;
  readonly onPick: (entry: EntryView) => void;
}

const MOST_FOUND = 6;
const ANY = () => true;

/** Picks an entry by search; the one picked stands above, with the way to another. */
export function EntryPicker({ label, picked, without, fits = ANY, onPick }: Props) {
  const text = useText();
  const dates = useDates();
  const byId = useCalendar((calendar) => calendar.byId);
  const entries = useCalendar((calendar) => calendar.entries);
  const [typed, setTyped] = useState('');
  const [isSearching, setSearching] = useState(picked === undefined);
  const search = useMemo(
    () => createEntrySearch(entries.filter((entry) => entry.id !== without && fits(entry))),
    [entries, without, fits],
  );
  const found = search.find(typed, MOST_FOUND);
  const entryName = useEntryName();
  if (!isSearching && picked !== undefined) {
    const other = byId.get(picked);
    return (
      <p className={controls.echo}>
        {other === undefined ? picked : entryName(other)}{' '}
        <button type="button" className={controls.quiet} onClick={() => setSearching(true)}>
          {text('trigger.change')}
        </button>
      </p>
    );
  }
  return (
    <PickList
      label={label}
      typed={typed}
      onType={setTyped}
      picks={found.map(({ id, title, when }) => ({
        key: id,
        name: title,
        ...(when === undefined ? {} : { detail: dates.shortDate(when.date) }),
      }))}
      onPick={(key) => {
        const entry = found.find(({ id }) => id === key);
        if (entry === undefined) return;
        onPick(entry);
        setSearching(false);
        setTyped('');
      }}
      none={<p className={controls.echo}>{text('search.none', { typed })}</p>}
    />
  );
}
