import { useIntl } from 'react-intl';
import { isDay } from '../../shared/dates/day.ts';
import type { PreviewNote } from '../../shared/deadlines/preview-note.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';

/** Says what somebody who looks ahead at an act should know of it. */
export function useNoteWords(): (note: PreviewNote) => string {
  const text = useText();
  const dates = useDates();
  const { formatList } = useIntl();
  return (note) => {
    switch (note.about) {
      case 'stays':
        return text('preview.note.stays', { title: note.title, why: text(`preview.stays.${note.why}`) });
      case 'expiry-left': {
        const [day = '', time] = note.at.split('T');
        const at = [isDay(day) ? dates.day(day) : day, ...(time === undefined ? [] : [time])].join(' ');
        return text('preview.note.expiryLeft', { party: note.party, at });
      }
      case 'unannounced':
        return text('preview.note.unannounced');
      case 'without-table':
        return text('preview.note.withoutTable', { parties: formatList(note.parties) });
    }
  };
}
