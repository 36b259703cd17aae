import { expect, test } from 'vitest';
import { charsetOf } from '../../shared/charset-of.ts';

const utf8 = new TextEncoder();
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each<[what: string, bytes: Uint8Array, mediaType: string | undefined, charset: string]>([
  ['nothing at all', new Uint8Array(), undefined, 'utf-8'],
  ['plain ASCII', utf8.encode('BEGIN:VCALENDAR'), undefined, 'utf-8'],
  ['UTF-8 of every length', utf8.encode('Zürich 中国 🇨🇳'), undefined, 'utf-8'],
  ['UTF-8 cut off within a character', utf8.encode('Zürich 中国').subarray(0, -1), undefined, 'utf-8'],
  ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x42, 0), undefined, 'utf-16le'],
  ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x42), undefined, 'utf-16be'],
  ['what older programs write', latin1('Genève'), undefined, 'windows-1252'],
  ['what its media type names', latin1('Genève'), 'text/calendar; charset="ISO-8859-2"', 'ISO-8859-2'],
  ['a mark against its media type', Uint8Array.of(0xff, 0xfe, 0x42, 0), 'a/b; charset=utf-8', 'utf-16le'],
])('%s', (_, bytes, mediaType, charset) => {
  expect(charsetOf(bytes, mediaType)).toBe(charset);
});
