import { useId } from 'react';
import { useAct } from '../app/use-act.ts';
import { SettingSwitch } from '../settings/setting-switch.tsx';
import { useDevice } from '../settings/use-device.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { RetryNote } from '../ui/retry-note.tsx';
import styles from './publishing.module.css';

/** Whether feeds are served on the local network too, what that means, and where they are then. */
export function LocalNetwork() {
  const id = useId();
  const text = useText();
  const act = useAct();
  const { device, failure, retry } = useDevice();
  const turn = (lan: boolean) =>
    void act('device.save', { lan }, { done: text(lan ? 'publishing.lan.on' : 'publishing.lan.off') });
  return (
    <section className={styles.network} aria-labelledby={id}>
      <h4 id={id}>{text('publishing.lan')}</h4>
      {failure !== undefined && <RetryNote failure={failure} onRetry={retry} />}
      {device !== undefined && (
        <SettingSwitch label={text('publishing.lan.switch')} isOn={device.lan.isOn} onSwitch={turn} />
      )}
      <ul className={styles.means}>
        <li>{text('publishing.lan.means.read')}</li>
        <li>{text('publishing.lan.means.only')}</li>
        <li>{text('publishing.lan.means.while')}</li>
      </ul>
      {device?.lan.isOn === true && (
        <p role="status">
          {device.lan.origins.length === 0 ? (
            text('publishing.lan.nowhere')
          ) : (
            <>
              {text('publishing.lan.at')}{' '}
              {device.lan.origins.map((origin) => (
                <code key={origin} className={styles.origin}>
                  {origin}
                </code>
              ))}
            </>
          )}
        </p>
      )}
      {device?.lan.problem !== undefined && (
        <p className={controls.error} role="alert">
          {device.lan.problem}
        </p>
      )}
    </section>
  );
}
