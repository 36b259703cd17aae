import { type ComponentProps, useId } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { partyName } from '../../shared/places/party-named.ts';
import type { LookAhead } from '../preview/use-preview.ts';
import { WhenWords } from '../preview/when-words.tsx';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { TextField } from '../ui/text-field.tsx';
import styles from './extend-form.module.css';
import { ExtensionSides } from './extension-sides.tsx';
import { isPerson, type TypedExtension } from './typed-extension.ts';

interface Props {
  readonly entry: EntryView;
  readonly typed: TypedExtension;
  readonly ahead: LookAhead;
  readonly onChange: (part: Partial<TypedExtension>) => void;
}

type FieldName = Exclude<keyof TypedExtension, 'how' | 'sides'>;

const WAYS = ['extends', 'supersedes'] as const;

/** What an extension is made of: how, until when, by which instrument, by whose word, and what follows. */
export function ExtensionFields({ entry, typed, ahead, onChange }: Props) {
  const text = useText();
  const id = useId();
  const { locale } = useIntl();
  const people = useCalendar((calendar) => calendar.people);
  const successor = ahead.preview?.entries.find(({ why }) => why === 'successor')?.after;
  const required = entry.confirmedBy?.length ? entry.confirmedBy : entry.parties;
  const [only] = required.length === 1 ? required : [];

  const field = (
    name: FieldName,
    label: string,
    more: Omit<ComponentProps<typeof TextField>, 'label' | 'value' | 'onType'> = {},
  ) => (
    <TextField
      label={label}
      autoComplete="off"
      value={typed[name]}
      onType={(value) => onChange({ [name]: value })}
      {...more}
    />
  );

  return (
    <>
      <fieldset className={styles.ways}>
        <legend className="visually-hidden">{text('lineage.how')}</legend>
        {WAYS.map((way) => (
          <label key={way} title={text(`lineage.howHint.${way}`)}>
            <input
              type="radio"
              name={`${id}-how`}
              checked={typed.how === way}
              onChange={() => onChange({ how: way })}
            />
            <span>{text(`lineage.how.${way}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{text(`lineage.howHint.${typed.how}`)}</p>
      <div>
        {field('to', text('lineage.to'), {
          placeholder: text('lineage.toHint'),
          autoFocus: true,
          'aria-describedby': `${id}-echo`,
          'aria-invalid': ahead.refusal !== undefined,
        })}
        <p
          id={`${id}-echo`}
          className={ahead.refusal === undefined ? styles.echo : styles.refusal}
          aria-live="polite"
        >
          {ahead.refusal ?? (typed.to.trim() !== '' && successor && <WhenWords entry={successor} />)}
        </p>
      </div>
      {field('instrument', text('field.instrument'), { placeholder: text('lineage.instrumentHint') })}
      <datalist id={`${id}-who`}>
        {[...entry.parties, ...people.map(({ name }) => name)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={controls.row}>
        {field('by', text('lineage.by'), {
          list: `${id}-who`,
          placeholder: only === undefined ? text('statement.byHint') : partyName(only, locale),
        })}
        {field('made', text('statement.made'))}
      </div>
      {isPerson(typed.by) &&
        field('capacity', text('statement.capacity'), { placeholder: text('statement.capacityHint') })}
      <div className={controls.row}>
        {field('publisher', text('statement.publisher'))}
        {field('url', text('statement.url'), { placeholder: 'https://', inputMode: 'url' })}
      </div>
      {field('quote', text('statement.quote'))}
      {field('onLapse', text('field.onLapse'), { placeholder: text('lineage.onLapseHint') })}
      <ExtensionSides entry={entry} sides={typed.sides} successor={successor} onChange={onChange} />
    </>
  );
}
