import { useMemo, useState } from 'react';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import { createEntrySearch } from '../../../shared/entries/search-entries.ts';
import { taken } from '../../../shared/outcome.ts';
import { useCalendar } from '../../state/sherpa.ts';
import { useDates } from '../../texts/use-dates.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';
import { PickList } from './pick-list.tsx';

const MOST_FOUND = 6;

type ReferenceField = 'extends' | 'supersedes' | 'partOf';

/** Edits which entry this one extends, supersedes or is part of, picked by search. */
export function ReferenceEditor({ field, ...props }: EditorProps & { readonly field: ReferenceField }) {
  const text = useText();
  const dates = useDates();
  const byId = useCalendar((calendar) => calendar.byId);
  const entries = useCalendar((calendar) => calendar.entries);
  const before = props.entry[field];
  const [picked, setPicked] = useState<EntryId | 'none'>();
  const [typed, setTyped] = useState('');
  const { id } = props.entry;
  const search = useMemo(
    () => createEntrySearch(entries.filter((entry) => entry.id !== id && mayBe(field, entry))),
    [entries, id, field],
  );
  const found = search.find(typed, MOST_FOUND);
  return (
    <EditorForm
      {...props}
      picked={picked}
      build={() => {
        if (picked === undefined) return taken({});
        return taken(picked === 'none' ? { unset: [field] } : { set: { [field]: picked } });
      }}
    >
      {before !== undefined && (
        <p className={controls.echo}>
          {byId.get(before)?.title ?? before}{' '}
          <button type="button" className={controls.danger} onClick={() => setPicked('none')}>
            {text('reference.remove')}
          </button>
        </p>
      )}
      <PickList
        label={text('reference.search')}
        typed={typed}
        onType={setTyped}
        picks={found.map(({ id: key, title, when }) => ({
          key,
          name: title,
          ...(when === undefined ? {} : { detail: dates.shortDate(when.date) }),
        }))}
        onPick={(key) => {
          setPicked(found.find((entry) => entry.id === key)?.id);
        }}
        none={<p className={controls.echo}>{text('search.none', { typed })}</p>}
      />
    </EditorForm>
  );
}

/** A gathering has sidelines, and what is done about a deadline is linked to it; a pledge has neither. */
function mayBe(field: ReferenceField, { kind }: EntryView): boolean {
  return field === 'partOf' ? kind !== 'pledge' : kind === 'deadline';
}
