import { agentInBrief, readerOf } from '../../shared/feeds/reader.ts';
import { useCalendar, useMirror } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { NextDeadline } from './next-deadline.tsx';
import { SampleMarker } from './sample-marker.tsx';
import styles from './status-bar.module.css';

/** How the feeds stand and who read them, what falls due next, and whether all is saved. */
export function StatusBar() {
  return (
    <footer className={styles.bar}>
      <FeedServer />
      <LastRead />
      <SampleMarker />
      <span className={styles.space} />
      <NextDeadline />
      <Saved />
    </footer>
  );
}

function FeedServer() {
  const text = useText();
  const count = useCalendar(({ feeds }) => feeds.length);
  const { url, problem } = useCalendar(({ status }) => status.server);
  const isServing = url !== undefined && problem === undefined;
  return (
    <span className={styles.item} title={problem}>
      <span className={isServing ? styles.serving : styles.stopped} aria-hidden />
      {isServing ? (
        <>
          {text('status.feeds', { count })} <b>{new URL(url).host}</b>
        </>
      ) : (
        <b className={styles.problem}>{problem ?? text('status.notServing')}</b>
      )}
    </span>
  );
}

function LastRead() {
  const text = useText();
  const dates = useDates();
  const now = useNow();
  const lastFetch = useCalendar(({ status }) => status.lastFetch);
  if (lastFetch === undefined) return undefined;
  const reader = readerOf(lastFetch.client);
  const client = reader === 'other' ? programIn(lastFetch.client) : text(`feeds.reader.${reader}`);
  return (
    <span className={`${styles.item} ${styles.reader}`} title={agentInBrief(lastFetch.client)}>
      {text('status.lastRead', { client })} <b>{dates.ago(lastFetch.at, now)}</b>
    </span>
  );
}

/** A program's name without its version and whatever else it says of itself. */
function programIn(agent: string): string {
  return agentInBrief(agent).split(/[/ ]/)[0] ?? agent;
}

function Saved() {
  const text = useText();
  const { pending, failed } = useMirror(({ writes }) => writes);
  if (pending > 0) return <span className={styles.saved}>{text('status.saving')}</span>;
  if (failed === undefined) return <span className={styles.saved}>{text('status.saved')}</span>;
  return (
    <span className={`${styles.saved} ${styles.problem}`} title={failed}>
      {text('status.notSaved')}
    </span>
  );
}
