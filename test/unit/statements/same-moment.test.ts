import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../../shared/dates/day.ts';
import { instantFrom } from '../../../shared/dates/instant.ts';
import { instantOf } from '../../../shared/dates/instant-of.ts';
import { sameMoment } from '../../../shared/statements/same-moment.ts';
import { aDay, aStatement } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

const NEW_YORK = 'America/New_York';

/** What explains a claim, where the working date is a time in New York. */
function explained(claimed: string, day: string, time: string, zones: readonly string[] = []) {
  return sameMoment(aDay(claimed), { instant: instantOf(aDay(day), time, NEW_YORK), zone: NEW_YORK }, zones);
}

describe('a day claimed that is the same moment', () => {
  it.each([
    [
      'just after midnight in Washington it is the day before further west',
      '2025-11-09',
      '2025-11-10',
      '00:01',
      { sameMomentIn: 'America/Los_Angeles', midnight: 'day-before' },
    ],
    [
      'a minute before 11:00 in Washington, in winter, it is still the same day in Shanghai',
      '2025-11-11',
      '2025-11-10',
      '10:59',
      { sameMomentIn: 'Asia/Tokyo' },
    ],
    [
      'at 11:00 the next day begins there',
      '2025-11-11',
      '2025-11-10',
      '11:00',
      { sameMomentIn: 'Asia/Shanghai' },
    ],
    [
      '24:00 of the 9th is 00:00 of the 10th',
      '2025-11-10',
      '2025-11-09',
      '24:00',
      { sameMomentIn: NEW_YORK },
    ],
    [
      '23:59 on the 9th is told as the day that begins then',
      '2025-11-10',
      '2025-11-09',
      '23:59',
      { sameMomentIn: 'UTC', midnight: 'day-after' },
    ],
    ['nowhere is it two days off', '2025-11-08', '2025-11-10', '00:01', {}],
    [
      'at noon in Washington it is nowhere the day before but in the far Pacific',
      '2025-11-09',
      '2025-11-10',
      '12:00',
      {},
    ],
  ])('%s', (_name, claimed, day, time, expected) => {
    expect(explained(claimed, day, time)).toEqual(expected);
  });

  it('is explained by the zones asked for before the well-known ones', () => {
    expect(
      explained('2025-11-09', '2025-11-10', '00:01', ['Asia/Shanghai', 'America/Chicago']),
    ).toMatchObject({
      sameMomentIn: 'America/Chicago',
    });
  });

  it('is given a zone only if the instant falls on that day there, and midnight only beside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 11, 31) }),
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom(NEW_YORK, 'Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'),
        (ms, off, zone) => {
          const instant = instantFrom(ms);
          const own = dayOf(instant, zone);
          const claimed = addDays(own, off);
          const { sameMomentIn, midnight } = sameMoment(claimed, { instant, zone }, ['Asia/Tokyo']);
          if (sameMomentIn !== undefined) expect(dayOf(instant, sameMomentIn)).toBe(claimed);
          if (midnight !== undefined) expect(off).toBe(midnight === 'day-before' ? -1 : 1);
        },
      ),
    );
  });
});

describe('an entry as it is shown', () => {
  const deadline = {
    kind: 'deadline',
    when: { date: '2025-11-10', start: '00:01', zone: NEW_YORK },
  } as const;
  const reuters = (date: string) => aStatement('Reuters', 'announces', '2025-10-20', { date });

  it('says of a rival day that it is the same moment elsewhere', () => {
    const [claim] = aView(deadline, { statements: [reuters('2025-11-09')] }).statements;
    expect(claim).toMatchObject({
      currency: 'rival',
      sameMomentIn: 'America/Los_Angeles',
      midnight: 'day-before',
    });
  });

  it('asks the clock of the speaker’s capital first', () => {
    const when = { date: '2025-11-10', start: '13:30', zone: NEW_YORK };
    const said = aStatement('JP', 'announces', '2025-10-20', { date: '2025-11-11' });
    expect(aView({ kind: 'call', when }, { statements: [said] }).statements[0]?.sameMomentIn).toBe(
      'Asia/Tokyo',
    );
  });

  it.each([
    ['of the same day', '2025-11-10'],
    ['of a month', '2025-12'],
    ['of quite another day', '2025-11-20'],
  ])('says nothing of a claim %s', (_name, date) => {
    const [claim] = aView(deadline, { statements: [reuters(date)] }).statements;
    expect(claim).not.toHaveProperty('sameMomentIn');
    expect(claim).not.toHaveProperty('midnight');
  });

  it('says nothing where the working date has no time', () => {
    const view = aView({ when: '2025-11-10' }, { statements: [reuters('2025-11-09')] });
    expect(view.statements[0]).not.toHaveProperty('sameMomentIn');
  });
});
