import { useEffect, useState } from 'react';
import type { Backup } from '../../shared/contract/methods/backup-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';

/** The backups there are, the newest first; or why they couldn't be read, and the way to ask again. */
export interface BackupList {
  readonly backups?: readonly Backup[];
  readonly failure?: string;
  readonly ask: () => void;
}

export function useBackups(): BackupList {
  const { client } = useSherpa();
  // The first change of a day makes a backup, and so does restoring one.
  const seq = useCalendar((calendar) => calendar.seq);
  const [list, setList] = useState<Omit<BackupList, 'ask'>>({});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = seq >= 0 && tries >= 0;
    client.request('backups.list', {}).then(
      (backups) => isCurrent && setList({ backups }),
      (error: unknown) => isCurrent && setList({ failure: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, seq, tries]);
  return { ...list, ask: () => setTries(tries + 1) };
}
