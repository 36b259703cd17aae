import { describe, expect, test } from 'vitest';
import {
  passwordTyped,
  publicationTyped,
  typedPublication,
} from '../../../../renderer/publishing/typed-publication.ts';

const fresh = typedPublication(undefined, 'everything');
const onServer = { ...fresh, kind: 'webdav', url: ' https://dav.example.org/a.ics ' } as const;

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
    expect(publicationTyped({ ...onServer, schedule: 'minutes', minutes: '5' }, 'p')).toMatchObject({
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
});
