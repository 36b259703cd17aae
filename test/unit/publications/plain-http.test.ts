import { describe, expect, it } from 'vitest';
import { isPlainHttp } from '../../../shared/publications/plain-http.ts';

describe('plain http', () => {
  it.each([
    'http://dav.example.org/',
    'HTTP://192.168.1.4/',
    ' http://127.evil.com/',
    'http://localhost.evil.com',
    'http://127.0.0.1@evil.com/',
    'http://evil.com?127.0.0.1',
  ])('can be read on the way: %s', (url) => expect(isPlainHttp(url)).toBe(true));

  it.each([
    'https://dav.example.org/',
    'http://127.0.0.1:5232/',
    'http://localhost',
    'http://LOCALHOST/a',
    'http://[::1]:80/',
    'http://',
    'dav.example.org',
  ])('is none, or to this computer alone: %s', (url) => expect(isPlainHttp(url)).toBe(false));
});
