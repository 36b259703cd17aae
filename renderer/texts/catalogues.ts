import type { Language } from '../../shared/language.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';

/** Every visible string by language. */
export const catalogues: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  'zh-Hans': zhHans,
};
