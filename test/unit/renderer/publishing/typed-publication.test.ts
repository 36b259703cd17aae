import { describe, expect, test } from 'vitest';
import {
  isElsewhere,
  isUntried,
  passwordTyped,
  publicationTyped,
  typedPublication,
} from '../../../../renderer/publishing/typed-publication.ts';
import type { PublicationView } from '../../../../shared/contract/methods/publish-methods.ts';
import type { Instant } from '../../../../shared/dates/instant.ts';

const fresh = typedPublication(undefined, 'everything');
const onServer = { ...fresh, kind: 'webdav', url: ' https://dav.example.org/a.ics ' } as const;

const published: PublicationView = {
  id: 'p',
  feed: 'everything',
  rendering: {},
  to: { kind: 'webdav', url: 'https://dav.example.org/a.ics' },
  every: 'changes',
  enabled: true,
  status: {
    isRunning: false,
    tries: 0,
    last: { at: '2026-01-01T00:00:00Z' as Instant, outcome: 'published', sentence: 'Written.' },
  },
};

describe('a publication as it is typed', () => {
  test('isn’t to be saved before it has a place', () => {
    expect(publicationTyped(fresh, undefined)).toBeUndefined();
    expect(publicationTyped({ ...fresh, kind: 'caldav', url: ' ' }, undefined)).toBeUndefined();
  });

  test('leaves to the feed what isn’t chosen', () => {
    expect(publicationTyped(onServer, undefined)).toEqual({
      feed: 'everything',
      to: { kind: 'webdav', url: 'https://dav.example.org/a.ics' },
      rendering: {},
      every: 'changes',
      enabled: true,
    });
  });

  test('has a whole number of minutes, from five to a week', () => {
    for (const minutes of ['', '4', '5.5', '10081', 'often'])
      expect(publicationTyped({ ...onServer, schedule: 'minutes', minutes }, undefined)).toBe('minutes');
    expect(publicationTyped({ ...onServer, schedule: 'minutes', minutes: '5' }, published)).toMatchObject({
      every: 5,
    });
  });

  test('keeps the password that nobody typed, and gives none to a folder', () => {
    expect(passwordTyped(onServer)).toBeUndefined();
    expect(passwordTyped({ ...onServer, password: 'secret' })).toEqual({ password: 'secret' });
    expect(passwordTyped({ ...onServer, password: 'secret', forgets: true })).toEqual({ password: '' });
    expect(passwordTyped({ ...fresh, password: 'secret' })).toBeUndefined();
  });

  test('insists on plain http to another computer only', () => {
    const wanted = publicationTyped({ ...onServer, insecure: true }, undefined);
    expect(wanted).toMatchObject({ to: { kind: 'webdav', url: 'https://dav.example.org/a.ics' } });
    expect(JSON.stringify(wanted)).not.toContain('insecure');
  });

  test('goes elsewhere only where something may be left at the place before', () => {
    const same = typedPublication(published, '');
    expect(isElsewhere(same, published)).toBe(false);
    expect(isElsewhere({ ...same, url: 'https://dav.example.org/b.ics' }, published)).toBe(true);
    const folder = { ...same, kind: 'folder', path: '/srv', takesAway: true } as const;
    expect(isElsewhere(folder, published)).toBe(true);
    expect(isElsewhere(folder, undefined)).toBe(false);
    expect(publicationTyped(folder, published)).toMatchObject({ id: 'p', takeAway: true });
    expect(publicationTyped({ ...same, takesAway: true }, published)).not.toHaveProperty('takeAway');
  });

  test('is untried where the place, the user or the password is new', () => {
    const same = typedPublication(published, '');
    expect(isUntried({ ...same, schedule: 'minutes' }, published)).toBe(false);
    expect(isUntried({ ...same, password: 'new' }, published)).toBe(true);
    expect(isUntried({ ...same, user: 'me' }, published)).toBe(true);
    expect(isUntried(same, undefined)).toBe(true);
  });
});
