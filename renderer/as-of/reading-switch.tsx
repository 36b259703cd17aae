import type { Reading } from '../../shared/entries/calendar-as-of.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';

const READINGS = ['known', 'recorded'] as const satisfies readonly Reading[];

interface Props {
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}

/** Which past is meant: what was known by then, or what had been typed in here by then. */
export function ReadingSwitch({ reading, onReading }: Props) {
  const text = useText();
  return (
    <Choice
      label={text('asOf.reading')}
      values={READINGS}
      value={reading}
      wordsOf={(each) => text(`asOf.reading.${each}`)}
      hintOf={(each) => text(`asOf.why.${each}`)}
      onChoose={onReading}
    />
  );
}
