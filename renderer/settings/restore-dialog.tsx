import { useEffect, useState } from 'react';
import type { Backup, RestorePreview } from '../../shared/contract/methods/backup-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useAct } from '../app/use-act.ts';
import { useReadOnly, useSherpa } from '../state/sherpa.ts';
import type { RestoreSource } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import { Refusal } from '../ui/refusal.tsx';
import styles from './restore-dialog.module.css';
import { RestoreEffects } from './restore-effects.tsx';
import { useBackupWords } from './use-backup-words.ts';

interface Props {
  readonly from: RestoreSource;
  readonly onClose: () => void;
}

/** What going back to a backup would do, and the way to do it once that was read. */
export function RestoreDialog({ from, onClose }: Props) {
  const text = useText();
  const act = useAct();
  const words = useBackupWords();
  const readOnly = useReadOnly();
  const { client } = useSherpa();
  const [preview, setPreview] = useState<RestorePreview>();
  const [refusal, setRefusal] = useState<string>();
  const [isRestoring, setRestoring] = useState(false);
  const name = isBackup(from) ? words.made(from) : from.file;

  useEffect(() => {
    let isCurrent = true;
    const asked: Promise<RestorePreview> = isBackup(from)
      ? client.request('backups.preview', { name: from.name })
      : client.request('store.import', { content: from.content, accept: false });
    asked.then(
      (found) => isCurrent && setPreview(found),
      (error: unknown) => isCurrent && setRefusal(messageOf(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, from]);

  const restore = async () => {
    setRestoring(true);
    const said = { done: text('settings.restored', { name }), undoable: true };
    const done = isBackup(from)
      ? await act('backups.restore', { name: from.name }, said)
      : await act('store.import', { content: from.content, accept: true }, said);
    setRestoring(false);
    if (done !== undefined) onClose();
  };
  return (
    <Dialog title={text('settings.restore.title', { name })} width={520} onClose={onClose}>
      <div className={styles.body}>
        {preview === undefined && refusal === undefined && (
          <p className={styles.quiet} role="status">
            {text('settings.restore.loading')}
          </p>
        )}
        <Refusal>{refusal}</Refusal>
        {preview !== undefined && <RestoreEffects preview={preview} />}
        <div className={controls.actions}>
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          <button
            type="button"
            className={controls.primary}
            disabled={preview === undefined || isNothing(preview) || isRestoring || readOnly !== undefined}
            title={readOnly}
            onClick={() => void restore()}
          >
            {text(isRestoring ? 'settings.restore.running' : 'settings.restore.do')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function isBackup(from: RestoreSource): from is Backup {
  return !('file' in from);
}

/** Whether nothing would be otherwise. */
function isNothing({ back, gone, different, others }: RestorePreview): boolean {
  return back.count + gone.count + different.count + others.length === 0;
}
