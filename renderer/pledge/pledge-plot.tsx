import { useIntl } from 'react-intl';
import type { ReadingView } from '../../shared/entries/entry-view.ts';
import { countedReadings } from '../../shared/pledges/counted-readings.ts';
import { dueOn, type PaceLine } from '../../shared/pledges/pace-line.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './pledge.module.css';
import { PLOT, plotScale } from './plot-scale.ts';
import { ReadingPoint } from './reading-point.tsx';
import { useAmount } from './use-amount.ts';

interface Props {
  readonly line: PaceLine;
  readonly readings: readonly ReadingView[];
}

const DIAMOND = 4.5;

/** The readings of a pledge against its pace line, told apart without colour: solid with dots, and dashed. */
export function PledgePlot({ line, readings }: Props) {
  const text = useText();
  const dates = useDates();
  const amount = useAmount();
  const { formatNumber } = useIntl();
  const today = useCalendar(({ status }) => status.today);
  const counted = countedReadings(readings);
  const shown = counted.flatMap(({ reading, rivals }) => [reading, ...rivals]);
  const { first, last, x, y } = plotScale(line, shown);
  const { from, to, unit } = line;
  const exact = (value: number) => formatNumber(value, { maximumFractionDigits: 20 });
  const curve = [
    ...(counted[0] !== undefined && counted[0].reading.upTo > from ? [[x(from), y(0)]] : []),
    ...counted.map(({ reading }) => [x(reading.upTo), y(reading.amount)]),
  ];
  const hasRivals = counted.some(({ rivals }) => rivals.length > 0);
  const isTodayShown = first <= today && today <= last;
  const label = text('pledge.plot', {
    ...{ from: dates.day(from), to: dates.day(to) },
    ...{ amount: exact(line.amount), unit },
  });
  return (
    <figure className={styles.figure}>
      <p className={styles.top}>
        {exact(line.amount)} {unit}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture whose parts can be gone through, not a set of fields. */}
      <svg
        className={styles.plot}
        viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
        role="group"
        aria-label={label}
      >
        <line className={styles.axis} x1={PLOT.side} x2={PLOT.width - PLOT.side} y1={y(0)} y2={y(0)} />
        <line
          className={styles.grid}
          x1={PLOT.side}
          x2={PLOT.width - PLOT.side}
          y1={y(line.amount)}
          y2={y(line.amount)}
        />
        {isTodayShown && (
          <line className={styles.today} x1={x(today)} x2={x(today)} y1={PLOT.top - 4} y2={y(0)} />
        )}
        <line className={styles.pace} x1={x(from)} y1={y(0)} x2={x(to)} y2={y(line.amount)} />
        <polyline className={styles.curve} points={curve.map((point) => point.join(',')).join(' ')} />
        {counted.map(({ reading: { id, upTo, amount: value } }) => (
          <ReadingPoint
            key={id}
            label={text('pledge.point', {
              ...{ day: dates.day(upTo), amount: exact(value), unit },
              due: amount(dueOn(line, upTo)),
            })}
          >
            <circle className={styles.point} cx={x(upTo)} cy={y(value)} r={4} />
          </ReadingPoint>
        ))}
        {counted.flatMap(({ rivals }) =>
          rivals.map(({ id, upTo, amount: value }) => (
            <ReadingPoint
              key={id}
              label={text('pledge.rivalPoint', { day: dates.day(upTo), amount: exact(value), unit })}
            >
              <path
                className={styles.rivalPoint}
                d={`M${x(upTo)},${y(value) - DIAMOND}l${DIAMOND},${DIAMOND}l${-DIAMOND},${DIAMOND}l${-DIAMOND},${-DIAMOND}z`}
              />
            </ReadingPoint>
          )),
        )}
      </svg>
      <p className={styles.ends}>
        <span>{dates.day(first)}</span>
        <span>{dates.day(last)}</span>
      </p>
      <figcaption className={styles.legend}>
        {counted.length > 0 && <span data-key="curve">{text('pledge.legend.readings')}</span>}
        <span data-key="pace">{text('pledge.legend.pace')}</span>
        {isTodayShown && <span data-key="today">{text('pledge.today')}</span>}
        {hasRivals && <span data-key="rival">{text('pledge.legend.rival')}</span>}
      </figcaption>
    </figure>
  );
}
