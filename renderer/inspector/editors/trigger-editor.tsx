import { useRef, useState } from 'react';
import type { InputOf } from '../../../shared/contract/methods.ts';
import { type Outcome, taken } from '../../../shared/outcome.ts';
import { useNoteWords } from '../../preview/use-note-words.ts';
import { usePreview } from '../../preview/use-preview.ts';
import { useSkippedWords } from '../../preview/use-skipped-words.ts';
import { WhenWords } from '../../preview/when-words.tsx';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps, type EntryPatch } from './editor-form.tsx';
import { EntryPicker } from './entry-picker.tsx';
import { TriggerRule } from './trigger-rule.tsx';
import { statesOf, triggerFrom, typedTriggerOf } from './typed-trigger.ts';

/** Edits what an entry's date is computed from, and shows at once which date that gives and which days it skips. */
export function TriggerEditor(props: EditorProps) {
  const { entry } = props;
  const text = useText();
  const [typed, setTyped] = useState(() => typedTriggerOf(entry));
  const [isRemoved, setRemoved] = useState(false);
  const number = useRef<HTMLInputElement>(null);
  const build = (): Outcome<EntryPatch> => {
    if (isRemoved) return taken({ unset: ['trigger'] });
    if (typed.entry === undefined && entry.trigger === undefined) return taken({});
    const trigger = triggerFrom(typed, text);
    if (!trigger.ok) return trigger;
    const isSame = JSON.stringify(trigger.value) === JSON.stringify(entry.trigger);
    return taken(isSame ? {} : { set: { trigger: trigger.value } });
  };
  const trigger = typed.entry === undefined ? undefined : triggerFrom(typed, text);
  return (
    <EditorForm {...props} build={build} picked={isRemoved || undefined}>
      <EntryPicker
        label={text('trigger.pick')}
        picked={typed.entry}
        without={entry.id}
        onPick={(picked) => {
          const states = typed.states.trim() === '' ? statesOf(picked) : typed.states;
          setTyped({ ...typed, entry: picked.id, states });
          // The search field goes with the pick, and the focus goes on to what is counted.
          number.current?.focus();
          number.current?.select();
        }}
      />
      <TriggerRule numberRef={number} typed={typed} onChange={(part) => setTyped({ ...typed, ...part })} />
      {trigger?.ok && <Result id={entry.id} trigger={trigger.value} />}
      {entry.trigger !== undefined && (
        <div className={controls.actions}>
          <button type="button" className={controls.danger} onClick={() => setRemoved(true)}>
            {text('trigger.remove')}
          </button>
        </div>
      )}
    </EditorForm>
  );
}

interface ResultProps {
  readonly id: string;
  readonly trigger: NonNullable<InputOf<'entries.edit'>['set']['trigger']>;
}

/** The date that a rule gives, the days off it passes over, and what is uncertain about it. */
function Result({ id, trigger }: ResultProps) {
  const text = useText();
  const skippedWords = useSkippedWords();
  const noteWords = useNoteWords();
  const { preview, refusal } = usePreview({ act: 'edit', id, set: { trigger } });
  const computed = preview?.entries.find(({ why }) => why === 'itself');
  if (refusal !== undefined) return <p className={controls.error}>{refusal}</p>;
  if (computed === undefined) return <p className={controls.echo}>{text('preview.loading')}</p>;
  const skips = skippedWords(computed.skipped);
  return (
    <div className={controls.echo} aria-live="polite">
      <p>
        {computed.after.when === undefined ? (
          text('trigger.noResult')
        ) : (
          <>
            = <WhenWords entry={computed.after} />
          </>
        )}
      </p>
      {skips !== '' && <p>{skips}</p>}
      {preview?.notes.map(noteWords).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
