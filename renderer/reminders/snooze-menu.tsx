import type { ComingReminder } from '../../shared/reminders/due-list.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { MenuButton } from '../ui/menu-button.tsx';
import { type SnoozeChoice, snoozeChoices } from './snooze-choices.ts';
import { useTimeWords } from './use-time-words.ts';

interface Props {
  readonly reminder: Pick<ComingReminder, 'alarm' | 'title'>;
  readonly tabIndex: number;
  readonly onChosen: (choice: SnoozeChoice) => void;
}

/** The ways to put a reminder off, each with the moment it would come back. */
export function SnoozeMenu({ reminder: { alarm, title }, tabIndex, onChosen }: Props) {
  const text = useText();
  const time = useTimeWords();
  const home = useCalendar(({ settings }) => settings.home);
  const items = snoozeChoices(alarm, { now: time.now, home }).map((choice) => ({
    key: choice.snooze,
    label: text(`due.${choice.snooze}`),
    detail: time.at(choice.until),
    run: () => onChosen(choice),
  }));
  return (
    <MenuButton label={text('due.snoozeOf', { title })} shortcut="S" items={items} tabIndex={tabIndex}>
      {text('due.snooze')} <span aria-hidden="true">▾</span>
    </MenuButton>
  );
}
