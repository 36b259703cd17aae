import { useState } from 'react';
import { messageOf } from '../../shared/message-of.ts';
import { useCalendar, useReadOnly, useSherpa } from '../state/sherpa.ts';
import type { ImportFile } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Select } from '../ui/select.tsx';
import { FileButton } from './file-button.tsx';
import styles from './import.module.css';
import { RefusedList } from './refused-list.tsx';
import { TakenList } from './taken-list.tsx';
import { useReview } from './use-review.ts';

interface Props {
  readonly file: ImportFile;
  readonly onOther: (file: ImportFile) => void;
  readonly onClose: () => void;
}

/** What would be taken of a file and what is refused, before anything is. */
export function ImportReview({ file, onOther, onClose }: Props) {
  const text = useText();
  const { client, view } = useSherpa();
  const readOnly = useReadOnly();
  const tracks = useCalendar((calendar) => calendar.tracks);
  const [track, setTrack] = useState('');
  const [isTaking, setTaking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { report, reason } = useReview(file);
  const count = report?.entries.length ?? 0;
  const isWhole = file.as === 'ics' || report?.refused.length === 0;
  const mayTake = count > 0 && isWhole && readOnly === undefined && !isTaking;

  const accept = async () => {
    setTaking(true);
    try {
      const { as, content, name } = file;
      const input = { as, content, name, accept: true, ...(track === '' ? {} : { track }) };
      const { entries } = await client.request('entries.import', input);
      onClose();
      const done = text('import.done', { count: entries.length, name });
      view.getState().say(done, { undoable: true });
    } catch (error) {
      setFailure(messageOf(error));
      setTaking(false);
    }
  };

  return (
    <div className={styles.body}>
      {report === undefined ? (
        <p className={reason === undefined ? styles.hint : controls.error} role="status">
          {reason ?? text('import.reading', { name: file.name })}
        </p>
      ) : (
        <>
          <TakenList entries={report.entries} />
          {report.refused.length > 0 && <RefusedList refused={report.refused} />}
          {!isWhole && <p className={styles.hint}>{text('import.whole')}</p>}
          {mayTake && tracks.length > 0 && (
            <Select
              label={text('import.track')}
              values={['', ...tracks.map(({ name }) => name)]}
              value={track}
              wordsOf={(name) => name || text('import.track.own')}
              onChoose={setTrack}
            />
          )}
        </>
      )}
      {(failure ?? readOnly) !== undefined && (
        <p className={controls.error} role="alert">
          {failure ?? readOnly}
        </p>
      )}
      <div className={controls.actions}>
        <FileButton label={text('import.other')} onChosen={onOther} />
        <span className={styles.gap} />
        <button type="button" className={controls.secondary} onClick={onClose}>
          {text('cancel')}
        </button>
        <button type="button" className={controls.primary} disabled={!mayTake} onClick={() => void accept()}>
          {text('import.accept', { count })}
        </button>
      </div>
    </div>
  );
}
