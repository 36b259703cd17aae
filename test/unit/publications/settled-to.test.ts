import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../core/publications/place-of.ts';
import { SavedPublicationSchema } from '../../../core/publications/saved-publication.ts';
import { settledTo } from '../../../core/publications/settled-to.ts';
import type { PublishTo } from '../../../shared/publications/publication.ts';

/** Why a place isn’t one; undefined where it is. */
function whyNot(to: PublishTo): string | undefined {
  const settled = settledTo(to, 'everything.ics');
  return settled.ok ? undefined : settled.reason;
}

describe('a file in a folder', () => {
  it.each(['config.fish', '.ics', '../x.ics', 'a/b.ics', 'x.ics.sh'])('isn’t called “%s”', (file) => {
    const to = { kind: 'folder' as const, path: '/srv/calendars', file };
    expect(whyNot(to)).toContain('ends with .ics');
    const saved = { id: 'one', feed: 'everything', rendering: {}, every: 'changes', enabled: true };
    expect(v.is(SavedPublicationSchema, { ...saved, to })).toBe(false);
    expect(v.is(SavedPublicationSchema, { ...saved, to: { ...to, file: 'x.ics' } })).toBe(true);
    expect(v.is(SavedPublicationSchema, { ...saved, to: { ...to, file: 'x.ics' }, id: '../x' })).toBe(false);
  });

  it('is called after the feed where nothing is said', () => {
    expect(settledTo({ kind: 'folder', path: '/srv/calendars' }, 'everything.ics')).toMatchObject({
      value: { file: 'everything.ics' },
    });
  });
});

describe('a file on a WebDAV server', () => {
  const at = (url: string) => ({ kind: 'webdav' as const, url });

  it.each(['https://dav.example.org/me/calendars', 'https://dav.example.org/me/.htaccess'])(
    'ends with .ics, and else may be a folder: %s',
    (url) => expect(whyNot(at(url))).toContain('or a “/” at the end'),
  );

  it('is called after the feed in a folder', () => {
    expect(settledTo(at('https://dav.example.org/me/'), 'everything.ics')).toMatchObject({
      value: { url: 'https://dav.example.org/me/everything.ics' },
    });
    expect(whyNot(at('https://dav.example.org/me/two%20words.ICS'))).toBeUndefined();
  });
});

describe('one place', () => {
  const folder = (path: string): PublishTo => ({ kind: 'folder', path, file: 'a.ics' });
  const caldav = (url: string): PublishTo => ({ kind: 'caldav', url });

  it.each<[PublishTo, PublishTo]>([
    [folder('/srv/cal'), folder('/srv/cal/')],
    [folder('/srv/cal'), folder('/srv//old/../cal/.')],
    [folder('C:\\Sync\\cal'), folder('C:/Sync/cal/')],
    [caldav('http://localhost:5232/ana/c4/'), caldav('http://127.0.0.1:5232/ana//c4')],
    [
      caldav('https://dav.example.org/me@example.org/'),
      caldav('https://DAV.example.org:443/me%40example.org/'),
    ],
  ])('is the same however it is written: %j', (one, other) => {
    const places = [one, other].map((to) => {
      const settled = settledTo(to, 'a.ics');
      return settled.ok ? placeOf(settled.value) : settled.reason;
    });
    expect(places[0]).toBe(places[1]);
    expect(places[0]).toContain(one.kind);
  });

  it('isn’t another one', () => {
    expect(placeOf(folder('/srv/cal'))).not.toBe(placeOf(folder('/srv/Cal')));
    expect(placeOf(caldav('http://127.0.0.1:1/a/'))).not.toBe(placeOf(caldav('http://127.0.0.1:2/a/')));
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
    expect(whyNot(wrong)).toContain(words);
    expect(whyNot(wrong)).not.toContain('secret');
    const saved = { id: 'one', feed: 'everything', rendering: {}, every: 'changes', enabled: true };
    expect(v.is(SavedPublicationSchema, { ...saved, to })).toBe(true);
    if (wrong.url !== to.url) expect(v.is(SavedPublicationSchema, { ...saved, to: wrong })).toBe(false);
  });
});
