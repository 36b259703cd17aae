import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useChoose } from '../app/use-choose.ts';
import { useShowDue } from '../app/use-show-due.ts';
import { useMirror, useSherpa } from '../state/sherpa.ts';
import { useMayNotify } from './notification-permission.ts';
import { showNotifications } from './page-notifications.ts';
import { wordedNotification } from './worded-notification.ts';

/** Shows reminders by the browser's notifications, where the user lets it and the host asks for it. */
export function usePageNotifications(): void {
  const intl = useIntl();
  const choose = useChoose();
  const showDue = useShowDue();
  const { client } = useSherpa();
  const isAllowed = useMayNotify() === 'granted';
  const isConnected = useMirror(({ connection }) => connection === 'open');
  useEffect(() => {
    if (!isAllowed) return;
    return showNotifications({
      client,
      create: (title, options) => new Notification(title, options),
      worded: (words) => wordedNotification(words, intl),
      open: (entry) => (entry === undefined ? showDue() : choose(entry)),
    });
  }, [isAllowed, client, intl, choose, showDue]);
  useEffect(() => {
    if (!isAllowed || !isConnected) return;
    // A host that can't be asked hears it once it is back.
    client.request('notifications.allow', {}).catch(() => undefined);
  }, [isAllowed, isConnected, client]);
}
