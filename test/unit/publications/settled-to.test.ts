import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SavedPublicationSchema, settledTo } from '../../../core/publications/saved-publication.ts';

describe('a file in a folder', () => {
  it.each(['config.fish', '.ics', '../x.ics', 'a/b.ics', 'x.ics.sh'])('isn’t called “%s”', (file) => {
    const to = { kind: 'folder' as const, path: '/srv/calendars', file };
    expect(() => settledTo(to, 'everything.ics')).toThrow('ends with .ics');
    const saved = { id: 'one', feed: 'everything', rendering: {}, every: 'changes', enabled: true };
    expect(v.is(SavedPublicationSchema, { ...saved, to })).toBe(false);
    expect(v.is(SavedPublicationSchema, { ...saved, to: { ...to, file: 'x.ics' } })).toBe(true);
    expect(v.is(SavedPublicationSchema, { ...saved, to: { ...to, file: 'x.ics' }, id: '../x' })).toBe(false);
  });

  it('is called after the feed where nothing is said', () => {
    expect(settledTo({ kind: 'folder', path: '/srv/calendars' }, 'everything.ics')).toMatchObject({
      file: 'everything.ics',
    });
  });
});
