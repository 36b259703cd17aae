import { spokenLanguage } from '../state/spoken-language.ts';
import type { ViewStore } from '../state/view.ts';

/** What the system says of itself, for whoever leaves it to it. */
export interface SystemLooks {
  readonly dark: MediaQueryList;
  readonly languages: () => readonly string[];
  readonly window: Pick<Window, 'addEventListener'>;
}

/** Keeps `data-theme` and `lang` on the root as the user prefers them, and as the system does where they left it to it. */
export function followTheme(view: ViewStore, root: HTMLElement, system: SystemLooks): void {
  const apply = () => {
    const { theme, language } = view.getState();
    root.dataset.theme = theme === 'system' ? (system.dark.matches ? 'dark' : 'light') : theme;
    root.lang = spokenLanguage(language, system.languages());
  };
  apply();
  view.subscribe(apply);
  system.dark.addEventListener('change', apply);
  system.window.addEventListener('languagechange', apply);
}
