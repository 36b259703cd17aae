import { type FormEvent, useId, useState } from 'react';
import type { PublicationView, PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import { ALARM_MODES } from '../../shared/feeds/alarm-mode.ts';
import { PROFILES } from '../../shared/feeds/profile.ts';
import { messageOf } from '../../shared/message-of.ts';
import { LEAST_MINUTES, MOST_MINUTES } from '../../shared/publications/publication.ts';
import { SettingSwitch } from '../settings/setting-switch.tsx';
import { usePresent, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/dialog-form.module.css';
import { PlaceFields } from './place-fields.tsx';
import styles from './publication-dialog.module.css';
import { TestAnswer } from './test-answer.tsx';
import {
  passwordTyped,
  placeTyped,
  publicationTyped,
  type TypedPublication,
  typedPublication,
} from './typed-publication.ts';

interface Props {
  /** The publication to change; a new one where none is given. */
  readonly publication: PublicationView | undefined;
  readonly onClose: () => void;
}

/** What is published where, for whom and when; it can be tested before it is saved. */
export function PublicationDialog({ publication, onClose }: Props) {
  const id = useId();
  const text = useText();
  const { client } = useSherpa();
  const say = useView((view) => view.say);
  const feeds = usePresent((calendar) => calendar.feeds);
  const [typed, setTyped] = useState(() => typedPublication(publication, feeds[0]?.key ?? ''));
  const [answer, setAnswer] = useState<PublishTest>();
  const [isBusy, setBusy] = useState<'test' | 'save'>();
  const [refusal, setRefusal] = useState<string>();
  const change = (some: Partial<TypedPublication>) => {
    setTyped({ ...typed, ...some });
    setRefusal(undefined);
    setAnswer(undefined);
  };
  const to = placeTyped(typed);
  const orRefuse = async (what: 'test' | 'save', task: () => Promise<void>) => {
    setBusy(what);
    setRefusal(undefined);
    try {
      await task();
    } catch (error) {
      setRefusal(messageOf(error));
    }
    setBusy(undefined);
  };
  const test = () =>
    isBusy === undefined &&
    orRefuse('test', async () => {
      if (to === undefined) return;
      const known = publication === undefined ? {} : { id: publication.id };
      setAnswer(await client.request('publish.test', { ...known, to, ...passwordTyped(typed) }));
    });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = publicationTyped(typed, publication?.id);
    if (wanted === undefined || isBusy !== undefined) return;
    if (wanted === 'minutes')
      return setRefusal(
        text('publishing.minutes.wrong', { least: `${LEAST_MINUTES}`, most: `${MOST_MINUTES}` }),
      );
    void orRefuse('save', async () => {
      const { title } = await client.request('publish.save', wanted);
      say(text('publishing.saved', { title: title ?? text('publishing.noFeed') }));
      onClose();
    });
  };
  return (
    <Dialog
      title={text(publication === undefined ? 'publishing.new.title' : 'publishing.edit.title')}
      width={560}
      onClose={onClose}
    >
      <form className={form.form} aria-busy={isBusy !== undefined} onSubmit={save}>
        <label className={controls.label}>
          {text('publishing.feed')}
          <select
            className={controls.input}
            value={typed.feed}
            onChange={({ target }) => change({ feed: target.value })}
          >
            {feeds.every(({ key }) => key !== typed.feed) && (
              <option value={typed.feed}>{text('publishing.noFeed')}</option>
            )}
            {feeds.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <PlaceFields typed={typed} onType={change} password={publication?.password} />
        <div className={form.pair}>
          <label className={controls.label}>
            {text('publishing.profile')}
            <select
              className={controls.input}
              value={typed.profile}
              onChange={({ target }) =>
                change({ profile: PROFILES.find((one) => one === target.value) ?? 'own' })
              }
            >
              {(['own', ...PROFILES] as const).map((one) => (
                <option key={one} value={one}>
                  {text(`publishing.profile.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label className={controls.label}>
            {text('publishing.alarms')}
            <select
              className={controls.input}
              value={typed.alarms}
              onChange={({ target }) =>
                change({ alarms: ALARM_MODES.find((one) => one === target.value) ?? 'own' })
              }
            >
              {(['own', ...ALARM_MODES] as const).map((one) => (
                <option key={one} value={one}>
                  {text(`publishing.alarms.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className={styles.schedule}>
          <Choice
            label={text('publishing.when')}
            values={['changes', 'minutes']}
            value={typed.schedule}
            wordsOf={(value) => text(`publishing.when.${value}`)}
            onChoose={(schedule) => change({ schedule })}
          />
          {typed.schedule === 'minutes' && (
            <span className={styles.minutes}>
              <label htmlFor={`${id}-minutes`}>{text('publishing.minutes')}</label>
              <input
                id={`${id}-minutes`}
                className={controls.input}
                inputMode="numeric"
                value={typed.minutes}
                onChange={({ target }) => change({ minutes: target.value.trim() })}
              />
            </span>
          )}
          <SettingSwitch
            label={text('publishing.enabled')}
            isOn={typed.enabled}
            onSwitch={(enabled) => change({ enabled })}
          />
        </div>
        {answer !== undefined && <TestAnswer answer={answer} onTake={(url) => change({ url })} />}
        {refusal !== undefined && (
          <p className={controls.error} role="alert">
            {refusal}
          </p>
        )}
        <div className={controls.actions}>
          <button
            type="button"
            className={`${controls.secondary} ${styles.test}`}
            // While it runs it keeps the focus, which a disabled button would lose.
            aria-disabled={isBusy !== undefined}
            disabled={to === undefined}
            onClick={test}
          >
            {text(isBusy === 'test' ? 'publishing.testing' : 'publishing.test')}
          </button>
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          <button
            type="submit"
            className={controls.primary}
            disabled={to === undefined}
            aria-disabled={isBusy !== undefined}
          >
            {text('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
