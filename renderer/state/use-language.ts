import { useSyncExternalStore } from 'react';
import type { Language } from '../../shared/language.ts';
import { useView } from './sherpa.ts';
import { spokenLanguage } from './spoken-language.ts';

/** The language that the screen speaks. */
export function useLanguage(): Language {
  const preferred = useView(({ language }) => language);
  const systemLanguages = useSyncExternalStore(watchLanguages, () => navigator.languages);
  return spokenLanguage(preferred, systemLanguages);
}

function watchLanguages(listener: () => void): () => void {
  addEventListener('languagechange', listener);
  return () => removeEventListener('languagechange', listener);
}
