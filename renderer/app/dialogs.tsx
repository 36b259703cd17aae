import { lazy, Suspense, useCallback } from 'react';
import { useView } from '../state/sherpa.ts';

const QuickAddDialog = lazy(() =>
  import('../quick-add/quick-add-dialog.tsx').then(({ QuickAddDialog }) => ({ default: QuickAddDialog })),
);
const CommandPalette = lazy(() =>
  import('./command-palette.tsx').then(({ CommandPalette }) => ({ default: CommandPalette })),
);
const ShortcutsSheet = lazy(() =>
  import('./shortcuts-sheet.tsx').then(({ ShortcutsSheet }) => ({ default: ShortcutsSheet })),
);
const TrackDialog = lazy(() =>
  import('../rail/track-dialog.tsx').then(({ TrackDialog }) => ({ default: TrackDialog })),
);

const ImportDialog = lazy(() =>
  import('../import/import-dialog.tsx').then(({ ImportDialog }) => ({ default: ImportDialog })),
);
const ExtendDialog = lazy(() =>
  import('../inspector/extend-dialog.tsx').then(({ ExtendDialog }) => ({ default: ExtendDialog })),
);
const RestoreDialog = lazy(() =>
  import('../settings/restore-dialog.tsx').then(({ RestoreDialog }) => ({ default: RestoreDialog })),
);
const PublicationDialog = lazy(() =>
  import('../publishing/publication-dialog.tsx').then(({ PublicationDialog }) => ({
    default: PublicationDialog,
  })),
);
const RemovePublicationDialog = lazy(() =>
  import('../publishing/remove-publication-dialog.tsx').then(({ RemovePublicationDialog }) => ({
    default: RemovePublicationDialog,
  })),
);
const SubscriptionDialog = lazy(() =>
  import('../subscriptions/subscription-dialog.tsx').then(({ SubscriptionDialog }) => ({
    default: SubscriptionDialog,
  })),
);
const OverlayDialog = lazy(() =>
  import('../subscriptions/overlay-dialog.tsx').then(({ OverlayDialog }) => ({ default: OverlayDialog })),
);
const ProposalsDialog = lazy(() =>
  import('../subscriptions/proposals-dialog.tsx').then(({ ProposalsDialog }) => ({
    default: ProposalsDialog,
  })),
);

/** The dialog that is open, fetched when it is first asked for. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog);
  const open = useView((view) => view.open);
  const close = useCallback(() => open(undefined), [open]);
  if (dialog === undefined) return undefined;
  return (
    <Suspense>
      {dialog.name === 'quick-add' && <QuickAddDialog line={dialog.line ?? ''} onClose={close} />}
      {dialog.name === 'search' && <CommandPalette onClose={close} />}
      {dialog.name === 'shortcuts' && <ShortcutsSheet onClose={close} />}
      {dialog.name === 'import' && <ImportDialog offered={dialog.file} onClose={close} />}
      {dialog.name === 'extend' && <ExtendDialog entry={dialog.entry} onClose={close} />}
      {dialog.name === 'restore' && <RestoreDialog from={dialog.from} onClose={close} />}
      {dialog.name === 'publication' && (
        <PublicationDialog publication={dialog.publication} onClose={close} />
      )}
      {dialog.name === 'remove-publication' && (
        <RemovePublicationDialog publication={dialog.publication} onClose={close} />
      )}
      {dialog.name === 'subscription' && (
        <SubscriptionDialog subscription={dialog.subscription} onClose={close} />
      )}
      {dialog.name === 'overlay' && <OverlayDialog overlay={dialog.overlay} onClose={close} />}
      {dialog.name === 'proposals' && <ProposalsDialog onClose={close} />}
      {dialog.name === 'track' && <TrackDialog trackId={dialog.track} onClose={close} />}
    </Suspense>
  );
}
