import { expect, test } from 'vitest';
import { lastChangesOf } from '../../../shared/feeds/last-change.ts';
import { speakersOf } from '../../../shared/statements/speakers.ts';
import { aStatement } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

function changeOf(...of: Parameters<typeof aView>) {
  const view = aView(...of);
  const speakers = speakersOf(view, () => undefined);
  return lastChangesOf(view, speakers).last[0];
}

const source = { publisher: 'Reuters' };
const announces = aStatement('US', 'announces', '2025-10-20');

test('of an entry of which nothing has been said or moved there is none', () => {
  expect(changeOf({ when: '2026-04' })).toBeUndefined();
});

test('a confirmation changes the standing, and its voice is the one that did it', () => {
  const confirms = aStatement('CN', 'confirms', '2025-10-24', { source });
  const aside = aStatement('KR', 'expects', '2025-10-24');
  expect(changeOf({ when: '2026-04' }, { statements: [announces, confirms, aside] })).toEqual({
    what: 'standing',
    day: '2025-10-24',
    from: { standing: 'one-sided', badge: '1 of 2' },
    to: { standing: 'agreed', badge: '2 of 2' },
    by: 'CN',
    source,
  });
});

test('what is said without changing anything is passed over, and so is what was withdrawn', () => {
  const again = aStatement('US', 'confirms', '2025-11-01');
  expect(changeOf({ when: '2026-04' }, { statements: [announces, again] })).toMatchObject({
    day: '2025-10-20',
    from: { standing: 'expected', badge: '0 of 2' },
  });
});

test('a date that moved after all that was said is what changed last', () => {
  const early = aStatement('US', 'expects', '2025-09-20');
  const change = changeOf({ when: '2026-05' }, { statements: [early], slippedFrom: ['2026-04'] });
  expect(change).toMatchObject({
    what: 'date',
    day: '2025-10-02',
    from: { date: '2026-04' },
    to: { date: '2026-05' },
  });
});

test('a word that was given after the date moved is news of the standing again', () => {
  const cancels = aStatement('CN', 'cancels', '2025-12-01');
  const change = changeOf({ when: '2026-05' }, { statements: [cancels], slippedFrom: ['2026-04'] });
  expect(change).toMatchObject({
    what: 'standing',
    day: '2025-12-01',
    from: { standing: 'expected' },
    to: { standing: 'cancelled' },
    by: 'CN',
  });
});
