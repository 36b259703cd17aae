import { type FormEvent, useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { messageOf } from '../../shared/message-of.ts';
import { PreviewPanel } from '../preview/preview-panel.tsx';
import { usePreview } from '../preview/use-preview.ts';
import { useCalendar, useReadOnly, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { useWhenReading } from './editors/use-when-reading.ts';
import styles from './extend-form.module.css';
import { ExtensionFields } from './extension-fields.tsx';
import { extensionFrom, type TypedExtension } from './typed-extension.ts';

interface Props {
  readonly entry: EntryView;
  readonly onClose: () => void;
}

const NOTHING = { to: '', instrument: '', by: '', capacity: '', publisher: '', url: '', quote: '' };

/** Puts a new deadline in the place of another: what is typed on one side, all that follows from it on the other. */
export function ExtendForm({ entry, onClose }: Props) {
  const text = useText();
  const { client, view } = useSherpa();
  const reading = useWhenReading();
  const readOnly = useReadOnly();
  const today = useCalendar(({ status }) => status.today);
  const [typed, setTyped] = useState<TypedExtension>({
    ...NOTHING,
    how: 'extends',
    made: today,
    onLapse: entry.onLapse ?? '',
  });
  const [refusal, setRefusal] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const extension = extensionFrom(typed, entry, { ...reading, text });
  const input = extension.ok ? extension.value : undefined;
  const ahead = usePreview(input === undefined ? undefined : { act: 'extend', ...input });
  const isReady = input !== undefined && ahead.refusal === undefined && readOnly === undefined && !isSaving;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (input === undefined || !isReady) return;
    setSaving(true);
    try {
      const [next] = await client.request('entries.extend', input);
      onClose();
      if (next === undefined) return;
      view.getState().goTo(next);
      view.getState().say(text(`lineage.done.${typed.how}`, { title: entry.title }), { undoable: true });
    } catch (error) {
      setRefusal(messageOf(error));
      setSaving(false);
    }
  };

  return (
    <form
      className={styles.form}
      aria-label={text('lineage.extend')}
      aria-busy={isSaving}
      onSubmit={(event) => void save(event)}
    >
      <div className={styles.sides}>
        <div className={styles.fields}>
          <ExtensionFields
            entry={entry}
            typed={typed}
            ahead={ahead}
            onChange={(part) => {
              setRefusal(undefined);
              setTyped({ ...typed, ...part });
            }}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard. */}
        <div className={styles.preview} tabIndex={0}>
          <PreviewPanel ahead={ahead} />
        </div>
      </div>
      <div className={styles.foot}>
        <p className={controls.error} role="alert">
          {readOnly ?? refusal ?? (extension.ok ? undefined : extension.reason)}
        </p>
        <div className={controls.actions}>
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          <button type="submit" className={controls.primary} disabled={!isReady}>
            {text(`lineage.do.${typed.how}`)}
          </button>
        </div>
      </div>
    </form>
  );
}
