import type { ViewStore } from '../state/view.ts';

/** Shows or hides the dates that entries have slipped from, and turns to where they are seen. */
export function toggleGhosts(view: ViewStore): void {
  const { screen, ghosts, show, prefer } = view.getState();
  if (screen !== 'calendar' && screen !== 'timeline') show('timeline');
  prefer({ ghosts: !ghosts });
}
