import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { DeviceView } from '../../shared/contract/methods/device-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useAct } from '../app/use-act.ts';
import { useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Refusal } from '../ui/refusal.tsx';
import styles from './settings.module.css';

interface Props extends Pick<DeviceView, 'folder'> {
  readonly onClose: () => void;
}

/** Moves the calendar to another folder: says what will happen, and does it once that was read. */
export function FolderForm({ folder, onClose }: Props) {
  const id = useId();
  const text = useText();
  const act = useAct();
  const { client } = useSherpa();
  const say = useView((view) => view.say);
  const [to, setTo] = useState('');
  const [isMoving, setMoving] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const choose = async () => {
    const chosen = await act('folder.choose', {});
    if (chosen?.path === undefined) return;
    setTo(chosen.path);
    setRefusal(undefined);
  };
  const move = async (event: FormEvent) => {
    event.preventDefault();
    if (isMoving || to.trim() === '') return;
    setMoving(true);
    try {
      const moved = await client.request('folder.move', { to: to.trim() });
      say(text('settings.folder.moved', { to: moved.to }));
      onClose();
    } catch (error) {
      setRefusal(messageOf(error));
      setMoving(false);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isMoving) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form
      className={styles.box}
      aria-busy={isMoving}
      onSubmit={(event) => void move(event)}
      onKeyDown={press}
    >
      <label className={controls.label} htmlFor={id}>
        {text('settings.folder.to')}
      </label>
      <div className={styles.buttons}>
        <input
          ref={input}
          id={id}
          className={`${controls.input} ${styles.grow}`}
          type="text"
          spellCheck={false}
          value={to}
          onChange={(event) => {
            setTo(event.target.value);
            setRefusal(undefined);
          }}
        />
        {folder.canChoose && (
          <button type="button" className={controls.secondary} onClick={() => void choose()}>
            {text('settings.folder.choose')}
          </button>
        )}
      </div>
      <p className={styles.hint}>{text('settings.folder.what', { path: folder.path })}</p>
      <Refusal>{refusal}</Refusal>
      <div className={styles.buttons}>
        <button type="submit" className={controls.primary} disabled={isMoving || to.trim() === ''}>
          {text(isMoving ? 'settings.folder.moving' : 'settings.folder.moveNow')}
        </button>
        <button type="button" className={controls.secondary} disabled={isMoving} onClick={onClose}>
          {text('cancel')}
        </button>
      </div>
    </form>
  );
}
