import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewsItem } from '../../shared/changes/news-item.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { createSherpa, type HostProcess, type Sherpa } from '../support/sherpa.ts';

const TRUCE = 'Tariff truce expires, deadline, 2025-11-10 00:01 America/New_York, alarms 30d 7d 1d';

let sherpa: Sherpa;
beforeAll(async () => {
  sherpa = await createSherpa();
});
afterAll(() => sherpa.clear());

function only(entries: readonly EntryView[]): EntryView {
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) throw new Error(`one entry expected, not ${entries.length}`);
  return entry;
}

// The same table twice: the command is its own host, then it asks one that runs.
describe.each(['without a host', 'while a host runs'])('the command %s', (how) => {
  let host: HostProcess | undefined;
  let truce: EntryView;
  let meeting: EntryView;

  beforeAll(async () => {
    if (how === 'while a host runs') host = await sherpa.serve('--port', '0', '--no-sample');
  });
  afterAll(async () => {
    if (host !== undefined) expect((await host.end('SIGTERM')).code).toBe(0);
  });

  it('adds from a line, and says what it understood', async () => {
    const ended = await sherpa.run(['add', TRUCE, '--parties', 'US,china']);
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('is understood as');
    expect(ended.out).toContain('2025-11-10 00:01 America/New_York');
    truce = only((await sherpa.entries('list')).filter(({ kind }) => kind === 'deadline'));
    expect(truce.parties).toEqual(['US', 'CN']);
    expect(truce.instant).toBe('2025-11-10T05:01:00Z');
    expect(truce.alarms).toEqual([{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }]);
  });

  it('adds what became known earlier', async () => {
    meeting = only(
      await sherpa.entries(
        'add',
        'Trump–Xi summit, Busan, 2025-10-30',
        '--parties',
        'US,CN',
        '--made',
        '2025-10-23',
      ),
    );
    expect(meeting.kind).toBe('summit');
    expect(meeting.venue?.zone).toBe('Asia/Seoul');
    const knownOn = async (day: string) => (await sherpa.entries('list', '--as-of', day)).map(({ id }) => id);
    expect(await knownOn('2025-10-23')).toContain(meeting.id);
    expect(await knownOn('2025-10-22')).not.toContain(meeting.id);
  });

  it('lists a stretch of days, a track, and nothing as an empty array', async () => {
    const ids = async (...args: string[]) => (await sherpa.entries('list', ...args)).map(({ id }) => id);
    expect(await ids('--from', '2025-11-01', '--to', '2025-11-30')).toEqual([truce.id]);
    await sherpa.entries('edit', truce.id, '--track', 'Truce');
    expect(await ids('--track', 'truce')).toEqual([truce.id]);
    expect(await ids('--from', '2031-01-01')).toEqual([]);
    const text = await sherpa.run(['list']);
    expect(text.out.split('\n').filter(Boolean)).toHaveLength(2);
    expect(text.out).toMatch(/^2025-10-30 .*· expected, 0 of 2 .*summit .*Trump–Xi summit/m);
  });

  it('lists what asks to be checked, with the reasons', async () => {
    const asking = JSON.parse((await sherpa.run(['list', '--to-check', '--json'])).out);
    expect(asking[0]).toMatchObject({ id: meeting.id, nudges: [{ kind: 'passed', day: '2025-10-30' }] });
    const text = await sherpa.run(['list', '--to-check']);
    expect(text.out).toMatch(/Trump–Xi summit.*\n +it was \d+ days ago: was it held\?$/m);
    const none = await sherpa.run(['list', '--to-check', '--from', '2031-01-01']);
    expect([none.code, none.out, none.err]).toEqual([0, '', 'Nothing asks to be checked.\n']);
  });

  it('shows an entry by the beginning of its id, in JSON as one object', async () => {
    const { out } = await sherpa.run(['show', meeting.id.slice(0, 6), '--json']);
    expect(JSON.parse(out).id).toBe(meeting.id);
    const text = await sherpa.run(['show', meeting.id]);
    expect(text.out).toContain('Busan');
    expect(text.out).toContain(meeting.id);
    expect((await sherpa.run(['show', meeting.id, '--as-of', '2025-10-01'])).code).toBe(1);
  });

  it('looks back at what was known, or with --as-recorded at what had been recorded', async () => {
    const early = ['--as-of', '2025-10-23'];
    const then = await sherpa.entries('list', ...early);
    expect(then.map(({ id }) => id)).toContain(meeting.id);
    expect((await sherpa.run(['show', meeting.id, ...early])).code).toBe(0);
    const unrecorded = await sherpa.run(['list', ...early, '--as-recorded', '--json']);
    expect([unrecorded.code, JSON.parse(unrecorded.out)]).toEqual([0, []]);
    expect(unrecorded.err).toMatch(/^Nothing was recorded yet on 2025-10-23: the calendar begins on 20/);
    expect((await sherpa.run(['show', meeting.id, ...early, '--as-recorded'])).code).toBe(1);
    const brief = await sherpa.run(['export', '--format', 'md', ...early]);
    expect([brief.out, brief.err]).toEqual([expect.stringContaining('As known on 2025-10-23.'), '']);
    const file = await sherpa.run(['export', ...early, '--as-recorded', '--json']);
    expect(JSON.parse(file.out)).toMatchObject({
      name: 'everything-as-recorded-2025-10-23.ics',
      content: expect.stringContaining('(as recorded on 2025-10-23)'),
    });
    const before = await sherpa.run(['export', '--as-of', '2020-01-01']);
    expect(before.out).not.toContain('BEGIN:VEVENT');
    expect(before.err).toBe('Nothing was known yet on 2020-01-01: the calendar begins on 2025-10-23.\n');
    for (const command of [['list'], ['show', meeting.id], ['export']])
      expect(await sherpa.run([...command, '--as-of', '2999-01-01'])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/^2999-01-01 hasn’t come yet: /),
      });
  });

  it('says what moved since a day, and since somebody last looked until that is marked', async () => {
    const changes = async (...args: string[]) =>
      JSON.parse((await sherpa.run(['changes', ...args, '--json'])).out);
    const since = ['--since', '2025-10-22'];
    const known = await changes(...since, '--until', '2025-10-23');
    expect(known).toMatchObject({ since: { day: '2025-10-22' }, until: '2025-10-23' });
    expect(known.items).toContainEqual(
      expect.objectContaining({
        kind: 'new',
        entry: meeting.id,
        known: '2025-10-23',
        to: { date: '2025-10-30' },
      }),
    );
    expect((await changes(...since, '--until', '2025-10-23', '--as-recorded')).items).toEqual([]);
    const ofTrack: readonly NewsItem[] = (await changes(...since, '--track', 'truce')).items;
    expect(new Set(ofTrack.flatMap(({ tracks }) => tracks))).toEqual(new Set(['Truce']));
    const text = await sherpa.run(['changes', ...since]);
    expect(text.out).toMatch(/^ {2}Trump–Xi summit.*: new/m);
    const brief = await sherpa.run(['changes', ...since, '--md']);
    expect(brief.out).toMatch(
      /^- \*\*Trump–Xi summit.*\*\*: new, 30 October 2025, expected 0 of 2 \(23 Oct/m,
    );

    const journal = await sherpa.journal();
    expect((await changes('--mark-read')).items.length).toBeGreaterThan(0);
    const looked = await changes();
    expect(looked.items).toEqual([]);
    expect(looked.since.at).toMatch(/Z$/);
    expect(await sherpa.journal()).toBe(journal);
    expect((await sherpa.run(['changes', '--md', '--json'])).code).toBe(2);
    expect((await sherpa.run(['changes', '--as-recorded'])).code).toBe(2);
    expect((await sherpa.run(['changes', '--since', 'Friday'])).code).toBe(1);
  });

  it('edits every field that a flag names, and takes fields away', async () => {
    const flags = {
      title: 'Meeting in Busan',
      kind: 'bilateral',
      when: '2025-10-30',
      start: '11:00',
      end: '12:40',
      zone: 'Asia/Seoul',
      venue: 'Geneva',
      parties: 'US,CN',
      host: 'KR',
      'confirmed-by': 'US',
      people: 'Donald Trump,Xi Jinping',
      topics: 'tariffs,soybeans',
      track: 'Truce',
      notes: 'On the sidelines\nof APEC',
      link: 'https://example.org/busan',
      alarms: '1d 2h',
      instrument: 'none',
      quantity: '3 rounds',
      'part-of': truce.id,
    };
    const args = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
    const edited = only(await sherpa.entries('edit', meeting.id, ...args));
    expect(edited).toMatchObject({
      title: 'Meeting in Busan',
      kind: 'bilateral',
      when: { date: '2025-10-30', start: '11:00', end: '12:40', zone: 'Asia/Seoul' },
      venue: { city: 'Geneva', country: 'CH' },
      parties: ['US', 'CN'],
      host: 'KR',
      confirmedBy: ['US'],
      people: ['Donald Trump', 'Xi Jinping'],
      topics: ['tariffs', 'soybeans'],
      tracks: ['Truce'],
      notes: 'On the sidelines\nof APEC',
      links: ['https://example.org/busan'],
      alarms: [{ before: 'P1D' }, { before: 'PT2H' }],
      instrument: 'none',
      quantity: { amount: 3, unit: 'rounds' },
      partOf: truce.id,
      instant: '2025-10-30T02:00:00Z',
    });
    expect(edited.revision).toBeGreaterThan(meeting.revision);
    const away = [
      'host',
      'confirmed-by',
      'people',
      'notes',
      'link',
      'instrument',
      'quantity',
      'part-of',
      'start',
      'end',
    ];
    const bare = only(await sherpa.entries('edit', meeting.id, ...away.flatMap((flag) => [`--${flag}`, ''])));
    expect(bare.when).toEqual({ date: '2025-10-30', zone: 'Asia/Seoul' });
    for (const field of ['host', 'confirmedBy', 'notes', 'instrument', 'quantity', 'partOf'])
      expect(bare, field).not.toHaveProperty(field);
    expect([bare.people, bare.links]).toEqual([[], []]);
    const vague = only(await sherpa.entries('edit', meeting.id, '--when', 'mid-May 2026'));
    expect(vague.window).toEqual({ from: '2026-05-11', to: '2026-05-20' });
    meeting = only(
      await sherpa.entries('edit', meeting.id, '--when', '2025-10-30', '--confirmed-by', 'US,CN'),
    );
  });

  it('records who said what, and withdraws it', async () => {
    const args = [
      'say',
      meeting.id,
      '--by',
      'US',
      '--says',
      'announces',
      '--made',
      '2025-10-23',
      '--date',
      '2025-10-30',
    ];
    const more = [
      '--source',
      'https://example.org/x',
      '--publisher',
      'White House',
      '--quote',
      'They will meet.',
    ];
    const rest = ['--venue', 'Busan', '--capacity', 'Press Secretary', '--party', 'US'];
    const said = only(await sherpa.entries(...args, ...more, ...rest));
    expect([said.standing, said.badge]).toEqual(['one-sided', '1 of 2']);
    const [statement] = said.statements;
    expect(statement).toMatchObject({
      by: 'US',
      says: 'announces',
      source: { publisher: 'White House', url: 'https://example.org/x' },
      quote: 'They will meet.',
    });
    const text = await sherpa.run(['show', meeting.id]);
    expect(text.out).toContain('◐ one-sided, 1 of 2');
    expect(text.out).toContain('“They will meet.”');
    const gone = only(
      await sherpa.entries('withdraw', meeting.id, statement?.id ?? '', '--reason', 'misread'),
    );
    expect(gone.standing).toBe('expected');
    expect(gone.statements[0]?.withdrawn?.reason).toBe('misread');
  });

  it('computes a date from another one, and takes it along when that is extended', async () => {
    const line = 'Brief the minister, deadline';
    const task = only(await sherpa.entries('add', line, '--trigger', `${truce.id.slice(0, 8)} -P30D US,CN`));
    expect([task.title, task.when?.date]).toEqual(['Brief the minister', '2025-09-18']);
    const shown = await sherpa.run(['show', task.id]);
    expect(shown.out).toContain('30 working days (US, CN) before “Tariff truce expires”');

    const to = ['extend', truce.id, '--to', '2026-11-10 00:01 America/New_York'];
    const word = ['--by', 'White House', '--source', 'https://example.org/order', '--quote', 'Extended.'];
    const order = ['--instrument', 'Order 2', '--made', '2025-11-04', '--on-lapse', 'Duties rise'];
    const preview = await sherpa.run([...to, ...word, ...order, '--preview']);
    expect(preview.out).toMatch(/^computed +Brief the minister +2025-09-18 → 2026-09-18$/m);
    expect(preview.out).toContain('2026-10-12 Columbus Day');
    expect(preview.err).toContain('Nothing is written yet.');
    const { out } = await sherpa.run([...to, '--preview', '--json']);
    expect(JSON.parse(out).entries.map(({ why }: { why: string }) => why)).toEqual([
      'itself',
      'successor',
      'computed',
    ]);

    const [extension, old, moved] = await sherpa.entries(...to, ...word, ...order);
    expect(extension).toMatchObject({
      extends: truce.id,
      instrument: 'Order 2',
      onLapse: 'Duties rise',
      instant: '2026-11-10T05:01:00Z',
    });
    expect(extension?.statements).toMatchObject([
      { by: 'White House', party: 'US', says: 'announces', date: '2026-11-10', quote: 'Extended.' },
    ]);
    expect(old?.supersededBy).toBe(extension?.id);
    expect(moved).toMatchObject({ id: task.id, trigger: { entry: extension?.id } });
    const chain = await sherpa.run(['show', extension?.id ?? '']);
    expect(chain.out).toContain('2025-11-10 00:01 New York → [2026-11-10 00:01 New York]');
    expect(chain.out).toContain('Duties rise');
  });

  it('previews an edit of what others hang on, and keeps the reason', async () => {
    const [task] = (await sherpa.entries('list')).filter(({ trigger }) => trigger !== undefined);
    const on = task?.trigger?.entry ?? '';
    const edit = ['edit', on, '--when', '2026-11-12', '--reason', 'misprint in the order'];
    const preview = await sherpa.run([...edit, '--preview']);
    expect(preview.out).toMatch(/^computed +Brief the minister +2026-09-18 → 2026-09-21$/m);
    const [edited, moved] = await sherpa.entries(...edit);
    expect(edited?.slips.at(-1)?.reason).toBe('misprint in the order');
    expect(moved?.when?.date).toBe('2026-09-21');
    const byHand = await sherpa.run(['edit', task?.id ?? '', '--when', '2026-10-01']);
    expect([byHand.code, byHand.err]).toEqual([1, expect.stringContaining('is computed from another entry')]);
    await sherpa.entries('undo');
  });

  it('records readings of a pledge, and withdraws one', async () => {
    const pledge = only(await sherpa.entries('add', 'Soybean purchases, pledge, 2025-11/2028-12'));
    await sherpa.entries('edit', pledge.id, '--quantity', '87 million tonnes');
    const read = ['read', pledge.id, '--up-to', '2025-11-20', '--amount', '2.5', '--made', '2025-11-24'];
    const source = ['--by', 'US', '--source', 'https://example.org/fas', '--publisher', 'USDA'];
    const [reading] = only(await sherpa.entries(...read, ...source, '--quote', '2.5 million')).readings;
    expect(reading).toMatchObject({ upTo: '2025-11-20', amount: 2.5, by: 'US', quote: '2.5 million' });
    expect((await sherpa.run(['show', pledge.id])).out).toContain('2.5 million tonnes up to 2025-11-20');
    const gone = only(
      await sherpa.entries('withdraw', pledge.id, reading?.id ?? '', '--reason', 'counted twice'),
    );
    expect(gone.readings[0]?.withdrawn?.reason).toBe('counted twice');
    await sherpa.entries('remove', pledge.id);
  });

  it('removes, undoes and redoes', async () => {
    const count = async () => (await sherpa.entries('list')).length;
    const before = await count();
    expect(only(await sherpa.entries('remove', meeting.id)).id).toBe(meeting.id);
    expect(await count()).toBe(before - 1);
    await sherpa.entries('undo');
    expect(await count()).toBe(before);
    await sherpa.entries('redo');
    expect(await count()).toBe(before - 1);
    await sherpa.entries('undo');
  });

  it('exports in every format, to stdout and whole to a file', async () => {
    const ics = await sherpa.run(['export']);
    expect(ics.code).toBe(0);
    expect(ics.out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const json = await sherpa.run(['export', '--format', 'json']);
    expect(JSON.parse(json.out)).toHaveLength((await sherpa.entries('list')).length);
    for (const format of ['csv', 'md'])
      expect((await sherpa.run(['export', '--format', format])).out).toContain('Meeting in Busan');
    expect((await sherpa.run(['export', '--track', 'Truce', '--as-of', '2025-10-22'])).out).not.toContain(
      'BEGIN:VEVENT',
    );
    const google = await sherpa.run(['export', '--feed', 'deadlines', '--profile', 'google']);
    expect(google.out).toMatch(/\.alarm\.P7D@sherpa/);
    expect(google.out).not.toContain('BEGIN:VALARM');
    const embedded = await sherpa.run(['export', '--feed', 'deadlines', '--alarms', 'embed']);
    expect(embedded.out).toContain('BEGIN:VALARM');
    const chinese = await sherpa.run(['export', '--feed', 'deadlines', '--language', 'zh-Hans']);
    expect(chinese.out).toContain('在 Sherpa 中打开');
    const path = join(sherpa.data, '..', 'deadlines.ics');
    const { code, out, err } = await sherpa.run(['export', '--feed', 'deadlines', '-o', path]);
    expect([code, out, err]).toEqual([0, '', `Wrote ${path}.\n`]);
    expect(await readFile(path, 'utf8')).toContain('Tariff truce expires');
    const told = await sherpa.run(['export', '--feed', 'deadlines', '-o', path, '--json']);
    expect(JSON.parse(told.out)).toMatchObject({ path, mediaType: expect.stringContaining('text/calendar') });
  });

  it('shows what a file would bring, takes it with --accept, and files of one call in turn', async () => {
    const one = join(sherpa.data, '..', `one-${how.length}.json`);
    const two = join(sherpa.data, '..', `two-${how.length}.json`);
    await writeFile(one, JSON.stringify([{ kind: 'talks', title: `Round one ${how}`, venue: 'Geneva' }]));
    await writeFile(two, JSON.stringify([{ kind: 'call', title: `Call ${how}`, when: 'April 2026' }]));
    const journal = await sherpa.journal();
    const preview = await sherpa.run(['import', one, two, '--as', 'json']);
    expect(preview.code).toBe(0);
    expect(preview.err).toContain('2 entries would be taken: add --accept');
    expect(await sherpa.journal()).toBe(journal);
    const taken = await sherpa.entries('import', one, two, '--as', 'json', '--accept', '--track', 'Imported');
    expect(taken.map(({ title }) => title)).toEqual([`Round one ${how}`, `Call ${how}`]);
    expect((await sherpa.entries('list', '--track', 'Imported')).length).toBeGreaterThanOrEqual(2);
    await sherpa.entries('undo');
    await sherpa.entries('undo');
    const ics = (await sherpa.run(['export', '--feed', 'deadlines'])).out.replaceAll('UID:', 'UID:other-');
    const fromInput = await sherpa.run(['import', '-', '--as', 'ics', '--json'], { input: ics });
    expect(fromInput.err).toContain('would be taken');
    expect(JSON.parse(fromInput.out).length).toBeGreaterThan(0);
  });

  it('gives no answer where a file is refused, since nothing would be taken', async () => {
    const path = join(sherpa.data, '..', 'half.json');
    await writeFile(path, JSON.stringify([{ kind: 'talks', title: 'Sound' }, { kind: 'talks' }]));
    const ended = await sherpa.run(['import', path, '--as', 'json', '--json']);
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toContain('“title” is missing');
  });

  it('takes a city for a zone', async () => {
    const timed = ['--when', '2025-10-30', '--start', '11:00', '--zone', 'Beijing'];
    const [moved] = await sherpa.entries('edit', meeting.id, ...timed);
    expect(moved?.when?.zone).toBe('Asia/Shanghai');
    await sherpa.entries('undo');
  });

  it('lists feeds with the addresses they keep, everything first', async () => {
    const { code, out } = await sherpa.run(['feeds', '--json']);
    expect(code).toBe(0);
    const feeds = JSON.parse(out);
    expect(feeds[0].name).toBe('everything');
    expect(feeds.map(({ name }: { name: string }) => name)).toContain('deadlines');
    for (const { url } of feeds)
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/feeds\/[\w-]+\/[\w-]+\.ics$/);
  });

  it('subscribes to a calendar, adopts an event of it, and accepts what it says anew', async () => {
    const file = join(sherpa.data, '..', 'ministry.ics');
    const put = (day: string) =>
      writeFile(
        file,
        [
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'UID:talks@example.org',
          'SUMMARY:Talks\\, Geneva',
          `DTSTART:${day}T090000Z`,
          'END:VEVENT',
          'END:VCALENDAR',
          '',
        ].join('\r\n'),
      );
    await put('20310414');
    const answer = async (...args: string[]) => {
      const ended = await sherpa.run(['subscriptions', ...args, '--json']);
      expect([ended.code, ended.err]).toEqual([0, '']);
      return JSON.parse(ended.out);
    };
    const [added] = await answer('add', file, '--title', 'Ministry', '--every', '30', '--track', 'Truce');
    expect(added).toMatchObject({ title: 'Ministry', every: 30, entries: 0, status: { failing: false } });
    expect((await sherpa.run(['subscriptions', 'add', 'ministry.ics'])).code).toBe(1);
    const text = await sherpa.run(['subscriptions']);
    expect(text.out).toMatch(/^sub-\S+ {2}Ministry {2}0 events {2}read 20.*ministry\.ics$/m);
    const days = ['--from', '2031-04-01', '--to', '2031-04-30'];
    expect((await answer('read', 'Ministry', ...days)).items).toMatchObject([{ uid: 'talks@example.org' }]);

    const talks = only(await sherpa.entries('adopt', 'Ministry', 'talks@example.org', '--party', 'CN'));
    expect(talks).toMatchObject({ tracks: ['Truce'], statements: [{ by: 'CN', says: 'announces' }] });
    const read = await sherpa.run(['subscriptions', 'read', 'Ministry', ...days]);
    expect(read.out).toMatch(new RegExp(`^2031-04-14 09:00 UTC {2}Talks, Geneva.* is ${talks.id} `, 'm'));
    expect((await sherpa.run(['subscriptions', 'proposals'])).err).toBe(
      'Nothing that was adopted has changed.\n',
    );

    await put('20310415');
    await answer('refresh', 'Ministry');
    const [proposal] = await answer('proposals');
    expect((await sherpa.run(['subscriptions', 'proposals'])).out).toContain(
      '2031-04-14 09:00 UTC → 2031-04-15 09:00 UTC',
    );
    await answer('dismiss', proposal.id);
    expect(await answer('proposals', '--dismissed')).toEqual([{ ...proposal, dismissed: true }]);
    await answer('propose', proposal.id);
    expect(only(await answer('accept', proposal.id, '--party', 'Switzerland'))).toMatchObject({
      when: { date: '2031-04-15' },
      statements: [{ by: 'CN' }, { by: 'CH', says: 'announces' }],
    });
    expect(await answer('edit', 'Ministry', '--title', 'Beijing')).toMatchObject([{ title: 'Beijing' }]);
    expect(await answer('remove', 'Beijing')).toEqual([]);
    await sherpa.run(['remove', talks.id]);

    const inside = await sherpa.run(['subscriptions', 'add', 'http://127.0.0.1:9/private.ics']);
    expect([inside.code, inside.err]).toEqual([
      1,
      expect.stringMatching(/^“127\.0\.0\.1” is on this computer or a private network: allow that/),
    ]);
    expect((await sherpa.run(['subscriptions', 'forget'])).code).toBe(2);
    expect((await sherpa.run(['subscriptions', 'remove'])).code).toBe(2);
  });

  it('publishes a feed to a folder, and says where it was left', async () => {
    const shared = await mkdtemp(join(tmpdir(), 'sherpa-shared-'));
    const publish = (...args: string[]) => sherpa.run(['publish', ...args]);
    const none = await publish();
    expect([none.code, none.err]).toEqual([0, 'Nothing is published: “sherpa publish add” does.\n']);
    const added = await publish('add', '--feed', 'deadlines', '--folder', shared, '--off', '--json');
    const { id } = JSON.parse(added.out);
    expect(JSON.parse(added.out)).toMatchObject({ to: { file: 'deadlines.ics' }, enabled: false });
    expect((await publish('test', id)).out).toMatch(/^✓ {2}write +A file could be written\.\n✓ {2}delete/);
    const done = await publish('now', id.slice(0, 6));
    expect([done.code, done.out]).toEqual([0, `Written to “deadlines.ics” in ${shared}.\n`]);
    expect(await readFile(join(shared, 'deadlines.ics'), 'utf8')).toContain('NAME:Sherpa: deadlines');
    const edited = await publish(
      'edit',
      id,
      '--file',
      'other.ics',
      '--every',
      '60',
      '--alarms',
      'none',
      '--json',
    );
    expect(JSON.parse(edited.out)).toMatchObject({
      to: { file: 'other.ics' },
      every: 60,
      rendering: { alarms: 'none' },
      enabled: false,
    });
    expect(edited.err).toBe(`What was published stays where it is: ${join(shared, 'deadlines.ics')}.\n`);
    expect((await publish()).out).toMatch(new RegExp(`^${id} +.*other\\.ics.* +off +not yet$`, 'm'));
    await publish('now', id);
    expect((await publish()).out).toMatch(/ off +published \d{4}-\S+Z +Written to /);
    const back = ['--file', 'deadlines.ics', '--take-away', '--on'];
    const moved = await publish('edit', id, ...back);
    expect(moved.err).toMatch(/^“other\.ics” in .* is deleted\.\n/);
    expect(moved.err.includes('Nothing goes by itself at the moment')).toBe(host === undefined);
    const removed = await publish('remove', id, '--take-away');
    expect(removed.out).toMatch(/deadlines\.ics” in .* is deleted\.\n/);
    expect(await readdir(shared)).toEqual([]);
    const titled = await publish('add', '--feed', ' sherpa: DEADLINES', '--folder', shared, '--json');
    expect(JSON.parse(titled.out)).toMatchObject({ feed: 'deadlines' });
    expect((await publish('remove', JSON.parse(titled.out).id)).out).toMatch(/^Nothing was published to /);
    expect(JSON.parse((await publish('--json')).out)).toEqual([]);
    await rm(shared, { recursive: true });
  });

  it('publishes to a server with a password that nobody sees, and says what is wrong with it', async () => {
    const publish = (args: readonly string[], input = '') => sherpa.run(['publish', ...args], { input });
    const to = [
      '--feed',
      'everything',
      '--caldav',
      'http://127.0.0.1:65533/lifeng/truce/',
      '--user',
      'lifeng',
    ];
    const added = await publish(['add', ...to, '--off', '--password-stdin', '--json'], 'correct horse\n');
    expect(JSON.parse(added.out)).toMatchObject({ password: { kept: 'file' } });
    const { id } = JSON.parse(added.out);
    const failed = await publish(['now', id]);
    expect([failed.code, failed.out, failed.err]).toEqual([
      1,
      '',
      'Nothing answers at 127.0.0.1:65533: is the server running, and the port right?\n',
    ]);
    expect((await publish(['test', id])).code).toBe(1);
    const moved = await publish(['edit', id, '--caldav', 'http://127.0.0.1:65533/other/', '--json']);
    expect(JSON.parse(moved.out)).toMatchObject({ to: { user: 'lifeng' }, password: { kept: 'file' } });
    const file = join(sherpa.data, 'secrets.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(Object.values(JSON.parse(await readFile(file, 'utf8')))).toEqual(['correct horse']);
    expect(added.out + (await publish(['--json'])).out).not.toContain('correct horse');
    expect((await publish(['remove', id])).code).toBe(0);
    expect(await readFile(file, 'utf8')).not.toContain('correct horse');
    const plain = await publish(['add', '--feed', 'everything', '--webdav', 'http://nas.example.org/']);
    expect([plain.code, plain.err]).toEqual([1, expect.stringMatching(/^Over http anybody on the way/)]);
    expect((await publish(['add', '--feed', 'everything'])).code).toBe(2);
    expect((await publish(['forget'])).code).toBe(2);
    expect((await publish(['now', 'nothing-like-this'])).code).toBe(1);
  });

  it('serves feeds on the local network, or no longer', async () => {
    expect((await sherpa.run(['settings'])).out).toMatch(/^lan +off$/m);
    expect((await sherpa.run(['settings', '--lan', 'maybe'])).code).toBe(1);
    const on = await sherpa.run(['settings', '--lan', 'on']);
    expect([on.code, on.err]).toEqual([0, expect.stringContaining('it travels unencrypted')]);
    const off = await sherpa.run(['settings', '--lan', 'off']);
    expect([off.code, off.err]).toEqual([0, '']);
  });

  it('saves, edits, looks at, and removes a feed of one’s own', async () => {
    const feeds = async (...args: readonly string[]) => {
      const { code, out, err } = await sherpa.run(['feeds', ...args, '--json']);
      expect([code, err.startsWith('Removed') ? '' : err]).toEqual([0, '']);
      return JSON.parse(out);
    };
    const title = `Calls ${how}`;
    const [call] = await sherpa.entries('add', 'Call on feeds, 2026-02-03');
    await sherpa.entries('edit', call?.id ?? '', '--track', `Feeds ${how}`);
    const [made] = await feeds('add', title, '--kinds', 'call', '--from=-P5Y', '--profile', 'google');
    expect(made).toMatchObject({ title, profile: 'google', alarms: 'events' });
    expect(made.saved.selects).toEqual({ kinds: ['call'], from: '-P5Y' });
    const [edited] = await feeds(
      'edit',
      made.name,
      '--from',
      '',
      '--alarms',
      'none',
      '--track',
      `Feeds ${how}`,
    );
    expect(edited.saved.selects).toEqual({ kinds: ['call'], tracks: [expect.any(String)] });
    expect([edited.alarms, edited.url]).toEqual(['none', made.url]);
    const preview = await feeds('preview', edited.key, '--profile', 'apple');
    expect(preview.counts).toMatchObject({ entries: 1, alarmEvents: 0 });
    expect((await sherpa.run(['feeds', 'preview', edited.name])).out).toContain('Call on feeds');
    const { feeds: health } = await feeds('health', edited.name);
    expect(health).toMatchObject([{ findings: [], uids: { changed: 0 } }]);
    expect((await sherpa.run(['export', '--feed', edited.name])).out).toContain(`X-WR-CALNAME:${title}`);
    expect((await feeds('remove', edited.name)).map(({ key }: { key: string }) => key)).not.toContain(
      made.key,
    );
    const gone = await sherpa.run(['feeds', 'edit', edited.name, '--title', 'x']);
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('There is no feed')]);
    const always = await sherpa.run(['feeds', 'remove', 'everything']);
    expect([always.code, always.err]).toEqual([1, expect.stringContaining('is always there')]);
    expect((await sherpa.run(['feeds', 'mend'])).code).toBe(2);
    expect((await sherpa.run(['feeds', 'edit', 'everything'])).code).toBe(2);
    await sherpa.entries('remove', call?.id ?? '');
  });

  it('lists public holidays, and corrects one until the correction is taken back', async () => {
    const day = ['holidays', '--states', 'CN,MO', '--day', '2027-02-20'];
    const listed = await sherpa.run(['holidays', '--states', 'CN,MO', '--year', '2027']);
    expect(listed.out).toMatch(/^2027-10-01 +CN +off +National Day$/m);
    expect(listed.out).not.toContain('2027-02-20');
    expect(listed.err).toContain('No table has the public holidays of MO');
    const corrected = await sherpa.run([...day, '--works', 'yes', '--name', 'make-up day']);
    expect(corrected.out).toMatch(/^2027-02-20 +MO +works +make-up day \(corrected\)$/m);
    expect(corrected.err).toContain('No computed date moves with it.');
    const back = await sherpa.run([...day, '--works', 'table', '--json']);
    expect(JSON.parse(back.out).unknown).toEqual(['MO']);
    expect(back.out).not.toContain('2027-02-20');
  });

  it('lists what is due and comes, puts one off, and dismisses it', async () => {
    const now = Date.now();
    const at = new Date(now + 3_600_000).toISOString();
    const line = `Answer the letter, deadline, ${at.slice(0, 10)} ${at.slice(11, 16)} UTC, alarms 3h 0m`;
    const answer = only(await sherpa.entries('add', line));
    await sherpa.entries('edit', answer.id, '--alarms', '0m when silent');
    const before = JSON.parse((await sherpa.run(['due', '--json'])).out);
    const isOurs = ({ alarm }: { alarm: { entry: string } }) => alarm.entry === answer.id;
    expect(before.coming.filter(isOurs)).toMatchObject([{ alarm: { what: 'lead', before: 'PT0M' } }]);
    expect((await sherpa.run(['due', '--receipts'])).out).toContain('its time was past when it was set');
    const early = await sherpa.run(['dismiss', answer.id]);
    expect([early.code, early.err]).toEqual([1, expect.stringContaining('No reminder')]);
    await sherpa.entries('remove', answer.id);
  });

  it('keeps a backup, says what going back to it would do, and goes back', async () => {
    const made = JSON.parse((await sherpa.run(['backup', '--json'])).out);
    expect(made).toMatchObject({ reason: 'asked', at: expect.stringMatching(/Z$/) });
    const listed = await sherpa.run(['backups']);
    expect(listed.out).toMatch(new RegExp(`^${made.name} +\\d+ kB +asked for$`, 'm'));
    expect(listed.out).toMatch(/^\d{4}-\d\d-\d\d +\d+ kB +at the day’s first change$/m);
    await sherpa.entries('edit', meeting.id, '--title', 'Mistaken');
    const journal = await sherpa.journal();
    const preview = await sherpa.run(['restore', made.name, '--preview']);
    expect(preview.out).toContain('1 entry reads as it did then: “Meeting in Busan”.');
    expect(preview.out).toContain('Recorded here since then: 1 change in 1 step.');
    expect(preview.err).toContain('Nothing was changed yet');
    expect(await sherpa.journal()).toBe(journal);
    const restored = await sherpa.run(['restore', made.name]);
    expect([restored.code, restored.out]).toEqual([0, preview.out]);
    expect(restored.err).toMatch(
      /^Restored. “sherpa undo” takes that back; .* kept as .*\.before-restore\.$/m,
    );
    expect((await sherpa.entries('show', meeting.id)) as unknown).toMatchObject({
      title: 'Meeting in Busan',
    });
    const again = await sherpa.run(['restore', made.name]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('Nothing is to be restored')]);
  });

  it('writes all there is to one file, and goes back to that', async () => {
    const path = join(sherpa.data, '..', `whole-${how.length}.json`);
    expect((await sherpa.run(['export', '--whole', '-o', path])).err).toBe(`Wrote ${path}.\n`);
    const before = await sherpa.entries('list');
    await sherpa.entries('remove', meeting.id);
    const ended = await sherpa.run(['restore', path, '--json']);
    expect(JSON.parse(ended.out)).toMatchObject({ back: { count: 1 }, kept: { reason: 'before-restore' } });
    const shown = (entries: readonly EntryView[]) =>
      entries.map(({ revision: _, modified: __, ...rest }) => rest);
    expect(shown(await sherpa.entries('list'))).toEqual(shown(before));
  });

  it('shows what is settled, and settles it', async () => {
    const before = JSON.parse((await sherpa.run(['settings', '--json'])).out);
    expect(before.device).toMatchObject({ folder: { path: sherpa.data }, switches: [] });
    const flags = [
      '--quiet-hours',
      '22:00-07:00',
      '--week-start',
      'sunday',
      '--news-days',
      '14',
      '--seasons',
      'south',
    ];
    const more = ['--clocks', 'Asia/Tokyo, Europe/Paris', '--alarm-time', '08:30', '--home', 'Europe/Berlin'];
    const { out } = await sherpa.run(['settings', ...flags, ...more]);
    for (const line of [
      'home +Europe/Berlin',
      'clocks +Asia/Tokyo, Europe/Paris',
      'quiet-hours +22:00-07:00',
    ])
      expect(out).toMatch(new RegExp(`^${line}$`, 'm'));
    for (const line of ['alarm-time +08:30', 'week-start +sunday', 'seasons +south', 'news-days +14'])
      expect(out).toMatch(new RegExp(`^${line}$`, 'm'));
    expect((await sherpa.run(['settings', '--quiet-hours', ''])).out).toMatch(/^quiet-hours +none$/m);
    const { home } = before.settings;
    await sherpa.run(['settings', '--week-start', 'monday', '--seasons', 'north', '--home', home]);
    await sherpa.run(['settings', '--news-days', '21', '--alarm-time', '09:00']);
  });

  it('checks the store', async () => {
    const { code, out } = await sherpa.run(['check']);
    expect(out).toContain('sound changes');
    expect(code).toBe(0);
    const repair = await sherpa.run(['check', '--repair']);
    if (how === 'without a host') expect(repair.code).toBe(0);
    else expect([repair.code, repair.err]).toEqual([1, expect.stringContaining('end it, then repair')]);
  });

  it.each<readonly [string, readonly string[], number, string]>([
    ['an entry that isn’t there', ['show', 'nothing-like-this'], 1, 'There is no entry “nothing-like-this”'],
    [
      'an edit of one that isn’t there',
      ['edit', 'nothing-like-this', '--title', 'T'],
      1,
      'There is no entry',
    ],
    ['a removal of one that isn’t there', ['remove', 'nothing-like-this'], 1, 'There is no entry'],
    ['a day that doesn’t exist', ['list', '--as-of', '2025-02-30'], 1, 'a day is written YYYY-MM-DD'],
    ['a reading of no day', ['list', '--as-recorded'], 2, '--as-recorded needs --as-of DATE'],
    ['a track that isn’t there', ['list', '--track', 'Nope'], 1, 'There is no track “Nope”'],
    ['a date that isn’t understood', ['edit', 'MEETING', '--when', 'when pigs fly'], 1, 'when pigs fly'],
    ['a time that isn’t one', ['edit', 'MEETING', '--start', '25:00'], 1, 'HH:mm'],
    ['a zone that isn’t one', ['edit', 'MEETING', '--zone', 'Mars/Olympus'], 1, 'zone'],
    ['a venue that nobody knows', ['edit', 'MEETING', '--venue', 'Xyzzyville'], 1, 'Xyzzyville'],
    ['a kind that isn’t one', ['edit', 'MEETING', '--kind', 'party'], 1, 'give one of summit'],
    ['a zone that several places call theirs', ['edit', 'MEETING', '--zone', 'CST'], 1, 'Chicago’s'],
    ['a code of no state', ['edit', 'MEETING', '--parties', 'US,XX'], 1, 'No state has the code “XX”'],
    ['a folder for a file', ['import', '.', '--as', 'json'], 1, 'is a folder'],
    ['a check of what is no folder', ['check', '--data', '/dev/null'], 1, 'isn’t a folder'],
    ['a link that a browser would run', ['edit', 'MEETING', '--link', 'javascript:alert(1)'], 1, 'http://'],
    ['an edit of nothing', ['edit', 'MEETING'], 2, 'needs something to change'],
    [
      'a saying that isn’t one',
      ['say', 'MEETING', '--by', 'US', '--says', 'wishes', '--made', '2025-10-01'],
      1,
      'give one of expects',
    ],
    [
      'a statement from the future',
      ['say', 'MEETING', '--by', 'US', '--says', 'held', '--made', '2999-01-01'],
      1,
      '2999-01-01',
    ],
    ['a statement without a day', ['say', 'MEETING', '--by', 'US', '--says', 'held'], 2, 'needs --made'],
    [
      'a withdrawal of what nobody said',
      ['withdraw', 'MEETING', 'nothing', '--reason', 'x'],
      1,
      'no statement',
    ],
    [
      'an extension of what is no deadline',
      ['extend', 'MEETING', '--to', '2027-01-01'],
      1,
      'Only a deadline can be extended',
    ],
    [
      'an extension to nothing understood',
      ['extend', 'TRUCE', '--to', 'next Tuesdayish'],
      1,
      'next Tuesdayish',
    ],
    ['a trigger that isn’t one', ['edit', 'MEETING', '--trigger', 'TRUCE'], 1, 'isn’t a trigger'],
    [
      'a reading of no number',
      ['read', 'MEETING', '--up-to', '2025-10-01', '--amount', 'lots', '--made', '2025-10-02'],
      1,
      'isn’t an amount',
    ],
    ['holidays of nobody', ['holidays'], 2, 'needs --states'],
    ['holidays of what is no state', ['holidays', '--states', 'No such land'], 1, 'is no party'],
    ['a year that isn’t one', ['holidays', '--states', 'US', '--year', 'soon'], 1, 'a year such as 2026'],
    ['half a correction', ['holidays', '--states', 'US', '--day', '2026-05-01'], 2, 'needs both'],
    [
      'an answer that isn’t one',
      ['holidays', '--states', 'US', '--day', '2026-05-01', '--works', 'maybe'],
      1,
      'give one of yes, no, table',
    ],
    ['a reminder that doesn’t wait', ['snooze', 'nothing-like-this'], 1, 'No reminder “nothing-like-this”'],
    ['a snooze until whenever', ['snooze', 'x', '--until', 'whenever'], 1, '--until can’t be “whenever”'],
    ['a snooze of nothing', ['snooze'], 2, 'KEY'],
    ['a dismissal of what doesn’t wait', ['dismiss', 'nothing-like-this'], 1, 'read the Due list'],
    ['a dismissal of nothing', ['dismiss'], 2, 'KEY'],
    ['alarms that aren’t', ['edit', 'MEETING', '--alarms', 'soonish'], 1, 'isn’t a lead time'],
    ['an empty line', ['add', ' '], 1, '.'],
    [
      'a party that isn’t one',
      ['add', 'Talks', '--parties', 'No such land'],
      1,
      '“No such land” is no party',
    ],
    ['a feed that isn’t there', ['export', '--feed', 'nope'], 1, 'nope'],
    ['a format that isn’t one', ['export', '--format', 'pdf'], 1, 'give one of ics, csv, json, md'],
    ['a profile that isn’t one', ['export', '--profile', 'yahoo'], 1, 'give one of standard, google'],
    [
      'alarms of a brief',
      ['export', '--format', 'md', '--alarms', 'events'],
      1,
      'export as ics instead of md',
    ],
    ['a feed and a track at once', ['export', '--feed', 'everything', '--track', 'Truce'], 1, 'not both'],
    [
      'a file that can’t be written',
      ['export', '-o', '/nonexistent/x.ics'],
      1,
      '/nonexistent/x.ics can’t be written',
    ],
    ['a file that isn’t there', ['import', '/nonexistent.json', '--as', 'json'], 1, 'There is no file'],
    ['a file of an unknown sort', ['import', 'x', '--as', 'csv'], 1, 'give one of json, ics'],
    ['an import that says not of what', ['import', 'x'], 2, 'needs --as'],
    ['a backup that isn’t there', ['restore', 'last-week'], 1, 'There is no backup “last-week”'],
    ['a restoring of nothing', ['restore'], 2, 'NAME-OR-FILE'],
    ['a whole file that isn’t there', ['restore', '/nonexistent.json'], 1, 'there is no such file'],
    ['everything and a track', ['export', '--whole', '--track', 'Truce'], 2, 'leave --track out'],
    [
      'a move into itself',
      ['move', 'data/inner'],
      1,
      how === 'without a host' ? 'lies inside' : 'end it, then run',
    ],
    ['a move to nowhere', ['move'], 2, 'DIR'],
    ['a port that no program may have', ['settings', '--port', '80'], 1, 'from 1024 to 65535'],
    [
      'quiet hours that aren’t',
      ['settings', '--quiet-hours', 'at night'],
      1,
      'two times such as 22:00-07:00',
    ],
    ['a week that begins midway', ['settings', '--week-start', 'friday'], 1, 'give one of monday, sunday'],
    ['a home that is no zone', ['settings', '--home', 'Mars/Olympus'], 1, 'zone'],
    ['a command that isn’t one', ['lst'], 2, 'Did you mean “list”?'],
    ['a flag that isn’t one', ['list', '--form', 'x'], 2, 'Did you mean --from?'],
    ['sample and no sample', ['list', '--sample', '--no-sample'], 2, 'not both'],
    ['a port that isn’t one', ['serve', '--port', 'eighty', '--no-open'], 2, 'from 0 to 65535'],
    ['a now that isn’t one', ['serve', '--now', 'soon', '--no-open'], 2, 'give a day or an instant'],
  ])('refuses %s with a sentence, and writes nothing', async (_, args, code, sentence) => {
    const journal = await sherpa.journal();
    const named = args.map((arg) => ({ MEETING: meeting.id, TRUCE: truce.id })[arg] ?? arg);
    const ended = await sherpa.run(named);
    expect([ended.code, ended.out], ended.err).toEqual([code, '']);
    expect(ended.err).toContain(sentence);
    expect(ended.err.trim().split('\n'), 'one sentence, not a stack').toHaveLength(1);
    expect(await sherpa.journal()).toBe(journal);
  });

  it('takes nothing of several files when one is refused', async () => {
    const good = join(sherpa.data, '..', 'good.json');
    const bad = join(sherpa.data, '..', 'bad.json');
    await writeFile(good, '[{"kind":"call","title":"Good"}]');
    await writeFile(bad, '[{"kind":"call","title":"Bad","colour":"red"}]');
    const journal = await sherpa.journal();
    const { code, err } = await sherpa.run(['import', good, bad, '--as', 'json', '--accept']);
    expect(code).toBe(1);
    expect(err).toContain('colour');
    expect(err).toContain('Nothing was taken');
    expect(await sherpa.journal()).toBe(journal);
  });

  it('leaves the entries as they were, for the next host', async () => {
    for (const { id } of await sherpa.entries('list')) await sherpa.entries('remove', id);
    expect(await sherpa.entries('list')).toEqual([]);
  });
});

