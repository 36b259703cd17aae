import { describe, expect, test } from 'vitest';
import { readPreferences } from '../../../../renderer/state/preferences.ts';
import { createView } from '../../../../renderer/state/view.ts';
import { aView } from '../../../support/a-view.ts';

const aNewView = () => createView(readPreferences({ getItem: () => null }));

describe('what the user is looking at', () => {
  test('says a thing once, however often it is said', () => {
    const view = aNewView();
    const { say } = view.getState();
    say('Return to today to edit.', { tone: 'trouble' });
    say('Saved.');
    say('Return to today to edit.', { tone: 'trouble' });
    expect(view.getState().toasts.map(({ text }) => text)).toEqual(['Saved.', 'Return to today to edit.']);
  });

  test('goes to an entry: selects it, turns to its first day, and has the keyboard follow', () => {
    const view = aNewView();
    view.getState().goTo(aView({ id: 'a', when: '2026-04' }));
    expect(view.getState()).toMatchObject({ selected: 'a', arriving: 'a', focus: '2026-04-01' });
    view.getState().arrive();
    expect(view.getState()).not.toHaveProperty('arriving');
    expect(view.getState()).toMatchObject({ selected: 'a' });
  });

  test('stays where it is turned to when it goes to what has no date', () => {
    const view = aNewView();
    view.getState().goTo(aView({ id: 'a', when: '2026-04' }));
    view.getState().goTo(aView({ id: 'b' }));
    expect(view.getState()).toMatchObject({ selected: 'b', focus: '2026-04-01' });
  });
});
