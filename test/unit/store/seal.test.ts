import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../../core/node/crc32.ts';
import { seal, unseal } from '../../../core/store/seal.ts';

const objects = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 });

it('gives back what it sealed, as an object with its checksum last', () => {
  fc.assert(
    fc.property(objects, (object) => {
      const json = JSON.stringify(object);
      const sealed = seal(json, crc32);
      expect(unseal(sealed, crc32)).toBe(json);
      const text = new TextDecoder().decode(sealed);
      expect(Object.keys(JSON.parse(text))).toContain('sum');
      const body = Buffer.from(json.slice(0, -1));
      expect(text.slice(-10, -2)).toBe(zlibCrc32(body).toString(16).padStart(8, '0'));
    }),
  );
});

it('notices any byte that changed and any length that did', () => {
  fc.assert(
    fc.property(objects, fc.nat(), fc.integer({ min: 1, max: 255 }), (object, at, by) => {
      const sealed = seal(JSON.stringify(object), crc32);
      const changed = sealed.slice();
      const place = at % changed.length;
      changed[place] = (changed[place] ?? 0) ^ by;
      expect(unseal(changed, crc32)).toBeUndefined();
      expect(unseal(sealed.subarray(0, place), crc32)).toBeUndefined();
      expect(unseal(sealed.subarray(1), crc32)).toBeUndefined();
    }),
  );
});
