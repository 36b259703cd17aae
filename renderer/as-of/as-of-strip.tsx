import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import type { Reading } from '../../shared/entries/calendar-as-of.ts';
import { DayEcho } from '../dates/day-echo.tsx';
import { TypedDayInput } from '../dates/typed-day-input.tsx';
import { useTypedDay } from '../dates/use-typed-day.ts';
import { usePresent, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './as-of.module.css';
import { AsOfLabel } from './as-of-label.tsx';
import { AsOfSlider } from './as-of-slider.tsx';
import { ChangeButton } from './change-button.tsx';
import { type DayRange, rangeOf } from './day-range.ts';
import { ReadingSwitch } from './reading-switch.tsx';
import { useChangeDays } from './use-change-days.ts';
import { useMovingDay } from './use-moving-day.ts';

/** Where the user looks back: the day in words or on the slider, which past is meant, and the way back to today. */
export function AsOfStrip() {
  const text = useText();
  const asOf = useView((view) => view.asOf);
  const lookBack = useView((view) => view.lookBack);
  const returnToToday = useView((view) => view.returnToToday);
  const today = usePresent(({ status }) => status.today);
  const [reading, setReading] = useState<Reading>(asOf?.reading ?? 'known');
  const { days, failure, retry } = useChangeDays(reading);
  const { ahead, move, settle } = useMovingDay((day) => lookBack({ day, reading }));
  const typed = useTypedDay(today, settle);
  const echo = useId();
  const input = useFocusWhenAsked();
  const range = useSteadyRange(days, today, asOf?.day ?? today);
  const shown = ahead ?? asOf?.day;
  const day = shown ?? today;

  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    returnToToday();
  };
  const sides = { days: days ?? NO_DAYS, range, day, onDay: settle };
  return (
    <section className={styles.strip} aria-label={text('asOf.strip')} onKeyDown={leaveOnEscape}>
      <div className={styles.controls}>
        <TypedDayInput
          input={input}
          label={text('asOf.date')}
          className={styles.date}
          typed={typed}
          day={shown}
          echo={echo}
        />
        <ChangeButton {...sides} way="previous" />
        <AsOfSlider days={days ?? NO_DAYS} range={range} day={day} onMove={move} onSettle={() => settle()} />
        <ChangeButton {...sides} way="next" />
        <ReadingSwitch
          reading={reading}
          onReading={(next) => {
            setReading(next);
            if (shown !== undefined) lookBack({ day, reading: next });
          }}
        />
        <button type="button" className={controls.secondary} onClick={returnToToday}>
          {text('asOf.return')}
        </button>
      </div>
      <div className={styles.words}>
        {typed.read === undefined ? (
          <AsOfLabel day={shown} reading={reading} first={days?.[0]?.day} />
        ) : (
          <DayEcho id={echo} read={typed.read} isRefused={typed.isRefused} />
        )}
        {failure === undefined ? (
          <p className={styles.why}>{text(`asOf.why.${reading}`)}</p>
        ) : (
          <p className={styles.failure} role="alert">
            {text('asOf.daysFailed', { reason: failure })}
            <button type="button" className={styles.retry} onClick={retry}>
              {text('asOf.retry')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

const NO_DAYS = [] as const;

/** The date field, which takes the keyboard whenever the strip is asked for. */
function useFocusWhenAsked() {
  const input = useRef<HTMLInputElement>(null);
  const asked = useView((view) => view.asOfAsked);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  return input;
}

/** The slider's range, which takes in every day that was looked at: it must not run away under the hand. */
function useSteadyRange(days: ReturnType<typeof useChangeDays>['days'], today: Day, shown: Day): DayRange {
  const earliest = useRef(shown);
  if (shown < earliest.current) earliest.current = shown;
  const { from, to } = rangeOf(days ?? NO_DAYS, today, earliest.current);
  return useMemo(() => ({ from, to }), [from, to]);
}
