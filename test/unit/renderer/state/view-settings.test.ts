import { describe, expect, test } from 'vitest';
import { readPreferences } from '../../../../renderer/state/preferences.ts';
import { createView } from '../../../../renderer/state/view.ts';
import type { EntryId } from '../../../../shared/entries/ids.ts';

const ENTRY = 'an-entry' as EntryId;

function aView() {
  return createView(readPreferences({ getItem: () => null }));
}

describe('the settings over a screen', () => {
  test('go back to it when they are closed, however often they were opened', () => {
    const view = aView();
    view.getState().show('timeline');
    view.getState().show('settings');
    view.getState().show('settings');
    expect(view.getState().screen).toBe('settings');
    view.getState().closeSettings();
    expect(view.getState().screen).toBe('timeline');
    view.getState().closeSettings();
    expect(view.getState().screen).toBe('timeline');
  });

  test('give way to an entry that is selected, or spoken of, but not to one that is deselected', () => {
    const view = aView();
    view.getState().show('deadlines');
    view.getState().show('settings');
    view.getState().select(undefined);
    expect(view.getState().screen).toBe('settings');
    view.getState().select(ENTRY);
    expect(view.getState()).toMatchObject({ screen: 'deadlines', selected: ENTRY });
    view.getState().show('settings');
    view.getState().writeStatement(ENTRY);
    expect(view.getState()).toMatchObject({ screen: 'deadlines', stating: ENTRY });
    view.getState().show('settings');
    view.getState().goTo({ id: ENTRY });
    expect(view.getState().screen).toBe('deadlines');
  });
});

test('what is said of the same thing takes the place of what was said before', () => {
  const view = aView();
  view.getState().say('Home: Zurich', { undoable: true, about: 'Home' });
  view.getState().say('Quiet hours: off');
  view.getState().say('Home: Geneva', { undoable: true, about: 'Home' });
  view.getState().say('Quiet hours: off');
  expect(view.getState().toasts.map(({ text }) => text)).toEqual(['Home: Geneva', 'Quiet hours: off']);
});
