import { parseDate } from '../../../shared/dates/parse-date.ts';
import type { When } from '../../../shared/dates/when.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { useDates } from '../../texts/use-dates.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';

interface Props {
  readonly id: string;
  readonly reading: Outcome<Pick<When, 'date' | 'start' | 'end' | 'zone'> | undefined>;
}

/** What the words were understood as, or the sentence that says why they weren't. */
export function WhenEcho({ id, reading }: Props) {
  const text = useText();
  const dates = useDates();
  if (!reading.ok) {
    return (
      <p id={id} className={controls.error} aria-live="polite">
        {reading.reason}
      </p>
    );
  }
  const when = reading.value;
  const parsed = when === undefined ? undefined : parseDate(when.date);
  return (
    <p id={id} className={controls.echo} aria-live="polite">
      {when === undefined || !parsed?.ok
        ? text('when.none')
        : [
            dates.date(when.date),
            parsed.value.exact ? undefined : text('when.within', { days: dates.window(parsed.value.window) }),
            when.start === undefined ? undefined : [when.start, when.end].filter(Boolean).join('–'),
            when.zone,
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
    </p>
  );
}
