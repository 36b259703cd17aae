import { SettingSwitch } from '../settings/setting-switch.tsx';
import { usePresent } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import { ColourChoice } from '../ui/colour-choice.tsx';
import form from '../ui/dialog-form.module.css';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { TypedSubscription } from './typed-subscription.ts';

interface Props {
  readonly typed: TypedSubscription;
  readonly onType: (part: Partial<TypedSubscription>) => void;
}

/** What a subscription is made of: where it comes from, how often, and how it is shown. */
export function SubscriptionFields({ typed, onType }: Props) {
  const text = useText();
  const tracks = usePresent((calendar) => calendar.tracks);
  const isAddress = typed.kind === 'address';
  return (
    <>
      <Choice
        label={text('subscriptions.kind')}
        values={['address', 'file']}
        value={typed.kind}
        wordsOf={(value) => text(`subscriptions.kind.${value}`)}
        onChoose={(kind) => onType({ kind })}
      />
      <TextField
        label={text(isAddress ? 'subscriptions.url' : 'subscriptions.path')}
        autoFocus
        spellCheck={false}
        placeholder={isAddress ? 'https://' : undefined}
        value={isAddress ? typed.url : typed.path}
        onType={(place) => onType(isAddress ? { url: place } : { path: place })}
      />
      {isAddress && (
        <div>
          <SettingSwitch
            label={text('subscriptions.private')}
            isOn={typed.allowPrivate}
            onSwitch={(allowPrivate) => onType({ allowPrivate })}
          />
          <p className={form.means}>{text('subscriptions.private.means')}</p>
        </div>
      )}
      <TextField
        label={text('subscriptions.title')}
        maxLength={120}
        placeholder={text('subscriptions.title.hint')}
        value={typed.title}
        onType={(title) => onType({ title })}
      />
      <div className={form.pair}>
        <TextField
          label={text('subscriptions.every')}
          inputMode="numeric"
          value={typed.every}
          onType={(every) => onType({ every: every.trim() })}
        />
        <Select
          label={text('subscriptions.track')}
          values={['', ...tracks.map(({ name }) => name)]}
          value={typed.track}
          wordsOf={(name) => name || text('subscriptions.track.none')}
          onChoose={(track) => onType({ track })}
        />
      </div>
      <ColourChoice
        label={text('track.colour')}
        value={typed.colour}
        onChoose={(colour) => onType({ colour })}
      />
    </>
  );
}
