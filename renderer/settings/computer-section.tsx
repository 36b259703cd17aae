import { useText } from '../texts/use-text.ts';
import { RetryNote } from '../ui/retry-note.tsx';
import { Backups } from './backups.tsx';
import { DataFolder } from './data-folder.tsx';
import { DesktopSwitches } from './desktop-switches.tsx';
import { FeedPort } from './feed-port.tsx';
import styles from './settings.module.css';
import { useDevice } from './use-device.ts';
import { WholeFile } from './whole-file.tsx';

/** What is of this device and no part of the record: its desktop, its port, its folder and its backups. */
export function ComputerSection() {
  const text = useText();
  const { device, failure, retry } = useDevice();
  return (
    <>
      {failure !== undefined && <RetryNote failure={failure} onRetry={retry} />}
      {device === undefined && failure === undefined && (
        <p className={styles.quiet}>{text('settings.computer.loading')}</p>
      )}
      {device !== undefined && (
        <>
          <DesktopSwitches switches={device.switches} />
          <FeedPort port={device.port} />
          <DataFolder folder={device.folder} />
        </>
      )}
      <Backups />
      <WholeFile />
    </>
  );
}
