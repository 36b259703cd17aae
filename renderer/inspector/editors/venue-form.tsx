import { useState } from 'react';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { messageOf } from '../../../shared/message-of.ts';
import { useCalendar, useSherpa } from '../../state/sherpa.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { TextField } from '../../ui/text-field.tsx';
import { SmallForm } from '../small-form.tsx';
import styles from './editors.module.css';
import { ZoneInput } from './zone-input.tsx';

interface Props {
  readonly entry: EntryView;
  /** The venue to change, wherever it is used; a new one for this entry where none is given. */
  readonly venue: EntryView['venue'];
  readonly name: string;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'city', 'country', 'lat', 'lon'] as const;

/** Writes a venue in full. */
export function VenueForm({ entry, venue, name, onClose }: Props) {
  const text = useText();
  const { client } = useSherpa();
  const home = useCalendar(({ settings }) => settings.home);
  const [zone, setZone] = useState(venue?.zone ?? home);
  const [refusal, setRefusal] = useState<string>();
  const [values, setValues] = useState({
    name: venue?.name ?? name,
    city: venue?.city ?? '',
    country: venue?.country ?? '',
    lat: venue === undefined ? '' : String(venue.lat),
    lon: venue === undefined ? '' : String(venue.lon),
  });

  const save = async () => {
    const { lat, lon, country, ...names } = values;
    const fields = {
      ...names,
      country: country.trim().toUpperCase(),
      lat: toNumber(lat),
      lon: toNumber(lon),
      zone,
    };
    try {
      if (venue !== undefined) await client.request('venues.save', { id: venue.id, ...fields });
      else await client.request('entries.edit', { id: entry.id, set: { venue: fields } });
      onClose();
    } catch (error) {
      setRefusal(messageOf(error));
    }
  };

  return (
    <SmallForm className={styles.form} done={text('save')} refusal={refusal} onDone={save} onClose={onClose}>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={text(`venue.${field}`)}
          autoFocus={field === 'name'}
          value={values[field]}
          onType={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
      <ZoneInput label={text('when.zone')} value={zone} onChange={setZone} />
      {venue !== undefined && <p className={controls.echo}>{text('venue.everywhere')}</p>}
    </SmallForm>
  );
}

/** Empty or wordy text is no number, and the host says so in a sentence. */
function toNumber(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed.replace('°', ''));
}
