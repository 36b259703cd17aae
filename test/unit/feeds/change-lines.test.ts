import { describe, expect, test } from 'vitest';
import type { ChangeDraft } from '../../../shared/entries/change.ts';
import type { Entry } from '../../../shared/entries/entry.ts';
import type { EntryId, VenueId } from '../../../shared/entries/ids.ts';
import { descriptionOf } from '../../../shared/feeds/description-of.ts';
import { shapeOf } from '../../../shared/feeds/shape.ts';
import { feedWordingIn } from '../../../shared/feeds/words/feed-wording-in.ts';
import type { Language } from '../../../shared/language.ts';
import {
  aJournal,
  anEntry,
  aStatement,
  created,
  edited,
  foldOf,
  said,
  viewsOf,
} from '../../support/a-calendar.ts';
import { BUSAN } from '../../support/a-view.ts';

const GENEVA = { ...BUSAN, id: 'v2' as VenueId, name: 'Palais', city: 'Geneva', zone: 'Europe/Zurich' };

const meeting = anEntry({
  id: 'e1',
  title: 'Meeting',
  when: { date: '2026-11-10', start: '09:00', end: '10:30', zone: 'Asia/Seoul' },
  venue: BUSAN.id,
});
const due = anEntry({
  id: 'e1',
  kind: 'deadline',
  title: 'Truce expires',
  when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
  parties: ['US', 'CN'],
});
const notice = { publisher: 'Federal Register' };

/** One act a day: the day it was recorded, and what it did. */
type Story = readonly (readonly [day: string, ...drafts: readonly ChangeDraft[]])[];

function linesOf(story: Story, language: Language = 'en', id = 'e1'): readonly string[] {
  const journal = aJournal();
  for (const venue of [BUSAN, GENEVA])
    journal.act('2025-09-01', { what: 'venue.created', id: venue.id, value: venue });
  for (const [day, ...drafts] of story) journal.act(day, ...drafts);
  const view = viewsOf(foldOf(journal.changes)).find((each) => each.id === id);
  const shape = view && shapeOf(view);
  if (view === undefined || shape === undefined) throw new Error('no day can stand for it');
  return descriptionOf(view, shape, { wording: feedWordingIn(language) }).split('\n');
}

const changes = (story: Story, language: Language, id?: string) =>
  linesOf(story, language, id).filter((line) => /^(Last change|Earlier change|最近变动|此前变动)/.test(line));

const begun = (entry: Entry): Story[number] => ['2025-10-01', created(entry)];
const edit = (set: Partial<Entry>, day = '2025-11-20'): Story[number] => [day, edited('e1', set)];
const withdrawn = (id: string, reason: string): ChangeDraft => ({
  what: 'statement.withdrawn',
  id,
  value: { entry: 'e1', reason },
});
const { when } = meeting;
const announced = said(aStatement('US', 'announces', '2025-10-20', { id: 'us' }));
const cancelled = said(aStatement('CN', 'cancels', '2025-11-02', { id: 'off' }));
const next = anEntry({
  ...due,
  id: 'e2',
  when: { date: '2027-02-10', start: '00:01', zone: 'America/New_York' },
  extends: 'e1' as EntryId,
  instrument: 'Executive Order 14400',
});
const saidOfNext = said(
  aStatement('US', 'announces', '2026-03-30', {
    id: 'next',
    entry: 'e2' as EntryId,
    date: '2027-02-10',
    source: notice,
  }),
);
const extended: Story = [begun(due), ['2026-03-30', created(next), saidOfNext]];
const { extends: _, ...other } = next;
const superseded: Story = [
  begun(due),
  ['2026-03-30', created({ ...other, supersedes: 'e1' as EntryId }), saidOfNext],
];

