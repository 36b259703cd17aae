import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../../shared/statements/speakers.ts';
import { standingOf } from '../../../shared/statements/standing.ts';
import type { RecordedStatement } from '../../../shared/statements/statement.ts';
import { aDay, aStatement } from '../../support/a-calendar.ts';
import { AFTER_ALL, anyStatement, anyStory, type Story } from '../../support/any-story.ts';

function standing(story: Story) {
  return standingOf(
    story,
    speakersOf(story.entry, () => undefined),
  );
}

function withWord(story: Story, statement: RecordedStatement): Story {
  return { ...story, statements: [...story.statements, statement] };
}

describe('whatever was said of an entry', () => {
  it('has a standing that doesn’t depend on the order in which days were recorded', () => {
    fc.assert(
      fc.property(
        anyStory().chain((story) =>
          fc.tuple(
            fc.constant(story),
            fc.shuffledSubarray([...story.statements], { minLength: story.statements.length }),
          ),
        ),
        ([story, shuffled]) => {
          const renumbered = shuffled.map((statement, index) => ({ ...statement, seq: 100 + index }));
          expect(standing({ ...story, statements: renumbered })).toMatchObject({
            name: standing(story).name,
            badge: standing(story).badge,
            reason: standing(story).reason,
            silent: standing(story).silent,
          });
        },
      ),
    );
  });

  it('doesn’t change its standing or its silences by a no-comment, once anybody has spoken', () => {
    fc.assert(
      fc.property(anyStory(), fc.constantFrom('US', 'CN', 'Reuters'), (story, by) => {
        fc.pre(story.statements.length > 0);
        const more = withWord(story, { ...aStatement(by, 'no-comment', AFTER_ALL), seq: 999 });
        const { claims: _, ...before } = standing(story);
        expect(standing(more)).toMatchObject(before);
      }),
    );
  });

  it('stands as before once a statement is withdrawn', () => {
    fc.assert(
      fc.property(anyStory(), anyStatement(295), (story, statement) => {
        const withdrawn = { on: AFTER_ALL, reason: 'misread' };
        expect(standing(withWord(story, { ...statement, seq: 999, withdrawn }))).toEqual(standing(story));
      }),
    );
  });

  it('has a badge within its bounds', () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const [said, of] = standing(story).badge.split(' of ').map(Number);
        expect(of).toBe(2);
        expect(said).toBeGreaterThanOrEqual(0);
        expect(said).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('is agreed just where each side’s word is a current announcement, and nothing stronger holds', () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const { name, badge, claims } = standing(story);
        const isOver = ['held', 'cancelled', 'postponed', 'disputed'].includes(name);
        expect(name === 'agreed').toBe(badge === '2 of 2' && !isOver);
        if (name !== 'agreed') return;
        expect(claims).toHaveLength(2);
        expect(claims.every(({ currency }) => currency === 'current')).toBe(true);
      }),
    );
  });

  it('is never firmer for a side’s “held” on a day before any that it may begin on', () => {
    fc.assert(
      fc.property(anyStory(), fc.constantFrom('US', 'CN'), (story, by) => {
        fc.pre(story.dates.at(-1)?.date !== undefined);
        const before = standing(story);
        const more = standing(withWord(story, { ...aStatement(by, 'held', '2025-12-31'), seq: 999 }));
        expect(more.badge).toBe(before.badge);
        expect(more.name === 'held').toBe(before.name === 'held');
      }),
    );
  });

  it('is silent for exactly those required whose word doesn’t count, unless it is over', () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const { name, silent, claims, required } = standing(story);
        const heard = claims.filter(({ currency }) => currency !== 'stale').map(({ party }) => party);
        const missing =
          name === 'held' || name === 'cancelled' ? [] : required.filter((party) => !heard.includes(party));
        expect(silent.map(({ party }) => party)).toEqual(missing);
        for (const { since } of silent) expect(since >= aDay('2026-01-01') && since < AFTER_ALL).toBe(true);
      }),
    );
  });
});
