import { englishDelay } from './english-notification.ts';
import type { Receipt } from './receipt.ts';

/** What became of a reminder, in an English phrase: “shown”, “superseded: the date moved”. */
export function englishReceipt({ outcome }: Pick<Receipt, 'outcome'>): string {
  switch (outcome.is) {
    case 'shown':
      return [
        'shown',
        ...(outcome.where === undefined ? [] : ['in the browser']),
        ...(outcome.late === undefined ? [] : [`late. ${englishDelay(outcome.late)}`]),
      ].join(' ');
    case 'listed': {
      const late = outcome.late === undefined ? '' : ` ${englishDelay(outcome.late)}`;
      return `only listed: ${outcome.reason}${late}`;
    }
    case 'held':
      return outcome.why === 'quiet' ? 'kept for the end of quiet hours' : 'kept until you may be disturbed';
    case 'dropped':
      return `dropped, as its rule asks. ${englishDelay(outcome.late)}`;
    case 'superseded':
      return `superseded: ${SUPERSEDED[outcome.why]}`;
    case 'past':
      return 'never rang: its time was past when it was set';
    case 'snoozed':
      return `put off until ${outcome.until}`;
    case 'dismissed':
      return 'dismissed';
  }
}

const SUPERSEDED = {
  moved: 'the date moved, or the alarm was taken away',
  off: 'the entry is over, off or superseded',
  removed: 'the entry was removed',
  answered: 'something was heard',
} as const;
