import { type ReactNode, useEffect, useRef } from 'react';
import type { FeedDraft } from '../../shared/contract/methods/feed-methods.ts';
import { ALARM_MODES } from '../../shared/feeds/alarm-mode.ts';
import { PROFILE_ALARMS, PROFILES } from '../../shared/feeds/profile.ts';
import { CANCELLED_CHOICES, VAGUE_CHOICES } from '../../shared/feeds/saved-feed.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { OWN_NAMES } from '../texts/own-names.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import { ColourChoice } from '../ui/colour-choice.tsx';
import controls from '../ui/controls.module.css';
import styles from './feed-editor.module.css';
import type { RefusedField } from './use-feed-draft.ts';

interface Props {
  readonly draft: FeedDraft;
  readonly onChange: (draft: FeedDraft) => void;
  readonly refused: RefusedField | undefined;
}

/** What a feed is called, and how it looks to its reader. */
export function FeedLooks({ draft, onChange, refused }: Props) {
  const text = useText();
  const name = useRef<HTMLInputElement>(null);
  // Whoever opens the editor by a key goes on by keys.
  useEffect(() => name.current?.focus(), []);
  const { title, colour, language, profile, alarms, vague, cancelled } = draft;
  return (
    <>
      <label className={controls.label}>
        {text('feeds.field.title')}
        <input
          ref={name}
          name="title"
          className={controls.input}
          aria-invalid={refused?.field === 'title'}
          aria-describedby={refused?.field === 'title' ? refused.by : undefined}
          value={title}
          maxLength={120}
          onChange={(event) => onChange({ ...draft, title: event.target.value })}
        />
      </label>
      <ColourChoice
        label={text('feeds.field.colour')}
        value={colour}
        onChoose={(one) => onChange({ ...draft, colour: one })}
        none={{
          label: text('feeds.field.noColour'),
          onChoose: () => onChange({ ...draft, colour: undefined }),
        }}
      />
      <Labelled label={text('feeds.field.profile')} hint={text(`feeds.profile.${profile}.hint`)}>
        <Choice
          label={text('feeds.field.profile')}
          values={PROFILES}
          value={profile}
          wordsOf={(one) => text(`feeds.profile.${one}`)}
          onChoose={(one) => onChange({ ...draft, profile: one })}
        />
      </Labelled>
      <div className={styles.pair}>
        <div>
          <label className={controls.label}>
            {text('feeds.field.alarms')}
            <select
              className={controls.input}
              value={alarms ?? 'profile'}
              onChange={(event) =>
                onChange({ ...draft, alarms: ALARM_MODES.find((mode) => mode === event.target.value) })
              }
            >
              <option value="profile">{text('feeds.alarms.usual')}</option>
              {ALARM_MODES.map((mode) => (
                <option key={mode} value={mode}>
                  {text(`feeds.alarms.${mode}`)}
                </option>
              ))}
            </select>
          </label>
          {alarms === undefined && (
            <p className={styles.hint}>{text(`feeds.alarms.${PROFILE_ALARMS[profile]}`)}</p>
          )}
        </div>
        <label className={controls.label}>
          {text('feeds.field.language')}
          <select
            className={controls.input}
            value={language}
            onChange={(event) =>
              onChange({
                ...draft,
                language: LANGUAGES.find((one) => one === event.target.value) ?? language,
              })
            }
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {OWN_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Labelled label={text('feeds.field.vague')}>
        <Choice
          label={text('feeds.field.vague')}
          values={VAGUE_CHOICES}
          value={vague}
          wordsOf={(one) => text(`feeds.vague.${one}`)}
          onChoose={(one) => onChange({ ...draft, vague: one })}
        />
      </Labelled>
      <Labelled
        label={text('feeds.field.cancelled')}
        hint={cancelled === 'leave-out' ? text('feeds.cancelled.leave-out.hint') : undefined}
      >
        <Choice
          label={text('feeds.field.cancelled')}
          values={CANCELLED_CHOICES}
          value={cancelled}
          wordsOf={(one) => text(`feeds.cancelled.${one}`)}
          onChoose={(one) => onChange({ ...draft, cancelled: one })}
        />
      </Labelled>
    </>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A choice that names itself, with its name in sight. */
function Labelled({ label, hint, children }: LabelledProps) {
  return (
    <div className={styles.field}>
      <span className={styles.legend} aria-hidden>
        {label}
      </span>
      <div>{children}</div>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
