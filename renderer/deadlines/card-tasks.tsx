import { type ReactNode, useMemo } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { useCountdown } from '../inspector/use-countdown.ts';
import { useSelectEntry } from '../inspector/use-select-entry.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './deadlines.module.css';
import { type Task, tasksOf } from './preparation.ts';
import { RecordOutcome } from './record-outcome.tsx';
import { useShownNow } from './use-shown-now.ts';

interface Props {
  readonly id: EntryId;
  readonly hanging: ReadonlyMap<EntryId, readonly EntryView[]>;
  /** Where they are put, if there are any. */
  readonly children: (tasks: ReactNode) => ReactNode;
}

/** What is to be done before a deadline, how much of it is, and the way to say that more is. */
export function CardTasks({ id, hanging, children }: Props) {
  const text = useText();
  const now = useShownNow();
  const home = useCalendar(({ settings }) => settings.home);
  const tasks = useMemo(() => tasksOf(id, hanging, { now, home }), [id, hanging, now, home]);
  if (tasks.length === 0) return undefined;
  const done = tasks.filter(({ state }) => state === 'done').length;
  return children(
    <>
      <span className={styles.progress}>
        <span className={styles.steps} aria-hidden="true">
          {tasks.map(({ entry, state }) => (
            <span key={entry.id} className={styles.step} data-state={state} />
          ))}
        </span>
        {text('deadlines.done', { done, count: tasks.length })}
      </span>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <TaskLine key={task.entry.id} task={task} />
        ))}
      </ul>
    </>,
  );
}

function TaskLine({ task: { entry, state } }: { readonly task: Task }) {
  const text = useText();
  const selectEntry = useSelectEntry();
  const countdown = useCountdown(entry);
  const when = countdown?.words ?? text('when.undated');
  return (
    <li className={styles.task} data-state={state}>
      <button type="button" className={styles.taskTitle} onClick={() => selectEntry(entry)}>
        {entry.title}
      </button>
      <span className={styles.taskState}>
        {state === 'ahead' ? when : text(`deadlines.task.${state}`)}
        {state === 'overdue' && `, ${when}`}
      </span>
      {state !== 'done' && <RecordOutcome entry={entry} />}
    </li>
  );
}
