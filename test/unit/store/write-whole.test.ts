import { expect, it } from 'vitest';
import { writeWhole } from '../../../core/store/write-whole.ts';
import { createMemoryFileSystem } from '../../support/memory-file-system.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const OLD = 'old '.repeat(300);
const NEW = 'new '.repeat(500);

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

it('leaves the old file or the new one whole, whenever the power goes, and the new one once it is told done', async () => {
  const outcomes = new Set<string>();
  for (let seed = 0; seed < 500; seed += 1) {
    const random = seededRandom(seed);
    const files = createMemoryFileSystem(random);
    files.put('a.json', OLD);
    files.trouble.shortWrites = seed % 2 === 0;
    files.trouble.cutAfter = Math.floor(random() * 16);
    const done = await writeWhole(files, 'a.json', bytes(NEW)).then(
      () => true,
      () => false,
    );
    files.powerCut();
    const found = files.contents().get('a.json');
    expect([OLD, NEW]).toContain(found);
    if (done) expect(found).toBe(NEW);
    outcomes.add(`${done} ${found === NEW}`);
  }
  expect([...outcomes].sort()).toEqual(['false false', 'false true', 'true true']);
});

it('keeps the old file on a full disk and leaves no temporary one behind', async () => {
  const files = createMemoryFileSystem();
  files.put('a.json', OLD);
  files.trouble.room = OLD.length + 100;
  await expect(writeWhole(files, 'a.json', bytes(NEW))).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(files.contents()).toEqual(new Map([['a.json', OLD]]));
});

it('writes over what an earlier attempt left', async () => {
  const files = createMemoryFileSystem();
  files.put('a.json.tmp', 'rubbish '.repeat(1000));
  await writeWhole(files, 'a.json', [bytes('one '), bytes('two')]);
  expect(files.contents()).toEqual(new Map([['a.json', 'one two']]));
});
