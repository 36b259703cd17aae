import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './changes.module.css';

/** The rail's filter of tracks, at hand where one track is asked for. */
export function TrackSelect() {
  const text = useText();
  const tracks = useCalendar((calendar) => calendar.tracks);
  const chosen = useView((view) => view.filter.tracks);
  const clear = useView((view) => view.clear);
  const toggle = useView((view) => view.toggle);
  const [only, ...others] = chosen;
  if (tracks.length < 2) return undefined;
  return (
    <select
      className={`${controls.input} ${styles.track}`}
      aria-label={text('changes.track')}
      value={others.length > 0 ? SEVERAL : (only ?? '')}
      onChange={({ target }) => {
        clear('tracks');
        if (target.value !== '') toggle('tracks', target.value);
      }}
    >
      <option value="">{text('changes.track.all')}</option>
      {others.length > 0 && (
        <option value={SEVERAL} disabled>
          {text('changes.track.several')}
        </option>
      )}
      {tracks.map(({ id, name }) => (
        <option key={id} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** No track is called so: names have no spaces at their ends. */
const SEVERAL = ' several ';
