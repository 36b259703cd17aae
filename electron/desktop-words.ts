import type { Language } from '../shared/language.ts';
import { type MenuTexts, menuTextsFor } from './menu-texts.ts';
import { type ShellTexts, shellTextsFor } from './shell-texts.ts';

/** What the desktop says outside of its page, in the language of the page as it is at each reading. */
export interface DesktopWords {
  readonly language: Language;
  readonly shell: ShellTexts;
  readonly menu: MenuTexts;
}

export function createDesktopWords(language: () => Language): DesktopWords {
  return {
    get language() {
      return language();
    },
    get shell() {
      return shellTextsFor(language());
    },
    get menu() {
      return menuTextsFor(language());
    },
  };
}
