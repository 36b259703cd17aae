import { useReadOnly } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { Editable } from './editable.tsx';
import type { Edits } from './edits.ts';
import { FactText } from './fact-text.tsx';
import { FIELDS, type Field, hasValue, isWanted } from './fields.ts';
import styles from './inspector.module.css';

/** Shown elsewhere in the inspector than among the facts. */
const ELSEWHERE: readonly Field[] = ['title', 'kind', 'alarms', 'links', 'notes'];

/** What the entry says of itself, field by field, and the fields it could still be given. */
export function EntryFacts(edits: Edits) {
  const { entry, editing, onEdit } = edits;
  const text = useText();
  const readOnly = useReadOnly();
  const facts = FIELDS.filter((field) => !ELSEWHERE.includes(field));
  const shown = facts.filter((field) => hasValue(entry, field) || editing === field);
  const missing = FIELDS.filter(
    (field) => !hasValue(entry, field) && editing !== field && isWanted(entry, field),
  );
  return (
    <>
      <dl className={styles.facts}>
        {shown.map((field) => (
          <div key={field} className={editing === field ? styles.editedFact : styles.fact}>
            <dt>{text(`field.${field}`)}</dt>
            <dd>
              <Editable {...edits} field={field}>
                <FactText entry={entry} field={field} />
              </Editable>
            </dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && readOnly === undefined && (
        <p className={styles.missing}>
          {text('inspector.addField')}{' '}
          {missing.map((field) => (
            <button key={field} type="button" onClick={() => onEdit(field)}>
              {text(`field.${field}`)}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
