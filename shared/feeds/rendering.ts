import * as v from 'valibot';
import { LANGUAGES, type Language } from '../language.ts';
import { ALARM_MODES, type AlarmMode } from './alarm-mode.ts';
import { PROFILE_ALARMS, PROFILES, type Profile } from './profile.ts';

/** How a feed is rendered: for which reader, with which alarms, in which language. */
export interface Rendering {
  readonly profile: Profile;
  readonly alarms: AlarmMode;
  readonly language: Language;
}

/** What may be asked for in place of a feed's own; the rest stays as it is. */
export const OtherRenderingSchema = v.object({
  profile: oneOf('profile', PROFILES),
  alarms: oneOf('alarms', ALARM_MODES),
  language: oneOf('language', LANGUAGES),
});

export type OtherRendering = Readonly<v.InferOutput<typeof OtherRenderingSchema>>;

/** A rendering from what is known of it: `standard` and English unless told, and the profile's own alarms. */
export function renderingOf(wanted: OtherRendering): Rendering {
  const profile = wanted.profile ?? 'standard';
  return { profile, alarms: wanted.alarms ?? PROFILE_ALARMS[profile], language: wanted.language ?? 'en' };
}

/** The same text for the same rendering, and for no other. */
export function renderingKey({ profile, alarms, language }: Rendering): string {
  return `${profile} ${alarms} ${language}`;
}

/** A feed's rendering with what is asked for in its place; alarms that nobody has chosen follow the profile. */
export function renderingWith(
  {
    rendering,
    saved,
  }: { readonly rendering: Rendering; readonly saved?: { readonly alarms?: AlarmMode | undefined } },
  { profile, alarms, language = rendering.language }: OtherRendering,
): Rendering {
  return profile === undefined
    ? { ...rendering, alarms: alarms ?? rendering.alarms, language }
    : renderingOf({ profile, alarms: alarms ?? saved?.alarms, language });
}

function oneOf<const Names extends readonly string[]>(part: string, names: Names) {
  const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  return v.optional(
    v.picklist(
      names,
      ({ input }) => `There is no “${part}=${input}”: write ${list}, or leave “${part}” out.`,
    ),
  );
}
