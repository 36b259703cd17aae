import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonImport } from '../../../core/import/json-import.ts';

const entry = { kind: 'talks', title: 'Round 6' };
const palais = {
  name: 'Palais',
  city: 'Geneva',
  country: 'CH',
  lat: 46.2,
  lon: 6.1,
  zone: 'Europe/Zurich',
};

describe('a JSON import', () => {
  it('needs only kind and title, and ignores derived fields', () => {
    const text = JSON.stringify([
      entry,
      { ...entry, standing: 'agreed', badge: '2 of 2', window: {}, exact: true, revision: 4 },
    ]);
    const { inputs, refused } = readJsonImport(`\uFEFF${text}`);
    expect(refused).toEqual([]);
    expect(inputs.map(({ at, input }) => [at, input.title])).toEqual([
      ['entry 1 (“Round 6”)', 'Round 6'],
      ['entry 2 (“Round 6”)', 'Round 6'],
    ]);
  });

  it('takes a venue by name or in full, and dates in words or EDTF', () => {
    const { inputs, refused } = readJsonImport(
      JSON.stringify([
        { ...entry, venue: 'Geneva', when: 'April 2026' },
        { ...entry, venue: palais, when: { date: '2026-04' }, tracks: ['A new track'] },
      ]),
    );
    expect(refused).toEqual([]);
    expect(inputs[1]?.input.venue).toEqual(palais);
  });

  it.each([
    ['an unknown field, by name', { ...entry, colour: 'red' }, /no field “colour”/],
    ['a missing title', { kind: 'talks' }, /“title” is missing/],
    ['an unknown kind', { ...entry, kind: 'party' }, /“kind” can’t be taken/],
    ['a venue that is half there', { ...entry, venue: { name: 'x' } }, /“venue/],
    ['something that is no entry', 'Round 6', /./],
    [
      'an unknown field of a when, by name',
      { ...entry, when: { date: '2026-04', zon: 'UTC' } },
      /no field “when.zon”/,
    ],
    [
      'an unknown field of a venue, by name',
      { ...entry, venue: { ...palais, hall: 'XX' } },
      /no field “venue.hall”/,
    ],
    [
      'a field of a venue that is missing, by name',
      { ...entry, venue: { name: 'x' } },
      /“venue.city” is missing/,
    ],
    [
      'an unknown kind, naming the known',
      { ...entry, kind: 'party' },
      /"party" isn’t one of summit, state-visit/,
    ],
    ['null, in plain words', null, /^It is null, and should be an object with fields\.$/],
    [
      'text for a list, in plain words',
      { ...entry, tracks: 'A' },
      /“tracks” can’t be taken: it is "A", and should be a list/,
    ],
    ['a link that runs a script', { ...entry, links: ['javascript:alert(1)'] }, /http/],
  ])('refuses %s, with its place', (_, element, reason) => {
    const { refused } = readJsonImport(JSON.stringify([entry, element]));
    expect(refused).toHaveLength(1);
    expect(refused[0]?.at).toMatch(/^entry 2/);
    expect(refused[0]?.reason).toMatch(reason);
  });

  it('refuses names that every object inherits, and pollutes nothing', () => {
    const { refused } = readJsonImport(
      '[{"kind":"talks","title":"x","__proto__":{"bad":1}},{"kind":"talks","title":"y","constructor":1}]',
    );
    expect(refused.map(({ reason }) => reason)).toEqual([
      'There is no field “__proto__”. Leave it out, or check its spelling.',
      'There is no field “constructor”. Leave it out, or check its spelling.',
    ]);
    expect('bad' in {}).toBe(false);
  });

  it.each([
    ['', /empty/],
    ['{"kind":', /isn’t JSON/],
    [`[${'['.repeat(50)}${']'.repeat(50)}]`, /nested too deeply/],
  ])('refuses the file %j', (text, reason) => {
    expect(readJsonImport(text).refused[0]?.reason).toMatch(reason);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          const { inputs, refused } = readJsonImport(text);
          expect(inputs.length + refused.length > 0 || text.trim() === '[]').toBe(true);
        },
      ),
    );
  });
});
