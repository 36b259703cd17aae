import { ALARM_MODES } from '../../shared/feeds/alarm-mode.ts';
import { PROFILES } from '../../shared/feeds/profile.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import form from '../ui/dialog-form.module.css';
import type { TypedPublication } from './typed-publication.ts';

interface Props {
  readonly typed: TypedPublication;
  readonly onType: (some: Partial<TypedPublication>) => void;
}

/** For whom a feed is published and how alarms are told of, in the words of the feeds themselves. */
export function RenderingFields({ typed, onType }: Props) {
  const text = useText();
  return (
    <div className={form.pair}>
      <label className={controls.label}>
        {text('feeds.field.profile')}
        <select
          className={controls.input}
          value={typed.profile}
          onChange={({ target }) =>
            onType({ profile: PROFILES.find((one) => one === target.value) ?? 'own' })
          }
        >
          <option value="own">{text('publishing.asFeed')}</option>
          {PROFILES.map((one) => (
            <option key={one} value={one}>
              {text(`feeds.profile.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={controls.label}>
        {text('feeds.field.alarms')}
        <select
          className={controls.input}
          value={typed.alarms}
          onChange={({ target }) =>
            onType({ alarms: ALARM_MODES.find((one) => one === target.value) ?? 'own' })
          }
        >
          <option value="own">{text('publishing.asFeed')}</option>
          {ALARM_MODES.map((one) => (
            <option key={one} value={one}>
              {text(`feeds.alarms.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
