import { useState } from 'react';
import type { DeviceView } from '../../shared/contract/methods/device-methods.ts';
import { useAct } from '../app/use-act.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { FolderForm } from './folder-form.tsx';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';

/** Where the calendar lies: shown, and moved. */
export function DataFolder({ folder }: Pick<DeviceView, 'folder'>) {
  const text = useText();
  const act = useAct();
  const [isMoving, setMoving] = useState(false);
  const move = useFocusBack<HTMLButtonElement>(isMoving);
  return (
    <SettingRow label={text('settings.folder')} hint={text('settings.folder.hint')}>
      <code className={styles.path}>{folder.path}</code>
      {isMoving && <FolderForm folder={folder} onClose={() => setMoving(false)} />}
      {!isMoving && (folder.canShow || folder.canMove) && (
        <div className={styles.buttons}>
          {folder.canShow && (
            <button type="button" className={controls.secondary} onClick={() => void act('folder.show', {})}>
              {text('settings.folder.show')}
            </button>
          )}
          {folder.canMove && (
            <button ref={move} type="button" className={controls.secondary} onClick={() => setMoving(true)}>
              {text('settings.folder.move')}
            </button>
          )}
        </div>
      )}
      {!folder.canMove && <p className={styles.quiet}>{text('settings.folder.byCommand')}</p>}
    </SettingRow>
  );
}
