import { expect, it } from 'vitest';
import { secretsUntil } from '../../../core/node/secrets-until.ts';
import { aPromise } from '../../support/a-promise.ts';
import { createTestSecrets } from '../../support/a-publishing.ts';

it('keeps a secret before its folder is moved or refuses it, and never leaves it behind', async () => {
  const kept = createTestSecrets();
  const slow = aPromise();
  let hasLeft = false;
  const secrets = secretsUntil(
    {
      ...kept,
      async set(name, value) {
        await slow.promise;
        return kept.set(name, value);
      },
    },
    () => hasLeft,
  );
  const before = secrets.set('before', 'correct horse');
  const moved = secrets.between(async () => {
    hasLeft = true;
    return [...kept.all.keys()];
  });
  const meanwhile = secrets.set('meanwhile', 'battery').catch((error: unknown) => error);
  slow.resolve();
  await before;
  expect(await moved).toEqual(['before']);
  expect(await meanwhile).toMatchObject({ code: 'EROFS' });
  await expect(secrets.remove('before')).rejects.toMatchObject({ code: 'EROFS' });
  expect([...kept.all]).toEqual([['before', 'correct horse']]);
  expect(await secrets.get('before')).toBe('correct horse');
});
