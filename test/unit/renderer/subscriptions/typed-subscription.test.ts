import { describe, expect, it } from 'vitest';
import {
  hasPlace,
  subscriptionTyped,
  typedSubscription,
} from '../../../../renderer/subscriptions/typed-subscription.ts';

const empty = typedSubscription(undefined);
const url = 'https://example.org/calendar.ics';

describe('a subscription as it is typed', () => {
  it('begins empty, with the usual hour, and goes nowhere yet', () => {
    expect(empty).toMatchObject({ kind: 'address', every: '60', track: '', allowPrivate: false });
    expect(hasPlace(empty)).toBe(false);
  });

  it('is saved without what was left empty, and without spaces around', () => {
    expect(subscriptionTyped({ ...empty, url: ` ${url} ` })).toEqual({
      source: { kind: 'address', url },
      every: 60,
      track: '',
      allowPrivate: false,
    });
    expect(
      subscriptionTyped({ ...empty, kind: 'file', path: 'C:\\a.ics', title: ' Ministry ', colour: 'teal' }),
    ).toMatchObject({ source: { kind: 'file', path: 'C:\\a.ics' }, title: 'Ministry', colour: 'teal' });
  });

  it.each([
    ['address', { url: 'example.org/calendar.ics' }],
    ['address', { url: 'ftp://example.org/' }],
    ['address', { url: 'https:///calendar.ics' }],
    ['path', { kind: 'file', path: 'calendar.ics' }],
    ['path', { kind: 'file', path: '//server/calendar.ics' }],
    ['minutes', { url, every: '4' }],
    ['minutes', { url, every: '10081' }],
    ['minutes', { url, every: 'often' }],
  ] as const)('makes no sense by its %s: %o', (wrong, part) => {
    expect(subscriptionTyped({ ...empty, ...part })).toBe(wrong);
  });

  it('has the addresses that subscriptions take', () => {
    for (const each of [url, 'http://localhost/x', 'webcal://example.org/', 'WEBCALS://example.org/'])
      expect(subscriptionTyped({ ...empty, url: each })).toMatchObject({ source: { url: each } });
  });
});
