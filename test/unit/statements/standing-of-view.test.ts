import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCalendar } from '../../../shared/entries/empty-calendar.ts';
import { viewEntry } from '../../../shared/entries/view-entry.ts';
import { speakersOf } from '../../../shared/statements/speakers.ts';
import { standingOfView } from '../../../shared/statements/standing-of-view.ts';
import { reasonOf } from '../../../shared/statements/standing-reason.ts';
import { anyStatement, anyStory, recordOf, type Story } from '../../support/any-story.ts';

function viewOf(story: Story) {
  return viewEntry(recordOf(story), emptyCalendar(), () => undefined);
}

function judged(view: ReturnType<typeof viewOf>, next?: Parameters<typeof standingOfView>[2]) {
  const speakers = speakersOf(view, () => undefined);
  const { name, badge, why } = standingOfView(view, speakers, next);
  return { standing: name, badge, reason: reasonOf(why) };
}

describe('the standing of an entry as it is shown', () => {
  it('is what the core says, whatever was said', () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const view = viewOf(story);
        expect(view).toMatchObject(judged(view));
      }),
    );
  });

  it('is foretold of a statement exactly as it will be, whenever that was made', () => {
    fc.assert(
      fc.property(
        anyStory(),
        fc.nat(25).chain((tens) => anyStatement(10 * tens + 3)),
        (story, statement) => {
          const next = { ...story, statements: [...story.statements, { ...statement, seq: 999 }] };
          const { id: _, entry: __, ...utterance } = statement;
          expect(judged(viewOf(story), utterance)).toEqual(judged(viewOf(next)));
        },
      ),
    );
  });
});
