import { type FormEvent, useState } from 'react';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import {
  LEAST_MINUTES,
  MOST_MINUTES,
  type SubscriptionSource,
  USUAL_MINUTES,
} from '../../shared/subscriptions/subscription.ts';
import { useAct } from '../app/use-act.ts';
import { SettingSwitch } from '../settings/setting-switch.tsx';
import { usePresent, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import { ColourChoice } from '../ui/colour-choice.tsx';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/dialog-form.module.css';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
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
        const how =
          added.status.encrypted === false ? 'subscriptions.subscribed.plain' : 'subscriptions.subscribed';
        say(text(how, { title: added.title }));
      } else {
        await client.request('subscriptions.edit', { id: subscription.id, ...same, track, allowPrivate });
      }
      onClose();
    } catch (error) {
      setRefusal(messageOf(error));
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
      <form className={form.form} aria-busy={isSaving} onSubmit={(event) => void save(event)}>
        {subscription === undefined ? (
          <p className={form.hint}>{text('subscriptions.intro')}</p>
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
        <TextField
          label={text(kind === 'address' ? 'subscriptions.url' : 'subscriptions.path')}
          autoFocus
          spellCheck={false}
          placeholder={kind === 'address' ? 'https://' : undefined}
          value={kind === 'address' ? url : path}
          onType={(typed) => {
            if (kind === 'address') setUrl(typed);
            else setPath(typed);
            setRefusal(undefined);
          }}
        />
        {kind === 'address' && (
          <div>
            <SettingSwitch
              label={text('subscriptions.private')}
              isOn={allowPrivate}
              onSwitch={setAllowPrivate}
            />
            <p className={form.means}>{text('subscriptions.private.means')}</p>
          </div>
        )}
        <TextField
          label={text('subscriptions.title')}
          maxLength={120}
          placeholder={text('subscriptions.title.hint')}
          value={title}
          onType={setTitle}
        />
        <div className={form.pair}>
          <TextField
            label={text('subscriptions.every')}
            inputMode="numeric"
            value={every}
            onType={(typed) => setEvery(typed.trim())}
          />
          <Select
            label={text('subscriptions.track')}
            values={['', ...tracks.map(({ name }) => name)]}
            value={track}
            wordsOf={(name) => name || text('subscriptions.track.none')}
            onChoose={setTrack}
          />
        </div>
        <ColourChoice label={text('track.colour')} value={colour} onChoose={setColour} />
        {refusal !== undefined && (
          <p className={controls.error} role="alert">
            {refusal}
          </p>
        )}
        <div className={controls.actions}>
          {subscription !== undefined && (
            <button
              type="button"
              className={`${controls.danger} ${styles.remove}`}
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
