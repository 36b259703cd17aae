import { usePresent, useView } from '../state/sherpa.ts';
import type { ComparedDays } from '../state/view.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import { lastFriday } from './last-friday.ts';

/** Which changes are shown: those since the last look, or those between two days. */
export function RangeSwitch({ days }: { readonly days: ComparedDays | undefined }) {
  const text = useText();
  const today = usePresent(({ status }) => status.today);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  const compare = useView((view) => view.compare);
  return (
    <Choice
      label={text('changes.range')}
      values={['looked', 'days']}
      value={days === undefined ? 'looked' : 'days'}
      wordsOf={(range) => text(`changes.${range}`)}
      whyNotOf={(range) => (isPast && range === 'looked' ? text('changes.notLookedThen') : undefined)}
      onChoose={(range) => compare(range === 'looked' ? undefined : { since: lastFriday(today) })}
    />
  );
}
