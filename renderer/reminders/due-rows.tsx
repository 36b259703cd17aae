import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DueList } from '../../shared/reminders/due-list.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { focusBeside } from '../ui/focus-beside.ts';
import styles from './due.module.css';
import { DueRow } from './due-row.tsx';
import { latenessOf } from './lateness-of.ts';
import { SnoozedRow } from './snoozed-row.tsx';

/** What does the keys' work in a row: the row's own buttons. */
const BUTTON_OF: Readonly<Record<string, string>> = {
  s: '[data-opens-menu]',
  x: '[data-dismisses]',
  delete: '[data-dismisses]',
};

/** Drawn at first: what is further down has waited longest, and the deadlines ahead are below. */
const SHOWN = 8;

/** What waits to be dismissed or put off, then what is put off; the keyboard goes through both. */
export function DueRows({ reminders }: { readonly reminders: DueList }) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const { snoozed, receipts } = reminders;
  const [isWhole, setWhole] = useState(false);
  // One more than fits takes no more room than the words that there is one.
  const isFolded = !isWhole && reminders.due.length > SHOWN + 1;
  const due = useMemo(
    () => (isFolded ? reminders.due.slice(0, SHOWN) : reminders.due),
    [reminders.due, isFolded],
  );
  const late = useMemo(() => latenessOf(receipts), [receipts]);
  const keys = useMemo(() => [...due, ...snoozed].map(({ alarm }) => alarm.key), [due, snoozed]);
  const [at, setAt] = useState({ key: '', index: 0 });
  /** The row that Tab stops at: the one that was gone to, else the one that came to stand in its place. */
  const stop = keys.includes(at.key) ? at.key : keys[Math.min(at.index, keys.length - 1)];
  const go = (key: string) => setAt({ key, index: keys.indexOf(key) });

  // Where the row that had the focus is gone, its neighbour takes it.
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body || stop === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-reminder="${CSS.escape(stop)}"]`)?.focus();
  });

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || list.current === null) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === 1 || step === -1) {
      focusBeside(list.current, '[data-reminder]', step);
    } else {
      const selector = BUTTON_OF[event.key.toLowerCase()];
      const row = event.target instanceof Element ? event.target.closest('li') : null;
      const button = selector === undefined ? undefined : row?.querySelector<HTMLElement>(selector);
      if (button === null || button === undefined) return;
      button.click();
    }
    event.preventDefault();
  };
  const row = (key: string) => ({ isStop: key === stop, onFocus: () => go(key) });
  return (
    <>
      <p id="due-help" className="visually-hidden">
        {text('due.help')}
      </p>
      <ul
        ref={list}
        className={styles.rows}
        aria-label={text('due.list')}
        aria-describedby="due-help"
        onKeyDown={press}
        onFocus={() => {
          hadFocus.current = true;
        }}
        onBlur={({ relatedTarget }) => {
          // A row that goes takes the focus nowhere; somebody who leaves goes somewhere.
          if (relatedTarget !== null) hadFocus.current = false;
        }}
      >
        {due.map((reminder) => (
          <DueRow
            key={reminder.alarm.key}
            reminder={reminder}
            late={late.get(reminder.alarm.key)}
            {...row(reminder.alarm.key)}
          />
        ))}
        {snoozed.map((reminder) => (
          <SnoozedRow key={reminder.alarm.key} reminder={reminder} {...row(reminder.alarm.key)} />
        ))}
      </ul>
      {isFolded && (
        <button
          type="button"
          className={`${controls.quiet} ${styles.rest}`}
          onClick={() => {
            setWhole(true);
            // The button goes: whoever pressed it is at the first row that it brought.
            hadFocus.current = true;
            go(reminders.due[SHOWN]?.alarm.key ?? '');
          }}
        >
          {text('due.more', { count: reminders.due.length - SHOWN })}
        </button>
      )}
    </>
  );
}
