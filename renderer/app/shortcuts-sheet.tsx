import type { CommandKey } from '../../shared/contract/commands.ts';
import { CHANGES_KEYS } from '../changes/changes-keys.ts';
import { useText } from '../texts/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { COMMAND_KEY } from './command-key.ts';
import { SHORTCUTS } from './shortcuts.ts';
import styles from './shortcuts-sheet.module.css';

/** Every shortcut and what it does. */
export function ShortcutsSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text('shortcuts')} onClose={onClose}>
      <dl className={styles.sheet}>
        {SHORTCUTS.map((shortcut) => (
          <div key={shortcut.id} className={styles.line}>
            <dt>
              <kbd>{keysOf(shortcut)}</kbd>
            </dt>
            <dd>{text(shortcut.text)}</dd>
          </div>
        ))}
        {CHANGES_KEYS.flatMap(({ key, shift, text: id }) =>
          id === undefined ? (
            []
          ) : (
            <div key={id} className={styles.line}>
              <dt>
                <kbd>{keysOf({ key, shift })}</kbd>
              </dt>
              <dd>{text(id)}</dd>
            </div>
          ),
        )}
      </dl>
    </Dialog>
  );
}

function keysOf({ key, command, shift }: CommandKey): string {
  const name = key === 'escape' ? 'Esc' : key.toUpperCase();
  return `${shift && key !== '?' ? '⇧ ' : ''}${command ? COMMAND_KEY : ''}${name}`;
}
