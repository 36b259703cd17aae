import { readOffset } from '../../../shared/deadlines/offset.ts';
import type { Roll, Trigger } from '../../../shared/deadlines/trigger.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import { type Outcome, refused, taken } from '../../../shared/outcome.ts';
import { isState } from '../../../shared/places/parties.ts';
import { partyNamed } from '../../../shared/places/party-named.ts';
import type { Text } from '../../texts/use-text.ts';

/** What an offset is counted in; `parts` is several at once, written as ISO 8601 has them. */
export const TRIGGER_UNITS = ['working', 'D', 'W', 'M', 'Y', 'parts'] as const;

export type TriggerUnit = (typeof TRIGGER_UNITS)[number];

/** A trigger as it is typed. */
export interface TypedTrigger {
  readonly entry: EntryId | undefined;
  readonly number: string;
  readonly unit: TriggerUnit;
  readonly side: 'before' | 'after';
  /** Whose working days count, by codes or names between commas. */
  readonly states: string;
  readonly roll: Roll;
}

/** The states among an entry's parties, as they are typed. */
export function statesOf({ parties }: Pick<EntryView, 'parties'>): string {
  return parties.filter(isState).join(', ');
}

/** An entry's trigger for editing; of one without, a first suggestion: a week of working days before. */
export function typedTriggerOf({ trigger, parties }: Pick<EntryView, 'trigger' | 'parties'>): TypedTrigger {
  const states = trigger?.workingDaysOf?.join(', ') ?? statesOf({ parties });
  if (trigger === undefined) {
    return { entry: undefined, number: '7', unit: 'working', side: 'before', states, roll: 'none' };
  }
  const { sign, years, months, weeks, days } = readOffset(trigger.offset);
  const amounts = [
    { unit: trigger.workingDaysOf === undefined ? ('D' as const) : ('working' as const), amount: days },
    { unit: 'W' as const, amount: weeks },
    { unit: 'M' as const, amount: months },
    { unit: 'Y' as const, amount: years },
  ];
  const given = amounts.filter(({ amount }) => amount > 0);
  const [only = { unit: amounts[0]?.unit ?? 'D', amount: 0 }] = given;
  const isPlain = given.length <= 1 && (trigger.workingDaysOf === undefined || only.unit === 'working');
  return {
    entry: trigger.entry,
    ...(isPlain
      ? { number: String(only.amount), unit: only.unit }
      : { number: trigger.offset.replace('-', ''), unit: 'parts' }),
    side: sign === -1 ? 'before' : 'after',
    states: isPlain && only.unit !== 'working' ? statesOf({ parties }) : states,
    roll: trigger.roll ?? 'none',
  };
}

/** What was typed as a trigger, or what is wrong with it. */
export function triggerFrom(typed: TypedTrigger, text: Text): Outcome<Trigger> {
  const { entry, unit, side, roll } = typed;
  if (entry === undefined) return refused(text('trigger.needsEntry'));
  const number = typed.number.trim();
  const isRight = unit === 'parts' ? /^P(?=\d)[\dYMWD]+$/i.test(number) : /^\d{1,4}$/.test(number);
  if (!isRight) return refused(text('trigger.needsNumber', { number }));
  const states = typed.states
    .split(/[,，、;；]/)
    .map((state) => state.trim())
    .filter((state) => state !== '');
  const codes = states.map((state) => partyNamed(state) ?? state);
  const wrong = unit === 'working' ? states.find((_, index) => !isState(codes[index] ?? '')) : undefined;
  if (wrong !== undefined) return refused(text('trigger.noState', { words: wrong }));
  if (unit === 'working' && codes.length === 0) return refused(text('trigger.noState', { words: '' }));
  const length =
    unit === 'parts' ? number.toUpperCase() : `P${Number(number)}${unit === 'working' ? 'D' : unit}`;
  return taken({
    entry,
    offset: side === 'before' ? `-${length}` : length,
    ...(unit === 'working' || (unit === 'parts' && codes.length > 0) ? { workingDaysOf: codes } : {}),
    ...(roll === 'none' ? {} : { roll }),
  });
}
