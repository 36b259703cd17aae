import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Party } from '../../shared/entries/person.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { ledgerLines } from '../../shared/statements/ledger-lines.ts';
import { useReadOnly, useSherpa, useView } from '../state/sherpa.ts';
import { NO_STATEMENT } from '../state/statement-draft.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { WriteButton } from '../ui/write-button.tsx';
import styles from './ledger.module.css';
import { LedgerGroup } from './ledger-group.tsx';
import { MissingLine } from './missing-line.tsx';
import { Section } from './section.tsx';
import { StandingReason } from './standing-reason.tsx';
import { StatementForm } from './statement-form.tsx';

/**
 * Why the entry stands as it does, and who has said what of it: a line for each party and source, newest first, after
 * those who owe a word. More can be added, and a wrong line withdrawn. The form isn't fetched when asked for: what is
 * typed right after its shortcut would be taken for other shortcuts.
 */
export function Ledger({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const { locale } = useIntl();
  const { view } = useSherpa();
  const readOnly = useReadOnly();
  const isAdding = useView(({ stating }) => stating === entry.id) && readOnly === undefined;
  const hasDraft = useView(({ drafts }) => drafts.has(entry.id));
  const add = useFocusBack<HTMLButtonElement>(isAdding);
  const { writeStatement, keepDraft } = view.getState();
  const close = () => writeStatement(undefined);

  const said = entry.statements.filter(({ withdrawn }) => withdrawn === undefined);
  const missing = entry.silent.filter(({ party }) => !said.some(({ speaksFor }) => speaksFor === party));
  const addFor = (party: Party) => {
    const draft = view.getState().drafts.get(entry.id) ?? NO_STATEMENT;
    keepDraft(entry.id, { ...draft, by: partyName(party, locale) });
    writeStatement(entry.id);
  };
  return (
    <Section
      title={text('ledger')}
      action={
        <WriteButton
          ref={add}
          className={controls.small}
          aria-expanded={isAdding}
          onClick={() => (isAdding ? close() : writeStatement(entry.id))}
        >
          {text(hasDraft && !isAdding ? 'ledger.continue' : 'ledger.add')}
        </WriteButton>
      }
    >
      <StandingReason entry={entry} />
      {isAdding && <StatementForm entry={entry} onClose={close} />}
      <ol className={styles.ledger}>
        {missing.map((silence) => (
          <MissingLine key={silence.party} silence={silence} onAdd={isAdding ? undefined : addFor} />
        ))}
        {ledgerLines(entry.statements).map((line) => (
          <LedgerGroup key={line.key} entry={entry} line={line} />
        ))}
      </ol>
    </Section>
  );
}
