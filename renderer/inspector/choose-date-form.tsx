import { useEffect, useRef, useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { whenOn } from '../../shared/entries/when-on.ts';
import { useAct } from '../app/use-act.ts';
import { PreviewPanel } from '../preview/preview-panel.tsx';
import { usePreview } from '../preview/use-preview.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { TextField } from '../ui/text-field.tsx';
import { SmallForm } from './small-form.tsx';

interface Props {
  readonly entry: EntryView;
  /** EDTF. */
  readonly date: string;
  readonly onClose: (done: boolean) => void;
}

/** Makes a date that was claimed the working date, with the reason, which is kept; first shows all that this moves. */
export function ChooseDateForm({ entry, date, onClose }: Props) {
  const text = useText();
  const dates = useDates();
  const act = useAct();
  const [reason, setReason] = useState('');
  const edit = { id: entry.id, set: { when: whenOn(date, entry.when) } };
  const ahead = usePreview({ act: 'edit', ...edit });
  const panel = useRef<HTMLDivElement>(null);
  // The form grows by what it shows, and its buttons stay in sight.
  useEffect(() => {
    if (ahead.preview !== undefined) panel.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, [ahead.preview]);
  const choose = async () => {
    const why = reason.trim();
    const done = await act(
      'entries.edit',
      { ...edit, ...(why === '' ? {} : { reason: why }) },
      { done: text('rivals.done', { date: dates.shortDate(date) }), undoable: true },
    );
    if (done !== undefined) onClose(true);
  };
  return (
    <SmallForm
      label={text('rivals.chooseOf', { date: dates.shortDate(date) })}
      done={text('rivals.set')}
      ready={ahead.refusal === undefined}
      refusal={ahead.refusal}
      onDone={choose}
      onClose={() => onClose(false)}
    >
      <TextField
        label={text('rivals.reason')}
        autoFocus
        placeholder={text('rivals.reasonHint')}
        value={reason}
        onType={setReason}
      />
      <div ref={panel}>
        <PreviewPanel ahead={ahead} />
      </div>
    </SmallForm>
  );
}
