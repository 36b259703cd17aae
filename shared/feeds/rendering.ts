import type { Language } from '../language.ts';
import type { AlarmMode } from './alarm-mode.ts';
import { PROFILE_ALARMS, type Profile } from './profile.ts';

/** How a feed is rendered: for which reader, with which alarms, in which language. */
export interface Rendering {
  readonly profile: Profile;
  readonly alarms: AlarmMode;
  readonly language: Language;
}

/** A rendering from what is known of it: `standard` and English unless told, and the profile's own alarms. */
export function renderingOf(wanted: {
  readonly profile?: Profile | undefined;
  readonly alarms?: AlarmMode | undefined;
  readonly language?: Language | undefined;
}): Rendering {
  const profile = wanted.profile ?? 'standard';
  return { profile, alarms: wanted.alarms ?? PROFILE_ALARMS[profile], language: wanted.language ?? 'en' };
}

/** The same text for the same rendering, and for no other. */
export function renderingKey({ profile, alarms, language }: Rendering): string {
  return `${profile} ${alarms} ${language}`;
}

/** What may be asked for in place of a feed's own. */
export interface OtherRendering {
  readonly profile?: Profile | undefined;
  readonly alarms?: AlarmMode | undefined;
}

/** A feed's rendering with what is asked for in its place; alarms that nobody has chosen follow the profile. */
export function renderingWith(
  {
    rendering,
    saved,
  }: { readonly rendering: Rendering; readonly saved?: { readonly alarms?: AlarmMode | undefined } },
  { profile, alarms }: OtherRendering,
): Rendering {
  if (profile === undefined) return alarms === undefined ? rendering : { ...rendering, alarms };
  return renderingOf({ profile, alarms: alarms ?? saved?.alarms, language: rendering.language });
}
