import { expect, test } from 'vitest';
import { addressAt, addressFor, webcalOf } from '../../../../renderer/feeds/reader-address.ts';
import type { FeedView } from '../../../../shared/contract/methods/feed-methods.ts';

const feed: FeedView = {
  name: 'deadlines',
  key: 'deadlines',
  title: 'Deadlines',
  url: 'http://127.0.0.1:7437/feeds/secret/deadlines.ics',
  entries: 3,
  profile: 'outlook',
  alarms: 'embed',
  language: 'en',
  ownSecret: false,
};

test('a reader that the feed is made for has its own address, another one asks for its profile', () => {
  expect(addressFor('outlook', feed)).toBe(feed.url);
  expect(addressFor('apple', feed)).toBe(`${feed.url}?profile=apple`);
  expect(addressFor('thunderbird', feed)).toBe(`${feed.url}?profile=standard`);
});

test('there is no address while nothing is served', () => {
  expect(addressFor('apple', { ...feed, url: undefined })).toBeUndefined();
});

test('the address on the local network differs in its host alone', () => {
  expect(addressAt('http://192.0.2.7:7438', `${feed.url}?profile=apple`)).toBe(
    'http://192.0.2.7:7438/feeds/secret/deadlines.ics?profile=apple',
  );
});

test('webcal keeps the rest of the address', () => {
  expect(webcalOf(`${feed.url}?profile=apple`)).toBe(
    'webcal://127.0.0.1:7437/feeds/secret/deadlines.ics?profile=apple',
  );
});
