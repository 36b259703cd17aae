import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { languageNear } from '../../shared/language.ts';
import { useMirror, useSherpa } from '../state/sherpa.ts';

/** Tells the host what the screen speaks, so that notifications and the desktop's menus speak it too. */
export function useTellLanguage(): void {
  const { client } = useSherpa();
  const language = languageNear(useIntl().locale);
  const isConnected = useMirror(({ connection }) => connection === 'open');
  useEffect(() => {
    // A host that can't be asked hears it once it is back.
    if (isConnected) client.request('device.speak', { language }).catch(() => undefined);
  }, [client, language, isConnected]);
}
