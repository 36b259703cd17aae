import { IntlProvider } from 'react-intl';
import { type Sherpa, SherpaContext, useMirror } from '../state/sherpa.ts';
import { useLanguage } from '../state/use-language.ts';
import { catalogues } from '../texts/catalogues.ts';
import { Frame } from './frame.tsx';
import { Opening } from './opening.tsx';

/** The whole window: texts, stores, and the frame once the host has answered. */
export function SherpaApp({ sherpa }: { readonly sherpa: Sherpa }) {
  return (
    <SherpaContext value={sherpa}>
      <Speaking />
    </SherpaContext>
  );
}

function Speaking() {
  const language = useLanguage();
  const isRead = useMirror((mirror) => mirror.calendar !== undefined);
  return (
    <IntlProvider locale={language} messages={catalogues[language]}>
      {isRead ? <Frame /> : <Opening />}
    </IntlProvider>
  );
}
