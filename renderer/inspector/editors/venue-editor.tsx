import { useEffect, useState } from 'react';
import type { GazetteerHit } from '../../../shared/contract/methods/register-methods.ts';
import type { EntryInput } from '../../../shared/entries/entry-input.ts';
import { taken } from '../../../shared/outcome.ts';
import { fold } from '../../../shared/places/fold.ts';
import { useCalendar, useSherpa } from '../../state/sherpa.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';
import styles from './editors.module.css';
import { PickList } from './pick-list.tsx';
import { VenueForm } from './venue-form.tsx';

const MOST_KNOWN = 4;
const MOST_FOUND = 5;

/** Edits where: a venue the calendar knows, a city of the gazetteer, one written in full; or the venue itself. */
export function VenueEditor(props: EditorProps) {
  const text = useText();
  const before = props.entry.venue;
  const [isWriting, setWriting] = useState<'new' | 'edit'>();
  const [chosen, setChosen] = useState<{ readonly name: string; readonly venue: EntryInput['venue'] }>();
  const [isCleared, setCleared] = useState(false);
  const [typed, setTyped] = useState('');
  const places = usePlaces(typed);
  if (isWriting !== undefined) {
    return (
      <VenueForm
        entry={props.entry}
        venue={isWriting === 'edit' ? before : undefined}
        name={typed}
        onClose={props.onClose}
      />
    );
  }
  return (
    <EditorForm
      {...props}
      picked={chosen ?? (isCleared || undefined)}
      build={() => {
        if (chosen?.venue !== undefined) return taken({ set: { venue: chosen.venue } });
        return taken(isCleared && before !== undefined ? { unset: ['venue'] } : {});
      }}
    >
      <p className={controls.echo}>{chosen?.name ?? before?.name ?? text('venue.none')}</p>
      <PickList
        label={text('venue.search')}
        typed={typed}
        onType={setTyped}
        picks={places}
        onPick={(key) => {
          const place = places.find((one) => one.key === key);
          if (place !== undefined) setChosen({ name: place.name, venue: place.venue });
          setTyped('');
        }}
        none={<p className={controls.echo}>{text('venue.notFound', { typed })}</p>}
      />
      <div className={styles.links}>
        <button type="button" className={controls.quiet} onClick={() => setWriting('new')}>
          {text('venue.new')}
        </button>
        {before !== undefined && (
          <>
            <button type="button" className={controls.quiet} onClick={() => setWriting('edit')}>
              {text('venue.edit')}
            </button>
            <button type="button" className={controls.danger} onClick={() => setCleared(true)}>
              {text('venue.remove')}
            </button>
          </>
        )}
      </div>
    </EditorForm>
  );
}

interface Place {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly venue: NonNullable<EntryInput['venue']>;
}

/** Venues of the calendar first, then cities that the host knows. */
function usePlaces(typed: string): readonly Place[] {
  const { client } = useSherpa();
  const venues = useCalendar((calendar) => calendar.venues);
  const [hits, setHits] = useState<readonly GazetteerHit[]>([]);
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted.length < 2) return setHits([]);
    let isCurrent = true;
    client.request('venues.find', { text: wanted }).then(
      (found) => isCurrent && setHits(found),
      // The calendar's own venues are still offered.
      () => isCurrent && setHits([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, wanted]);
  const folded = fold(wanted);
  const known = venues
    .filter(({ name, city }) => folded === '' || fold(`${name} ${city}`).includes(folded))
    .slice(0, MOST_KNOWN)
    .map(({ id, name, city, country }) => ({
      key: id,
      name,
      detail: `${city}, ${country}`,
      venue: id as string,
    }));
  const isKnown = (hit: GazetteerHit) =>
    venues.some(({ name, country }) => name === hit.name && country === hit.country);
  const found = hits
    .filter((hit) => !isKnown(hit))
    .slice(0, MOST_FOUND)
    .map((hit) => ({
      key: `${hit.lat} ${hit.lon} ${hit.name}`,
      name: hit.name,
      detail: [hit.city === hit.name ? undefined : hit.city, hit.country].filter(Boolean).join(', '),
      venue: hit,
    }));
  return [...known, ...found];
}
