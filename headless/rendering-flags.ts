import { given } from '../core/entries/given.ts';
import { ALARM_MODES } from '../shared/feeds/alarm-mode.ts';
import { PROFILES } from '../shared/feeds/profile.ts';
import type { OtherRendering } from '../shared/feeds/rendering.ts';
import { LANGUAGES } from '../shared/language.ts';
import type { Flag, Given } from './command.ts';
import { oneOf } from './edit-flags.ts';

/** What commands take that can give a feed in another rendering than its own. */
export const RENDERING_FLAGS: readonly Flag[] = [
  {
    name: 'profile',
    takes: PROFILES.join('|'),
    about: 'the program that reads the iCalendar file; the feed’s own if none is given',
  },
  { name: 'alarms', takes: ALARM_MODES.join('|'), about: 'how it is told of alarms; as the profile has it' },
  { name: 'language', takes: LANGUAGES.join('|'), about: 'of the words that Sherpa adds; the feed’s own' },
];

/** Reads `RENDERING_FLAGS`. */
export function renderingFrom(args: Given): OtherRendering {
  const [profile, alarms, language] = [args.text('profile'), args.text('alarms'), args.text('language')];
  return given({
    profile: profile === undefined ? undefined : oneOf(profile, PROFILES),
    alarms: alarms === undefined ? undefined : oneOf(alarms, ALARM_MODES),
    language: language === undefined ? undefined : oneOf(language, LANGUAGES),
  });
}
