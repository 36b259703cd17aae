import { useState } from 'react';
import { useIntl } from 'react-intl';
import { taken } from '../../../shared/outcome.ts';
import { partyName, partyNamed } from '../../../shared/places/party-named.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps } from './editor-form.tsx';
import styles from './editors.module.css';
import { useOffers } from './use-offers.ts';

type ListField = 'parties' | 'confirmedBy' | 'people' | 'topics' | 'links';

/** Edits a list of names, parted by commas (links by lines); what the calendar already knows is offered. */
export function ListEditor({ field, ...props }: EditorProps & { readonly field: ListField }) {
  const text = useText();
  const { locale } = useIntl();
  const isOfParties = field === 'parties' || field === 'confirmedBy';
  const before = props.entry[field] ?? [];
  const [typed, setTyped] = useState(before.join(field === 'links' ? '\n' : ', '));
  const values = itemsOf(typed, field).map((item) => (isOfParties ? (partyNamed(item) ?? item) : item));
  const offers = useOffers(field, values);
  const shared = {
    className: controls.input,
    'aria-label': text(`field.${field}`),
    value: typed,
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped(event.target.value),
  };
  return (
    <EditorForm
      {...props}
      isLong={field === 'links'}
      build={() => {
        if (values.join('\n') === before.join('\n')) return taken({});
        if (values.length === 0 && field === 'confirmedBy') return taken({ unset: [field] });
        return taken({ set: { [field]: values } });
      }}
    >
      {field === 'links' ? <textarea {...shared} rows={3} /> : <input type="text" {...shared} />}
      {isOfParties && values.length > 0 && (
        <p className={controls.echo}>{values.map((code) => partyName(code, locale)).join(' · ')}</p>
      )}
      {offers.length > 0 && (
        <p className={styles.offers}>
          {offers.map((offer) => (
            <button
              key={offer}
              type="button"
              className={styles.offer}
              onClick={() => setTyped([...itemsOf(typed, field), offer].join(', '))}
            >
              + {offer}
            </button>
          ))}
        </p>
      )}
    </EditorForm>
  );
}

function itemsOf(typed: string, field: ListField): readonly string[] {
  const items = typed.split(field === 'links' ? /\s+/ : /[,，、;；]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
