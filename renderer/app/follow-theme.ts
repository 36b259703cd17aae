import type { ViewStore } from '../state/view.ts';

/** Keeps `data-theme` and `lang` on the root as the user prefers them, and as the system does where they left it to it. */
export function followTheme(view: ViewStore, root: HTMLElement, systemIsDark: MediaQueryList): void {
  const apply = () => {
    const { theme, language } = view.getState();
    root.dataset.theme = theme === 'system' ? (systemIsDark.matches ? 'dark' : 'light') : theme;
    root.lang = language;
  };
  apply();
  view.subscribe(apply);
  systemIsDark.addEventListener('change', apply);
}
