import { given } from '../../core/entries/given.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import type { DeviceView } from '../../shared/contract/methods/device-methods.ts';
import type { InputOf } from '../../shared/contract/methods.ts';
import { clockZones } from '../../shared/settings/clock-zones.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Command, Given } from '../command.ts';
import { withHost } from '../connect.ts';
import { oneOf } from '../edit-flags.ts';
import { printJson } from '../print/print-entries.ts';
import { table } from '../print/table.ts';

const WEEK_STARTS = { monday: 1, sunday: 7 } as const;

/** What it means that feeds are served on the local network. */
const LAN_MEANS = [
  'Whoever is on this computer’s networks and has a feed’s address can read that feed: the secret in the address is all that protects it, and it travels unencrypted.',
  'Feeds alone are served there, while “sherpa serve” or the desktop app runs; “sherpa settings --lan off” ends it.',
];

/** Shows and changes what is settled. */
export const settings: Command = {
  name: 'settings',
  operands: [],
  flags: [
    { name: 'home', takes: 'ZONE', about: 'where “here” is, such as Europe/Berlin' },
    { name: 'clocks', takes: 'ZONES', about: 'the zones of the other clocks, with commas; "" for none' },
    { name: 'alarm-time', takes: 'HH:mm', about: 'when alarms ring of what has no hour' },
    { name: 'quiet-hours', takes: 'HH:mm-HH:mm', about: 'when no reminder rings; "" for never' },
    { name: 'week-start', takes: 'monday|sunday', about: 'the first day of the week' },
    { name: 'seasons', takes: 'north|south', about: 'whose spring “spring” is' },
    { name: 'news-days', takes: 'N', about: 'days without news after which an entry asks to be checked' },
    { name: 'port', takes: 'N', about: 'the port of the feeds on this computer, from the next start on' },
    { name: 'lan', takes: 'on|off', about: 'whether feeds are served on the local network too' },
  ],
  about: 'show what is settled, or change it',
  example: 'sherpa settings --home Europe/Berlin --quiet-hours 22:00-07:00',
  run: (args, terminal) =>
    withHost(args, terminal, async (host) => {
      const change = changeFrom(args);
      const port = numberFrom(args, 'port');
      // What may be refused goes first, so that a refusal leaves all as it was.
      const lan = args.text('lan');
      const isLan = lan === undefined ? undefined : oneOf(lan, ['on', 'off']) === 'on';
      if (port !== undefined) await host.request('device.save', { port });
      if (isLan !== undefined) await host.request('device.save', { lan: isLan });
      if (Object.keys(change).length > 0) await host.request('settings.save', change);
      const { settings: now } = await host.request('calendar.read', {});
      const device = await host.request('device.read', {});
      if (args.has('json')) printJson({ settings: now, device }, terminal);
      else terminal.answer(table([...rowsOf(now), ...deviceRows(device)]));
      if (isLan === true) for (const sentence of LAN_MEANS) terminal.tell(sentence);
      if (isLan === true && device.lan.problem !== undefined) terminal.tell(device.lan.problem);
      return 0;
    }),
};

function changeFrom(args: Given): InputOf<'settings.save'> {
  const [quiet, clocks, weekStart, seasons] = ['quiet-hours', 'clocks', 'week-start', 'seasons'].map((flag) =>
    args.text(flag),
  );
  return given({
    home: args.text('home'),
    clocks: clocks?.split(',').flatMap((zone) => zone.trim() || []),
    alarmTime: args.text('alarm-time'),
    quietHours: quiet ? hoursFrom(quiet) : undefined,
    unset: quiet === '' ? (['quietHours'] as const).slice() : undefined,
    weekStart: weekStart && WEEK_STARTS[oneOf(weekStart, ['monday', 'sunday'])],
    seasons: seasons && oneOf(seasons, ['north', 'south']),
    newsDays: numberFrom(args, 'news-days'),
  }) as InputOf<'settings.save'>;
}

function hoursFrom(text: string): { readonly from: string; readonly to: string } {
  const [, from, to] = /^(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)$/.exec(text.trim()) ?? [];
  if (from === undefined || to === undefined)
    throw new AppError(
      'invalid-input',
      `--quiet-hours can’t be “${text}”: give two times such as 22:00-07:00.`,
    );
  return { from, to };
}

function numberFrom(args: Given, flag: string): number | undefined {
  const text = args.text(flag);
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text))
    throw new AppError('invalid-input', `--${flag} can’t be “${text}”: give a whole number.`);
  return Number(text);
}

function rowsOf(settings: Settings): readonly (readonly string[])[] {
  const { home, alarmTime, quietHours, weekStart, seasons, newsDays } = settings;
  return [
    ['home', home],
    ['clocks', clockZones(settings).join(', ') || 'none'],
    ['alarm-time', alarmTime],
    ['quiet-hours', quietHours === undefined ? 'none' : `${quietHours.from}-${quietHours.to}`],
    ['week-start', weekStart === 1 ? 'monday' : 'sunday'],
    ['seasons', seasons],
    ['news-days', `${newsDays}`],
  ];
}

function deviceRows({ folder, port, lan }: DeviceView): readonly (readonly string[])[] {
  const now = port.actual !== undefined && port.actual !== port.wanted ? ` (${port.actual} until then)` : '';
  return [
    ['port', `${port.wanted}${now}`],
    ['lan', lan.isOn ? ['on', ...lan.origins].join(', ') : 'off'],
    ['folder', folder.path],
  ];
}
