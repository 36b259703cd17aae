import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { messageOf } from '../../shared/message-of.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { useCalendar, useSherpa, useView } from '../state/sherpa.ts';
import { NO_STATEMENT, type StatementDraft } from '../state/statement-draft.ts';
import { useText } from '../texts/use-text.ts';
import { type FieldRefusal, statementFrom } from './typed-statement.ts';

/** Why it wasn't recorded, and at which field that is to be said, if at one. */
export type StatementRefusal = Pick<FieldRefusal, 'reason'> & Partial<Pick<FieldRefusal, 'field'>>;

/** The statement being written about an entry: what was typed, what that means, and the ways to record or forget it. */
export function useStatementDraft(entry: EntryView, onClose: () => void) {
  const text = useText();
  const { locale } = useIntl();
  const { client, view } = useSherpa();
  const today = useCalendar(({ status }) => status.today);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  const draft = useView(({ drafts }) => drafts.get(entry.id)) ?? NO_STATEMENT;
  const [refusal, setRefusal] = useState<StatementRefusal>();
  const statement = statementFrom(draft, { today, seasons, text });
  const keep = (next: StatementDraft | undefined) => view.getState().keepDraft(entry.id, next);

  return {
    draft,
    statement,
    refusal,
    change: (name: keyof StatementDraft, value: string) => {
      setRefusal(undefined);
      const next = { ...draft, [name]: value };
      keep(isEmpty(next) ? undefined : next);
    },
    discard: () => {
      keep(undefined);
      onClose();
    },
    record: async () => {
      if (draft.by.trim() === '') return;
      if (!statement.ok) return setRefusal(statement);
      try {
        await client.request('statements.say', { id: entry.id, ...statement.value });
        keep(undefined);
        const who = partyName(statement.value.by, locale);
        const done = text('statement.recorded', { who, says: text(`says.${draft.says}`) });
        view.getState().say(done, { undoable: true });
        onClose();
      } catch (error) {
        setRefusal({ reason: messageOf(error) });
      }
    },
  };
}

function isEmpty(draft: StatementDraft): boolean {
  return Object.entries(draft).every(([name, value]) => value === (name === 'says' ? NO_STATEMENT.says : ''));
}
