import type { InputOf } from '../../shared/contract/methods.ts';
import { isDay } from '../../shared/dates/day.ts';
import { readDate } from '../../shared/dates/read-date.ts';
import type { WhenReadingOptions } from '../../shared/dates/read-when.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import { partyNamed } from '../../shared/places/party-named.ts';
import type { Text } from '../texts/use-text.ts';
import { type ExpiryRow, expiryFrom } from './editors/expiry-row.ts';

/** What was typed into the form that extends or supersedes a deadline, field by field. */
export interface TypedExtension {
  readonly how: 'extends' | 'supersedes';
  readonly to: string;
  readonly instrument: string;
  readonly by: string;
  readonly capacity: string;
  readonly made: string;
  readonly onLapse: string;
  readonly publisher: string;
  readonly url: string;
  readonly quote: string;
  /** Each side's expiry, where it isn't that of the old deadline, moved along. */
  readonly sides?: readonly ExpiryRow[];
}

/** Whether whoever announces it is a person or an outlet rather than a party. */
export function isPerson(by: string): boolean {
  return by.trim() !== '' && partyNamed(by) === undefined;
}

/** What was typed, as the host takes it, which reads the new date itself; nothing as long as there is none. */
export function extensionFrom(
  typed: TypedExtension,
  entry: EntryView,
  { text, ...reading }: WhenReadingOptions & { readonly text: Text },
): Outcome<InputOf<'entries.extend'> | undefined> {
  const to = typed.to.trim();
  if (to === '') return taken(undefined);
  const made = readDate(typed.made, reading);
  if (!made.ok) return made;
  const day = made.value.date;
  if (!isDay(day)) return refused(text('statement.needsDay', { words: typed.made }));
  const sides = typed.sides === undefined ? undefined : expiryFrom(typed.sides, { ...reading, text });
  if (sides && !sides.ok) return sides;
  const [by, instrument, onLapse] = [typed.by.trim(), typed.instrument.trim(), typed.onLapse.trim()];
  return taken({
    id: entry.id,
    to,
    how: typed.how,
    made: day,
    ...(instrument && { instrument }),
    ...(by && { by: partyNamed(by) ?? by }),
    ...(isPerson(by) && typed.capacity.trim() && { capacity: typed.capacity.trim() }),
    ...(onLapse !== (entry.onLapse ?? '') && { onLapse }),
    ...whereFrom(typed),
    ...(sides && { expiry: [...sides.value] }),
  });
}

function whereFrom(typed: TypedExtension): Pick<InputOf<'entries.extend'>, 'source' | 'quote'> {
  const [publisher, url, quote] = [typed.publisher.trim(), typed.url.trim(), typed.quote.trim()];
  const source = { ...(publisher && { publisher }), ...(url && { url }) };
  return { ...(Object.keys(source).length > 0 && { source }), ...(quote && { quote }) };
}