interface Case {
  readonly story: Story;
  readonly of?: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'its hours': {
    story: [begun(meeting), edit({ when: { ...(when ?? { date: '' }), start: '14:00', end: '15:30' } })],
    en: [
      'Last change, 2025-11-20: 10 November 2026, 09:00–10:30 Seoul → 10 November 2026, 14:00–15:30 Seoul, recorded without a source',
    ],
    zh: [
      '最近变动（2025-11-20）：2026年11月10日，09:00–10:30 首尔 → 2026年11月10日，14:00–15:30 首尔（未注明来源）',
    ],
  },
  'its zone': {
    story: [begun(meeting), edit({ when: { ...(when ?? { date: '' }), zone: 'Asia/Tokyo' } })],
    en: [
      'Last change, 2025-11-20: 10 November 2026, 09:00–10:30 Seoul → 10 November 2026, 09:00–10:30 Tokyo, recorded without a source',
    ],
    zh: [
      '最近变动（2025-11-20）：2026年11月10日，09:00–10:30 首尔 → 2026年11月10日，09:00–10:30 东京（未注明来源）',
    ],
  },
  'the hour of a deadline': {
    story: [begun(due), edit({ when: { date: '2026-11-10', start: '17:00', zone: 'America/New_York' } })],
    en: [
      'Last change, 2025-11-20: 10 November 2026, 00:01 Washington → 10 November 2026, 17:00 Washington, recorded without a source',
    ],
    zh: ['最近变动（2025-11-20）：2026年11月10日，00:01 华盛顿 → 2026年11月10日，17:00 华盛顿（未注明来源）'],
  },
  'its date and hour at once, and who named the date': {
    story: [
      begun(due),
      [
        '2025-11-20',
        said(aStatement('US', 'announces', '2025-11-20', { date: '2026-12-10', source: notice })),
        edited('e1', { when: { date: '2026-12-10', start: '17:00', zone: 'America/New_York' } }),
      ],
    ],
    en: [
      'Last change, 2025-11-20: 10 November 2026, 00:01 Washington → 10 December 2026, 17:00 Washington, US [Federal Register]',
    ],
    zh: [
      '最近变动（2025-11-20）：2026年11月10日，00:01 华盛顿 → 2026年12月10日，17:00 华盛顿，美国［Federal Register］',
    ],
  },
  'its venue': {
    story: [begun(meeting), edit({ venue: GENEVA.id })],
    en: [
      'Last change, 2025-11-20: venue moved, Gimhae Air Base, Busan → Palais, Geneva, recorded without a source',
    ],
    zh: ['最近变动（2025-11-20）：地点变更，Gimhae Air Base，Busan → Palais，Geneva（未注明来源）'],
  },
  'its venue and its name on one day': {
    story: [begun(meeting), edit({ venue: GENEVA.id }), edit({ title: 'Summit' })],
    en: [
      'Last change, 2025-11-20: venue moved, Gimhae Air Base, Busan → Palais, Geneva, recorded without a source',
      'Last change, 2025-11-20: renamed, Meeting → Summit, recorded without a source',
    ],
    zh: [
      '最近变动（2025-11-20）：地点变更，Gimhae Air Base，Busan → Palais，Geneva（未注明来源）',
      '最近变动（2025-11-20）：更名，Meeting → Summit（未注明来源）',
    ],
  },
  'the hour, with the reason that was given': {
    story: [
      begun(due),
      [
        '2025-11-20',
        {
          what: 'entry.edited',
          id: 'e1',
          value: {
            set: { when: { date: '2026-11-10', start: '17:00', zone: 'America/New_York' } },
            unset: [],
            reason: 'corrected notice',
          },
        },
      ],
    ],
    en: [
      'Last change, 2025-11-20: 10 November 2026, 00:01 Washington → 10 November 2026, 17:00 Washington, because corrected notice',
    ],
    zh: [
      '最近变动（2025-11-20）：2026年11月10日，00:01 华盛顿 → 2026年11月10日，17:00 华盛顿，原因：corrected notice',
    ],
  },
  'nothing, where it was mended on its first day': {
    story: [begun(meeting), edit({ title: 'Meting' }, '2025-10-01')],
    en: [],
    zh: [],
  },
  'nothing, where it was changed and changed back within a day': {
    story: [begun(meeting), edit({ title: 'Summit' }), edit({ title: 'Meeting' })],
    en: [],
    zh: [],
  },
  'its standing, where that changed after its hours': {
    story: [
      begun(due),
      edit({ title: 'Truce ends' }),
      ['2025-11-21', said(aStatement('US', 'announces', '2025-11-21'))],
    ],
    en: ['Last change, 2025-11-21: expected (0 of 2) → one-sided (1 of 2), US'],
    zh: ['最近变动（2025-11-21）：预期（0/2） → 单方宣布（1/2），美国'],
  },
  'its standing, where a cancellation is taken back': {
    story: [
      begun(meeting),
      ['2025-10-20', announced],
      ['2025-11-02', cancelled],
      ['2026-04-20', withdrawn('off', 'wrong')],
    ],
    en: [
      'Last change, 2026-04-20: cancelled (1 of 2) → one-sided (1 of 2), CN’s statement of 2025-11-02 withdrawn: wrong',
    ],
    zh: ['最近变动（2026-04-20）：取消（1/2） → 单方宣布（1/2），中国 2025-11-02 的表态已撤回：wrong'],
  },
  'its standing, where it is taken back on its own day': {
    story: [begun(meeting), ['2025-10-20', announced], ['2025-11-02', cancelled, withdrawn('off', 'wrong')]],
    en: [
      'Last change, 2025-11-02: cancelled (1 of 2) → one-sided (1 of 2), CN’s statement of 2025-11-02 withdrawn: wrong',
    ],
    zh: ['最近变动（2025-11-02）：取消（1/2） → 单方宣布（1/2），中国 2025-11-02 的表态已撤回：wrong'],
  },
  'nothing new, where what is taken back had changed nothing': {
    story: [
      begun(meeting),
      ['2025-10-20', announced],
      ['2025-11-02', said(aStatement('US', 'confirms', '2025-11-02', { id: 'again' }))],
      ['2026-04-20', withdrawn('again', 'twice')],
    ],
    en: ['Last change, 2025-10-20: expected (0 of 2) → one-sided (1 of 2), US'],
    zh: ['最近变动（2025-10-20）：预期（0/2） → 单方宣布（1/2），美国'],
  },
  'that it was extended: to when, by what, on which day and on whose word': {
    story: extended,
    en: [
      'Last change, 2026-03-30: extended, 10 November 2026 → 10 February 2027, 00:01 Washington, by Executive Order 14400, US [Federal Register]',
    ],
    zh: [
      '最近变动（2026-03-30）：延期，2026年11月10日 → 2027年2月10日，00:01 华盛顿，依据 Executive Order 14400，美国［Federal Register］',
    ],
  },
  'that it extends another: from when': {
    story: extended,
    of: 'e2',
    en: [
      'Last change, 2026-03-30: extends, 10 November 2026 → 10 February 2027, 00:01 Washington, by Executive Order 14400, US [Federal Register]',
    ],
    zh: [
      '最近变动（2026-03-30）：延期，2026年11月10日 → 2027年2月10日，00:01 华盛顿，依据 Executive Order 14400，美国［Federal Register］',
    ],
  },
  'that it was superseded': {
    story: superseded,
    en: [
      'Last change, 2026-03-30: superseded, 10 November 2026 → 10 February 2027, 00:01 Washington, by Executive Order 14400, US [Federal Register]',
    ],
    zh: [
      '最近变动（2026-03-30）：被取代，2026年11月10日 → 2027年2月10日，00:01 华盛顿，依据 Executive Order 14400，美国［Federal Register］',
    ],
  },
  'that it supersedes another': {
    story: superseded,
    of: 'e2',
    en: [
      'Last change, 2026-03-30: supersedes, 10 November 2026 → 10 February 2027, 00:01 Washington, by Executive Order 14400, US [Federal Register]',
    ],
    zh: [
      '最近变动（2026-03-30）：取代，2026年11月10日 → 2027年2月10日，00:01 华盛顿，依据 Executive Order 14400，美国［Federal Register］',
    ],
  },
  'and that it was extended before that': {
    story: [...extended, edit({ title: 'Truce' }, '2026-04-02')],
    en: [
      'Last change, 2026-04-02: renamed, Truce expires → Truce, recorded without a source',
      'Earlier change, 2026-03-30: extended, 10 November 2026 → 10 February 2027, 00:01 Washington, by Executive Order 14400, US [Federal Register]',
    ],
    zh: [
      '最近变动（2026-04-02）：更名，Truce expires → Truce（未注明来源）',
      '此前变动（2026-03-30）：延期，2026年11月10日 → 2027年2月10日，00:01 华盛顿，依据 Executive Order 14400，美国［Federal Register］',
    ],
  },
};

describe('a description says what changed last:', () => {
  test.each(Object.entries(CASES))('%s', (_name, { story, of, en, zh }) => {
    expect(changes(story, 'en', of)).toEqual(en);
    expect(changes(story, 'zh-Hans', of)).toEqual(zh);
  });
});
