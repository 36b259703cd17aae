import { type Language, languageNear } from '../../shared/language.ts';
import type { Preferences } from './preferences.ts';

/** The language that the screen speaks: the one preferred, else what is nearest to the system's first. */
export function spokenLanguage(
  preferred: Preferences['language'],
  systemLanguages: readonly string[],
): Language {
  return preferred === 'system' ? languageNear(systemLanguages[0] ?? '') : preferred;
}
