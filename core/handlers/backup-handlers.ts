import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { Backup, RestorePreview } from '../../shared/contract/methods/backup-methods.ts';
import { dayOf } from '../../shared/dates/day.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import type { CalendarState } from '../calendar/calendar-state.ts';
import type { Committed } from '../calendar/committer.ts';
import { type Restoring, restoresNothing, restoringTo } from '../calendar/restoring.ts';
import type { ViewCache } from '../calendar/view-cache.ts';
import { journalInWhole, wholeFile } from '../calendar/whole-file.ts';
import type { Clock } from '../ports.ts';
import type { Backups } from '../store/backups.ts';
import type { Store } from '../store/store.ts';

type BackupHandlers = Pick<
  Handlers,
  'backups.list' | 'backups.make' | 'backups.preview' | 'backups.restore' | 'store.export' | 'store.import'
>;

export interface BackupHandlerParts {
  readonly store: Store<CalendarState>;
  readonly backups: Backups;
  readonly views: ViewCache;
  readonly clock: Clock;
  /** Commits drafts as they are, without settling what hangs on them. */
  commitAsDrafted(draft: () => Promise<readonly ChangeDraft[]>): Promise<Committed>;
}

/** What clients may ask of backups, and of the whole calendar as a file. */
export function backupHandlers(parts: BackupHandlerParts): BackupHandlers {
  const { store, backups, views, clock } = parts;
  const { calendar } = store.state;
  const now = () => instantFrom(clock.now());

  const compared = async (changes: readonly Change[]) =>
    restoringTo(changes, calendar, await store.history());

  async function keep(reason: 'asked' | 'before-restore'): Promise<Backup> {
    return backups.sized(await store.keepBackup({ at: now(), reason }));
  }

  /** Looks at the calendar once its turn has come, keeps it, and only then makes it another. */
  async function restore(changes: readonly Change[]): Promise<RestorePreview & { kept: Backup }> {
    let done: { preview: Restoring['preview']; kept: Backup } | undefined;
    await parts.commitAsDrafted(async () => {
      const { drafts, preview } = await compared(changes);
      if (restoresNothing(preview))
        throw new AppError('conflict', 'Nothing is to be restored: the calendar is as it was then.');
      done = { preview, kept: await keep('before-restore') };
      return drafts;
    });
    if (done === undefined) throw new Error('a restoring was committed without having been drafted');
    return { ...done.preview, kept: done.kept };
  }

  return {
    'backups.list': async () => [...(await backups.list())],
    'backups.make': () => keep('asked'),
    'backups.preview': async ({ name }) => (await compared(await backups.read(name))).preview,
    'backups.restore': async ({ name }) => restore(await backups.read(name)),
    async 'store.export'() {
      const content = wholeFile({
        exported: now(),
        views: views.all(),
        calendar,
        journal: await store.journal(),
      });
      const day = dayOf(now(), calendar.settings.home);
      return { name: `sherpa-${day}.json`, mediaType: 'application/json; charset=utf-8', content };
    },
    async 'store.import'({ content, accept }) {
      const changes = backups.inFile(journalInWhole(content));
      return accept ? restore(changes) : (await compared(changes)).preview;
    },
  };
}
