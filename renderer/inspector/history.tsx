import { useEffect, useState } from 'react';
import type { HistoryLine } from '../../shared/contract/methods/entry-methods.ts';
import { dayOf } from '../../shared/dates/day.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useCalendar, useSherpa, useView } from '../state/sherpa.ts';
import { isTextId } from '../texts/is-text-id.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './inspector.module.css';

/** Every change of the entry, newest first: what, when it was recorded here, and since when it is known. */
export function History({ entry: { id, revision } }: { readonly entry: EntryView }) {
  const text = useText();
  const dates = useDates();
  const { client } = useSherpa();
  const home = useCalendar(({ settings }) => settings.home);
  const today = useCalendar(({ status }) => status.today);
  const asOf = useView((view) => view.asOf?.day);
  const reading = useView((view) => view.asOf?.reading);
  const [lines, setLines] = useState<readonly HistoryLine[]>();
  const [trouble, setTrouble] = useState<string>();

  // A new revision means a new line to read, another day another stretch of them.
  useEffect(() => {
    let isCurrent = true;
    client.request('entries.history', { id, ...(asOf && { asOf, reading }) }).then(
      (read) => isCurrent && setLines(read),
      (error) => isCurrent && setTrouble(messageOf(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, id, revision, asOf, reading]);

  const fieldName = (field: string) => named(`field.${field}`, field);
  const named = (key: string, otherwise: string) => (isTextId(key) ? text(key) : otherwise);
  if (trouble !== undefined) return <p className={styles.quiet}>{trouble}</p>;
  return (
    <ol className={styles.history}>
      {lines?.toReversed().map(({ seq, at, known, what, fields, undone }) => (
        <li key={seq} className={undone ? styles.undone : undefined}>
          <span>
            {named(`what.${what}`, what)}
            {fields.length > 0 && `: ${fields.map(fieldName).join(', ')}`}
            {undone && ` (${text('history.undone')})`}
          </span>
          <time dateTime={at}>
            {dates.near(dayOf(at, home), today)}, {localTime(at, home).time}
            {known !== dayOf(at, home) && (
              <span className={styles.aside}>{text('history.known', { day: dates.near(known, today) })}</span>
            )}
          </time>
        </li>
      ))}
    </ol>
  );
}
