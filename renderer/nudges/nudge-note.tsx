import { useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { type Nudge, nudgesOf } from '../../shared/entries/nudges.ts';
import { useAct } from '../app/use-act.ts';
import { useCalendar, useReadOnly, useSherpa } from '../state/sherpa.ts';
import { NO_STATEMENT } from '../state/statement-draft.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { WriteButton } from '../ui/write-button.tsx';
import { NewsDaysForm } from './news-days-form.tsx';
import { NudgeMark } from './nudge-mark.tsx';
import styles from './nudge-note.module.css';
import { useNudgeWords } from './use-nudge-words.ts';

/** Why an entry asks to be checked, and the ways to answer: what somebody said, or that it is still true. */
export function NudgeNote({ entry }: { readonly entry: EntryView }) {
  const settings = useCalendar((calendar) => calendar.settings);
  const today = useCalendar(({ status }) => status.today);
  const checked = useCalendar((calendar) => calendar.checked[entry.id]);
  const asking = nudgesOf(entry, { today, settings, checked });
  if (asking.length > 0) return <Asking entry={entry} asking={asking} />;
  const isKeptQuiet = checked !== undefined && nudgesOf(entry, { today, settings }).length > 0;
  return isKeptQuiet ? <Checked entry={entry} /> : undefined;
}

function Asking({ entry, asking }: { readonly entry: EntryView; readonly asking: readonly Nudge[] }) {
  const text = useText();
  const act = useAct();
  const words = useNudgeWords();
  const { view } = useSherpa();
  const readOnly = useReadOnly();
  const newsDays = useCalendar(({ settings }) => settings.newsDays);
  const [isChanging, setChanging] = useState(false);
  const isOver = asking.some(({ kind }) => kind === 'passed');
  const hasNoNews = asking.some(({ kind }) => kind === 'no-news');

  const add = () => {
    const { drafts, keepDraft, writeStatement } = view.getState();
    if (isOver && !drafts.has(entry.id)) keepDraft(entry.id, { ...NO_STATEMENT, says: 'held' });
    writeStatement(entry.id);
  };
  const check = () =>
    act('entries.check', { id: entry.id }, { done: text(isOver ? 'nudge.leftOpen' : 'nudge.checkedToday') });

  return (
    <section className={styles.note} aria-label={text('nudge.toCheck')}>
      {asking.map((nudge) => (
        <p key={nudge.kind} className={styles.words}>
          <NudgeMark />
          {words(nudge, entry)}
        </p>
      ))}
      <p className={styles.answers}>
        <WriteButton className={styles.answer} onClick={add}>
          {text(isOver ? 'nudge.outcome' : 'nudge.say')}
        </WriteButton>
        <WriteButton className={styles.answer} onClick={() => void check()}>
          {text(isOver ? 'nudge.leaveOpen' : 'nudge.stillTrue')}
        </WriteButton>
        {hasNoNews && (
          <WriteButton
            className={styles.setting}
            aria-expanded={isChanging}
            onClick={() => setChanging(!isChanging)}
          >
            {text('nudge.after', { days: newsDays })}
          </WriteButton>
        )}
      </p>
      {isChanging && readOnly === undefined && <NewsDaysForm onClose={() => setChanging(false)} />}
    </section>
  );
}

function Checked({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const dates = useDates();
  const act = useAct();
  const today = useCalendar(({ status }) => status.today);
  const checked = useCalendar((calendar) => calendar.checked[entry.id]);
  if (checked === undefined) return undefined;
  return (
    <p className={styles.checked}>
      {text('nudge.checkedOn', { day: dates.near(checked, today) })}
      <WriteButton
        className={styles.answer}
        onClick={() => void act('entries.check', { id: entry.id, again: true })}
      >
        {text('nudge.askAgain')}
      </WriteButton>
    </p>
  );
}
