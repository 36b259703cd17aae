import { useSyncExternalStore } from 'react';
import type { Language } from '../../shared/language.ts';
import { useView } from './sherpa.ts';
import { spokenLanguage } from './spoken-language.ts';

/** The language that the screen speaks. */
export function useLanguage(): Language {
  const preferred = useView(({ language }) => language);
  const first = useSyncExternalStore(watchLanguages, () => navigator.languages[0] ?? '');
  return spokenLanguage(preferred, [first]);
}

function watchLanguages(listener: () => void): () => void {
  addEventListener('languagechange', listener);
  return () => removeEventListener('languagechange', listener);
}
