import { followTheme } from './app/follow-theme.ts';
import { createClient } from './client/client.ts';
import { createDesktopLink } from './client/desktop-link.ts';
import { createHttpLink } from './client/http-link.ts';
import { createClock } from './state/clock.ts';
import { createMirror } from './state/mirror.ts';
import { keepPreferences, readPreferences } from './state/preferences.ts';
import { createView } from './state/view.ts';

export const mirror = createMirror();
export const view = createView(readPreferences(localStorage));
view.subscribe((now) => keepPreferences(localStorage, now));
followTheme(view, document.documentElement, {
  dark: matchMedia('(prefers-color-scheme: dark)'),
  languages: () => navigator.languages,
  window,
});

const link =
  window.sherpa === undefined
    ? createHttpLink({ fetch: (url, init) => fetch(url, init), openEvents: (url) => new EventSource(url) })
    : createDesktopLink(window.sherpa);
export const client = createClient(link, mirror);
view.subscribe(({ asOf }) => client.lookBack(asOf));
export const clock = createClock(mirror, () => performance.now());
client.start();