describe('the data folder', () => {
  it('is made without the sample by a command, for its owner alone', async () => {
    const fresh = await createSherpa();
    try {
      expect(await fresh.entries('list')).toEqual([]);
      expect((await stat(fresh.data)).mode & 0o077).toBe(0);
    } finally {
      await fresh.clear();
    }
  });

  it('gets the sample where asked', async () => {
    const fresh = await createSherpa();
    try {
      const entries = await fresh.entries('list', '--sample');
      expect(entries.length).toBeGreaterThan(10);
      expect(entries.every(({ sample }) => sample === true)).toBe(true);
      expect((await fresh.entries('list', '--data', join(fresh.data, '..', 'other'))).length).toBe(0);
    } finally {
      await fresh.clear();
    }
  });

  it('moves, and whoever is started on the old one is told where it has gone', async () => {
    const fresh = await createSherpa();
    try {
      const nothing = await fresh.run(['move', 'new']);
      expect([nothing.code, nothing.err]).toEqual([1, expect.stringContaining('There is no calendar in')]);
      await fresh.entries('add', 'Talks, Geneva, 2026-02-03');
      const to = join(fresh.data, '..', 'new');
      const moved = await fresh.run(['move', 'new', '--json']);
      expect(JSON.parse(moved.out), moved.err).toEqual({ from: fresh.data, to });
      expect(moved.err).toContain(`From now on give SHERPA_DATA ${to}.`);
      for (const command of [
        ['list'],
        ['add', 'Call'],
        ['check'],
        ['serve', '--no-open', '--port', '0'],
        ['move', 'x'],
      ])
        expect(await fresh.run(command)).toMatchObject({
          code: 1,
          out: '',
          err: expect.stringContaining(`was moved to ${to} on`),
        });
      expect(await fresh.entries('list', '--data', to)).toHaveLength(1);
    } finally {
      await fresh.clear();
    }
  });

  it('is found by default where it was moved to, and nothing is begun anew where that is gone', async () => {
    const home = await mkdtemp(join(tmpdir(), 'sherpa-home-'));
    const places = { XDG_DATA_HOME: join(home, 'share'), XDG_CONFIG_HOME: join(home, 'config') };
    const fresh = await createSherpa({ ...places, SHERPA_DATA: '', HOME: home });
    try {
      await fresh.entries('add', 'Talks, Geneva, 2026-02-03');
      const to = join(home, 'Documents', 'Sherpa');
      const moved = await fresh.run(['move', to]);
      expect([moved.code, moved.out, moved.err]).toEqual([
        0,
        `${to}\n`,
        expect.stringContaining('delete it'),
      ]);
      await rm(join(home, 'share'), { recursive: true });
      expect(await fresh.entries('list')).toHaveLength(1);
      await rename(to, `${to}-away`);
      const gone = await fresh.run(['list']);
      expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('Connect the disk')]);
      await rename(`${to}-away`, to);
      expect(await fresh.entries('list')).toHaveLength(1);
    } finally {
      await fresh.clear();
      await rm(home, { recursive: true });
    }
  });

  it('begins with all that was ever recorded where a whole file is restored', async () => {
    const [old, fresh] = [await createSherpa(), await createSherpa()];
    try {
      await old.entries('add', 'Talks, Geneva, 2026-02-03');
      const [talks] = await old.entries('list');
      await old.entries('edit', talks?.id ?? '', '--when', '2026-03-04');
      const path = join(old.data, '..', 'whole.json');
      await old.run(['export', '--whole', '-o', path]);
      const preview = await fresh.run(['restore', path, '--preview']);
      expect(preview.out).toContain('1 entry comes back: “Talks');
      await expect(stat(join(fresh.data, 'journal'))).rejects.toMatchObject({ code: 'ENOENT' });
      const restored = await fresh.run(['restore', path]);
      expect([restored.code, restored.err]).toEqual([0, 'Restored, with all that was ever recorded.\n']);
      expect(await fresh.entries('list')).toEqual(await old.entries('list'));
      expect(await readFile(join(fresh.data, 'journal', '000001.jsonl'), 'utf8')).toBe(
        await readFile(join(old.data, 'journal', '000001.jsonl'), 'utf8'),
      );
      expect((await fresh.run(['check'])).code).toBe(0);
      await fresh.entries('undo');
      expect((await fresh.entries('list'))[0]?.when?.date).toBe('2026-02-03');
    } finally {
      await old.clear();
      await fresh.clear();
    }
  });

  it('takes commands that are run at the same moment one after another', async () => {
    const fresh = await createSherpa();
    try {
      const runs = [1, 2, 3, 4].map((number) => fresh.run(['add', `Call ${number}, 2026-01-0${number}`]));
      for (const { code, err } of await Promise.all(runs)) expect(code, err).toBe(0);
      expect(await fresh.entries('list')).toHaveLength(4);
    } finally {
      await fresh.clear();
    }
  });
});
