import { type FormEvent, useState } from 'react';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import { TRACK_COLOURS } from '../../shared/entries/track.ts';
import {
  LEAST_MINUTES,
  MOST_MINUTES,
  type SubscriptionSource,
  USUAL_MINUTES,
} from '../../shared/subscriptions/subscription.ts';
import { useAct } from '../app/use-act.ts';
import colours from '../rail/track-dialog.module.css';
import { SettingSwitch } from '../settings/setting-switch.tsx';
import { usePresent, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import styles from './subscription-dialog.module.css';
import { SubscriptionStatus } from './subscription-status.tsx';

interface Props {
  /** The subscription to change; a new one where none is given. */
  readonly subscription: SubscriptionView | undefined;
  readonly onClose: () => void;
}

/** Subscribes to somebody else's calendar, or changes how it is shown and read, or ends it. */
export function SubscriptionDialog({ subscription, onClose }: Props) {
  const text = useText();
  const act = useAct();
  const { client } = useSherpa();
  const say = useView((view) => view.say);
  const tracks = usePresent((calendar) => calendar.tracks);
  const source = subscription?.source;
  const [kind, setKind] = useState<SubscriptionSource['kind']>(source?.kind ?? 'address');
  const [url, setUrl] = useState(source?.kind === 'address' ? source.url : '');
  const [path, setPath] = useState(source?.kind === 'file' ? source.path : '');
  const [title, setTitle] = useState(subscription?.title ?? '');
  const [colour, setColour] = useState(subscription?.colour);
  const [every, setEvery] = useState(String(subscription?.every ?? USUAL_MINUTES));
  const [track, setTrack] = useState<string>(subscription?.track ?? '');
  const [allowPrivate, setAllowPrivate] = useState(subscription?.allowPrivate === true);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const place = (kind === 'address' ? url : path).trim();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving || place === '') return;
    const minutes = Number(every);
    if (!Number.isInteger(minutes) || minutes < LEAST_MINUTES || minutes > MOST_MINUTES)
      return setRefusal(
        text('subscriptions.every.wrong', { least: `${LEAST_MINUTES}`, most: `${MOST_MINUTES}` }),
      );
    setSaving(true);
    setRefusal(undefined);
    const same = {
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      ...(colour === undefined ? {} : { colour }),
      source: kind === 'address' ? { kind, url: place } : { kind, path: place },
      every: minutes,
    } as const;
    try {
      if (subscription === undefined) {
        const added = await client.request('subscriptions.add', {
          ...same,
          ...(track === '' ? {} : { track }),
          ...(allowPrivate ? { allowPrivate } : {}),
        });
        say(text('subscriptions.subscribed', { title: added.title }));
      } else {
        await client.request('subscriptions.edit', { id: subscription.id, ...same, track, allowPrivate });
      }
      onClose();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
      setSaving(false);
    }
  };
  const remove = async ({ id, title }: SubscriptionView) => {
    onClose();
    await act('subscriptions.remove', { id }, { done: text('subscriptions.removed', { title }) });
  };

  return (
    <Dialog
      title={text(subscription === undefined ? 'subscriptions.new.title' : 'subscriptions.edit.title')}
      width={520}
      onClose={onClose}
    >
      <form className={styles.form} aria-busy={isSaving} onSubmit={(event) => void save(event)}>
        {subscription === undefined ? (
          <p className={styles.hint}>{text('subscriptions.intro')}</p>
        ) : (
          <SubscriptionStatus id={subscription.id} />
        )}
        <Choice
          label={text('subscriptions.kind')}
          values={['address', 'file']}
          value={kind}
          wordsOf={(value) => text(`subscriptions.kind.${value}`)}
          onChoose={setKind}
        />
        <label className={controls.label}>
          {text(kind === 'address' ? 'subscriptions.url' : 'subscriptions.path')}
          <input
            className={controls.input}
            autoFocus
            spellCheck={false}
            placeholder={kind === 'address' ? 'https://' : undefined}
            value={kind === 'address' ? url : path}
            onChange={({ target }) => {
              if (kind === 'address') setUrl(target.value);
              else setPath(target.value);
              setRefusal(undefined);
            }}
          />
        </label>
        {kind === 'address' && (
          <div>
            <SettingSwitch
              label={text('subscriptions.private')}
              isOn={allowPrivate}
              onSwitch={setAllowPrivate}
            />
            <p className={styles.means}>{text('subscriptions.private.means')}</p>
          </div>
        )}
        <label className={controls.label}>
          {text('subscriptions.title')}
          <input
            className={controls.input}
            maxLength={120}
            placeholder={text('subscriptions.title.hint')}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <div className={styles.pair}>
          <label className={controls.label}>
            {text('subscriptions.every')}
            <input
              className={controls.input}
              inputMode="numeric"
              value={every}
              onChange={({ target }) => setEvery(target.value.trim())}
            />
          </label>
          <label className={controls.label}>
            {text('subscriptions.track')}
            <select
              className={controls.input}
              value={track}
              onChange={({ target }) => setTrack(target.value)}
            >
              <option value="">{text('subscriptions.track.none')}</option>
              {tracks.map(({ id, name }) => (
                <option key={id} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <fieldset className={colours.colours}>
          <legend>{text('track.colour')}</legend>
          {TRACK_COLOURS.map((one) => (
            <label key={one} className={colours.colour} style={{ background: `var(--track-${one})` }}>
              <input
                type="radio"
                name="colour"
                aria-label={text(`colour.${one}`)}
                checked={one === colour}
                onChange={() => setColour(one)}
              />
            </label>
          ))}
        </fieldset>
        {refusal !== undefined && (
          <p className={controls.error} role="alert">
            {refusal}
          </p>
        )}
        <div className={controls.actions}>
          {subscription !== undefined && (
            <button
              type="button"
              className={`${controls.danger} ${colours.remove}`}
              onClick={() => void remove(subscription)}
            >
              {text('subscriptions.remove')}
            </button>
          )}
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          <button type="submit" className={controls.primary} disabled={place === ''} aria-disabled={isSaving}>
            {text(
              subscription !== undefined
                ? 'save'
                : isSaving
                  ? 'subscriptions.subscribing'
                  : 'subscriptions.subscribe',
            )}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
