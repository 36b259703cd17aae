import { expect, it } from 'vitest';
import { filesUntil } from '../../../core/node/files-until.ts';
import { writeWhole } from '../../../core/store/write-whole.ts';
import { createMemoryFileSystem } from '../../support/memory-file-system.ts';

it('writes to a folder until it is left, and nothing from then on', async () => {
  const files = createMemoryFileSystem();
  let hasLeft = false;
  const own = filesUntil(files, () => hasLeft);
  const write = (text: string) => writeWhole(own, 'device.json', new TextEncoder().encode(text));
  await write('before');
  hasLeft = true;
  await expect(write('after')).rejects.toMatchObject({ code: 'EROFS' });
  await expect(own.remove('device.json')).rejects.toMatchObject({ code: 'EROFS' });
  await expect(own.makeFolder('publications')).rejects.toMatchObject({ code: 'EROFS' });
  expect(new TextDecoder().decode(await own.read('device.json'))).toBe('before');
});
