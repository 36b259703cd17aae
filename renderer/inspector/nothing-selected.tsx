import { useAct } from '../app/use-act.ts';
import { useCalendar, useReadOnly, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './inspector.module.css';
import { NotKnownThen } from './not-known-then.tsx';

/** What can be done while no entry is selected; in an empty calendar, how to begin. */
export function NothingSelected() {
  const text = useText();
  const act = useAct();
  const isEmpty = useCalendar(({ entries }) => entries.length === 0);
  const open = useView((view) => view.open);
  const readOnly = useReadOnly();
  const isFixed = readOnly !== undefined;
  const asOf = useView((view) => view.asOf);
  const selected = useView((view) => view.selected);
  if (asOf !== undefined) return <NotKnownThen asOf={asOf} selected={selected} />;
  if (!isEmpty) {
    return (
      <div className={styles.nothing}>
        <p>{text('inspector.none')}</p>
        <p>{text('inspector.hint')}</p>
      </div>
    );
  }
  return (
    <div className={styles.nothing}>
      <h2>{text('empty.title')}</h2>
      <p>{text('empty.text')}</p>
      <button
        type="button"
        className={controls.primary}
        disabled={isFixed}
        title={readOnly}
        onClick={() => open({ name: 'quick-add' })}
      >
        {text('empty.add')}
      </button>
      <button
        type="button"
        className={controls.secondary}
        disabled={isFixed}
        title={readOnly}
        onClick={() => act('sample.add', {}, { done: text('sample.added'), undoable: true })}
      >
        {text('sample.add')}
      </button>
    </div>
  );
}
