import { useMemo } from 'react';
import type { Lateness, Receipt } from '../../shared/reminders/receipt.ts';
import { useText } from '../texts/use-text.ts';
import { useTimeWords } from './use-time-words.ts';

/** Says what became of a reminder: "fired 09:00, shown natively". */
export function useReceiptWords(): (receipt: Receipt) => string {
  const text = useText();
  const time = useTimeWords();
  return useMemo(() => {
    const lateness = ({ seconds, why }: Lateness) => ({
      span: time.span(seconds),
      why: text(`delay.${why}`),
    });
    return ({ at, on, outcome }) => {
      switch (outcome.is) {
        case 'shown':
          if (outcome.late !== undefined)
            return text('receipt.late', { ...lateness(outcome.late), where: outcome.where ?? 'system' });
          return text(outcome.again ? 'receipt.shownAgain' : 'receipt.shown', {
            when: time.at(outcome.again ? on : at),
            where: outcome.where ?? 'system',
          });
        case 'listed':
          return outcome.late === undefined
            ? text('receipt.listed', { when: time.at(outcome.again ? on : at), reason: outcome.reason })
            : text('receipt.listedLate', { ...lateness(outcome.late), reason: outcome.reason });
        case 'held':
          return text('receipt.held', { why: text(`delay.${outcome.why}`) });
        case 'dropped':
          return text('receipt.dropped', lateness(outcome.late));
        case 'superseded':
          return text(`receipt.superseded.${outcome.why}`);
        case 'past':
          return text('receipt.past');
        case 'snoozed':
          return text('receipt.snoozed', { when: time.at(outcome.until) });
        case 'dismissed':
          return text('receipt.dismissed');
      }
    };
  }, [text, time]);
}
