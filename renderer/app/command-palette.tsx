import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { createEntrySearch } from '../../shared/entries/search-entries.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './command-palette.module.css';
import { type Choice, FoundEntry } from './found-entry.tsx';
import { useCommands } from './use-commands.ts';

const MOST_FOUND = 50;
const MOST_COMMANDS = 6;

/** Search over everything that can be looked at or done: entries by any of their words, and commands by their names. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const choices = useChoices(useDeferredValue(typed));
  const active = Math.min(at, choices.length - 1);

  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    onClose();
    choice.run();
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === 'Enter') choose(choices[active]);
    else if (step !== undefined) {
      const next = Math.max(0, Math.min(choices.length - 1, active + step));
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog title={text('search.title')} isTitleHidden width={560} onClose={onClose}>
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-label={text('search.title')}
        placeholder={text('search.hint')}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={move}
      />
      <div ref={list} id={id} role="listbox" aria-label={text('search.found')} className={styles.list}>
        {choices.map((choice, index) => (
          <FoundEntry
            key={choice.key}
            id={`${id}-${index}`}
            choice={choice}
            isActive={index === active}
            onPoint={() => setAt(index)}
            onChoose={() => choose(choice)}
          />
        ))}
      </div>
      {choices.length === 0 && (
        <p className={styles.none} role="status">
          {text('search.none', { typed })}
        </p>
      )}
    </Dialog>
  );
}

function useChoices(typed: string): readonly Choice[] {
  const entries = useCalendar((calendar) => calendar.entries);
  const select = useView((view) => view.select);
  const turnTo = useView((view) => view.turnTo);
  const commands = useCommands();
  const search = useMemo(() => createEntrySearch(entries), [entries]);
  return useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    const fitting = commands.filter(({ label }) => label.toLowerCase().includes(wanted));
    const found = search.find(typed, MOST_FOUND).map(
      (entry): Choice => ({
        key: entry.id,
        label: entry.title,
        entry,
        run: () => {
          select(entry.id);
          const day = entry.window?.from ?? entry.window?.to;
          if (day !== undefined) turnTo(day);
        },
      }),
    );
    return [...found, ...(wanted === '' ? fitting : fitting.slice(0, MOST_COMMANDS))];
  }, [typed, search, commands, select, turnTo]);
}
