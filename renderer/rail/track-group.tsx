import { useCalendar, useReadOnly, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { FacetRow } from './facet-row.tsx';
import styles from './rail.module.css';
import { RailGroup } from './rail-group.tsx';
import { TrackSwatch } from './track-swatch.tsx';

/** The tracks with their colours and counts; each can be filtered by, and changed. */
export function TrackGroup({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const text = useText();
  const tracks = useCalendar((calendar) => calendar.tracks);
  const chosen = useView((view) => view.filter.tracks);
  const toggle = useView((view) => view.toggle);
  const open = useView((view) => view.open);
  const readOnly = useReadOnly();
  const isFixed = readOnly !== undefined;
  return (
    <RailGroup
      facet="tracks"
      title={text('rail.tracks')}
      action={
        <button
          type="button"
          className={styles.headAction}
          aria-label={text('rail.newTrack')}
          title={readOnly ?? text('rail.newTrack')}
          disabled={isFixed}
          onClick={() => open({ name: 'track' })}
        >
          +
        </button>
      }
    >
      {tracks.map(({ id, name, colour }) => (
        <li key={id} className={styles.track}>
          <FacetRow
            name={name}
            count={counts.get(name) ?? 0}
            isChosen={chosen.includes(name)}
            mark={<TrackSwatch colour={colour} />}
            onToggle={() => toggle('tracks', name)}
          />
          <button
            type="button"
            className={styles.edit}
            aria-label={text('rail.editTrack', { name })}
            title={readOnly ?? text('rail.editTrack', { name })}
            disabled={isFixed}
            onClick={() => open({ name: 'track', track: id })}
          >
            ⋯
          </button>
        </li>
      ))}
      {tracks.length === 0 && <li className={styles.none}>{text('rail.noTracks')}</li>}
    </RailGroup>
  );
}
