import { type DeviceView, LARGEST_PORT, LEAST_PORT } from '../../shared/contract/methods/device-methods.ts';
import { useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './settings.module.css';
import { TypedRow } from './typed-row.tsx';

/** The port that feeds are served on, which holds from the next start on. */
export function FeedPort({ port: { wanted, actual } }: Pick<DeviceView, 'port'>) {
  const text = useText();
  const { client } = useSherpa();
  const say = useView((view) => view.say);
  return (
    <TypedRow
      label={text('settings.port')}
      hint={text('settings.port.hint')}
      value={String(wanted)}
      inputMode="numeric"
      letters={7}
      onSave={async (typed) => {
        const port = Number(typed);
        const isPort = Number.isInteger(port) && port >= LEAST_PORT && port <= LARGEST_PORT;
        if (!isPort)
          throw new Error(text('settings.port.wrong', { least: `${LEAST_PORT}`, most: `${LARGEST_PORT}` }));
        await client.request('device.save', { port });
        say(text('settings.said', { what: text('settings.port'), now: typed }));
      }}
    >
      {actual !== wanted && (
        <p className={styles.quiet} role="status">
          {actual === undefined
            ? text('settings.port.none', { wanted: String(wanted) })
            : text('settings.port.later', { actual: String(actual), wanted: String(wanted) })}
        </p>
      )}
    </TypedRow>
  );
}
