import { type ChangeEvent, useRef } from 'react';
import { useAct } from '../app/use-act.ts';
import { offerFile } from '../feeds/offer-file.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WriteButton } from '../ui/write-button.tsx';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';

/** The whole calendar as one file, to keep or to take elsewhere, and back from one. */
export function WholeFile() {
  const text = useText();
  const act = useAct();
  const open = useView((view) => view.open);
  const input = useRef<HTMLInputElement>(null);
  const save = async () => {
    const file = await act('store.export', {});
    if (file === undefined) return;
    offerFile(file);
  };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen once more.
    if (file === undefined) return;
    const content = await file.text();
    target.value = '';
    open({ name: 'restore', from: { file: file.name, content } });
  };
  return (
    <SettingRow label={text('settings.whole')} hint={text('settings.whole.hint')}>
      <div className={styles.buttons}>
        <button type="button" className={controls.secondary} onClick={() => void save()}>
          {text('settings.whole.export')}
        </button>
        <WriteButton
          className={controls.secondary}
          aria-haspopup="dialog"
          onClick={() => input.current?.click()}
        >
          {text('settings.whole.import')}
        </WriteButton>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text('settings.whole.import')}
          onChange={(event) => void take(event)}
        />
      </div>
    </SettingRow>
  );
}
