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

describe('a server', () => {
  const to = { kind: 'caldav' as const, url: 'https://dav.example.org/me/truce/', user: 'me' };

  it.each([
    [
      'user and password in the address',
      { ...to, url: 'https://me:secret@dav.example.org/' },
      'their own fields',
    ],
    ['http to another computer', { ...to, url: 'http://dav.example.org/' }, 'use https'],
    ['something else than the web', { ...to, url: 'file:///etc/passwd' }, 'begins with https://'],
    ['a query', { ...to, url: 'https://dav.example.org/?a=b' }, 'leave them out'],
    ['a user that Basic can’t name', { ...to, user: 'me:you' }, 'can’t have a “:”'],
  ])('isn’t one with %s, whoever wrote it down', (_, wrong, words) => {
    expect(() => settledTo(wrong, 'x.ics')).toThrow(words);
    expect(() => settledTo(wrong, 'x.ics')).not.toThrow('secret');
    const saved = { id: 'one', feed: 'everything', rendering: {}, every: 'changes', enabled: true };
    expect(v.is(SavedPublicationSchema, { ...saved, to })).toBe(true);
    if (wrong.url !== to.url) expect(v.is(SavedPublicationSchema, { ...saved, to: wrong })).toBe(false);
  });
});
