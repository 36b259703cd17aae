import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { partyName, partyNamed } from '../../shared/places/party-named.ts';
import type { StatementDraft } from '../state/statement-draft.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { useSpeakers } from './use-speakers.ts';

interface Props {
  readonly entry: EntryView;
  readonly draft: StatementDraft;
}

/** For whom the speaker typed speaks, or that they bind nobody. */
export function SpeakerEcho({ entry, draft }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const named = partyNamed(draft.party);
  const speaksFor = useSpeakers(entry).partyOf({
    by: partyNamed(draft.by) ?? draft.by.trim(),
    ...(named === undefined ? {} : { party: named }),
    ...(draft.capacity.trim() === '' ? {} : { capacity: draft.capacity.trim() }),
  });
  return (
    <p className={controls.echo} aria-live="polite">
      {speaksFor === undefined
        ? text('statement.speaksForNobody')
        : text('statement.speaksFor', { party: partyName(speaksFor, locale) })}
    </p>
  );
}
