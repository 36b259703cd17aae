import { useMemo } from 'react';
import { lineageOf } from '../../shared/deadlines/lineage-of.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './lineage.module.css';
import { LineageLink } from './lineage-link.tsx';
import { Section } from './section.tsx';
import { useCountdown } from './use-countdown.ts';

/** A deadline's chain of extensions from the original on, how long it still runs, and the way to extend it. */
export function Lineage({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const open = useView((view) => view.open);
  const byId = useCalendar((calendar) => calendar.byId);
  const chain = useMemo(() => lineageOf(entry, byId), [entry, byId]);
  const mayExtend = entry.kind === 'deadline' && entry.supersededBy === undefined;
  if (chain.length === 1 && !mayExtend) return undefined;
  return (
    <Section
      title={text('lineage')}
      action={
        mayExtend && (
          <WriteButton
            className={controls.small}
            aria-haspopup="dialog"
            onClick={() => open({ name: 'extend', entry: entry.id })}
          >
            {text('lineage.extend')}
          </WriteButton>
        )
      }
    >
      {mayExtend && <Countdown entry={entry} isAlone={chain.length === 1} />}
      {chain.length > 1 && (
        <ol className={styles.chain}>
          {chain.map((link, index) => (
            <LineageLink key={link.id} link={link} next={chain[index + 1]} isCurrent={link.id === entry.id} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Countdown({ entry, isAlone }: { readonly entry: EntryView; readonly isAlone: boolean }) {
  const text = useText();
  const countdown = useCountdown(entry);
  const isOver = entry.standing === 'cancelled' || entry.standing === 'held';
  const due =
    countdown === undefined || isOver
      ? undefined
      : text(countdown.isPast ? 'lineage.fellDue' : 'lineage.due', { when: countdown.words });
  const sentences = [due, isAlone ? text('lineage.expired') : undefined].filter((one) => one !== undefined);
  return sentences.length === 0 ? undefined : <p className={styles.countdown}>{sentences.join(' ')}</p>;
}
