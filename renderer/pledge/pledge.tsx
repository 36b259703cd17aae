import type { EntryView } from '../../shared/entries/entry-view.ts';
import { paceOf } from '../../shared/pledges/pace.ts';
import { Section } from '../inspector/section.tsx';
import { useText } from '../texts/use-text.ts';
import { PaceWords } from './pace-words.tsx';
import { PledgePlot } from './pledge-plot.tsx';
import { PledgeTable } from './pledge-table.tsx';
import { Readings } from './readings.tsx';

/** How a pledge does: in words, as a small plot and as a table, with the readings that this follows from. */
export function Pledge({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const pace = paceOf(entry);
  return (
    <>
      <Section title={text('pledge')}>
        <PaceWords pace={pace} />
        {pace.is !== 'none' && (
          <>
            <PledgePlot line={pace.line} readings={entry.readings} />
            <PledgeTable line={pace.line} readings={entry.readings} />
          </>
        )}
      </Section>
      <Readings entry={entry} />
    </>
  );
}
