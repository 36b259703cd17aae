import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import type { InputOf } from '../../shared/contract/methods.ts';
import type { AlarmMode } from '../../shared/feeds/alarm-mode.ts';
import type { Profile } from '../../shared/feeds/profile.ts';
import { placeName } from '../../shared/publications/place-name.ts';
import { isPlainHttp } from '../../shared/publications/plain-http.ts';
import { LEAST_MINUTES, MOST_MINUTES, type PublishTo } from '../../shared/publications/publication.ts';

/** What is typed of a publication. */
export interface TypedPublication {
  readonly feed: string;
  readonly kind: PublishTo['kind'];
  readonly path: string;
  readonly file: string;
  readonly url: string;
  readonly user: string;
  readonly insecure: boolean;
  readonly password: string;
  readonly forgets: boolean;
  readonly profile: Profile | 'own';
  readonly alarms: AlarmMode | 'own';
  readonly schedule: 'changes' | 'minutes';
  readonly minutes: string;
  readonly enabled: boolean;
  /** Whether what is at the place before goes, where that is another. */
  readonly takesAway: boolean;
}

const USUAL_MINUTES = '60';

/** A publication as its form begins; a new one of the first feed. */
export function typedPublication(
  publication: PublicationView | undefined,
  firstFeed: string,
): TypedPublication {
  const to = publication?.to;
  const onServer = to === undefined || to.kind === 'folder' ? undefined : to;
  const every = publication?.every ?? 'changes';
  return {
    feed: publication?.feed ?? firstFeed,
    kind: to?.kind ?? 'folder',
    path: to?.kind === 'folder' ? to.path : '',
    file: to?.kind === 'folder' ? (to.file ?? '') : '',
    url: onServer?.url ?? '',
    user: onServer?.user ?? '',
    insecure: onServer?.insecure ?? false,
    password: '',
    forgets: false,
    profile: publication?.rendering.profile ?? 'own',
    alarms: publication?.rendering.alarms ?? 'own',
    schedule: every === 'changes' ? 'changes' : 'minutes',
    minutes: every === 'changes' ? USUAL_MINUTES : String(every),
    enabled: publication?.enabled ?? true,
    takesAway: false,
  };
}

/** Where it goes, as typed; undefined while its place is empty. */
export function placeTyped(typed: TypedPublication): PublishTo | undefined {
  const { kind, path, file, url, user, insecure } = typed;
  if (kind === 'folder') {
    if (path.trim() === '') return undefined;
    return { kind, path: path.trim(), ...(file.trim() === '' ? {} : { file: file.trim() }) };
  }
  if (url.trim() === '') return undefined;
  return {
    kind,
    url: url.trim(),
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    ...(insecure && isPlainHttp(url) ? { insecure } : {}),
  };
}

/** The password that is given, if any: an empty one makes the host forget what it keeps. */
export function passwordTyped({
  kind,
  password,
  forgets,
}: TypedPublication): { readonly password: string } | undefined {
  if (forgets) return { password: '' };
  return kind === 'folder' || password === '' ? undefined : { password };
}

/** What is to be saved; undefined while its place is empty, or `minutes` where those make no sense. */
export function publicationTyped(
  typed: TypedPublication,
  before: PublicationView | undefined,
): InputOf<'publish.save'> | 'minutes' | undefined {
  const to = placeTyped(typed);
  if (to === undefined) return undefined;
  const minutes = Number(typed.minutes);
  const isMinutes = Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
  if (typed.schedule === 'minutes' && !isMinutes) return 'minutes';
  return {
    ...(before === undefined ? {} : { id: before.id }),
    feed: typed.feed,
    to,
    rendering: {
      ...(typed.profile === 'own' ? {} : { profile: typed.profile }),
      ...(typed.alarms === 'own' ? {} : { alarms: typed.alarms }),
    },
    every: typed.schedule === 'changes' ? 'changes' : minutes,
    enabled: typed.enabled,
    ...passwordTyped(typed),
    ...(typed.takesAway && isElsewhere(typed, before) ? { takeAway: true } : {}),
  };
}

/** Whether it goes elsewhere from now on than it went before, where something of it may be left. */
export function isElsewhere(typed: TypedPublication, before: PublicationView | undefined): boolean {
  const to = placeTyped(typed);
  if (to === undefined || before?.status.last === undefined) return false;
  return to.kind !== before.to.kind || isOtherPlace(placeName(to), placeName(before.to));
}

/** Whether nobody has tried yet whether it can go there, as that user and with that password. */
export function isUntried(typed: TypedPublication, before: PublicationView | undefined): boolean {
  const to = placeTyped(typed);
  if (to === undefined || before === undefined || passwordTyped(typed) !== undefined) return true;
  return JSON.stringify(to) !== JSON.stringify(before.to);
}

function isOtherPlace(one: string, other: string): boolean {
  return one.replace(/[\\/]+$/, '') !== other.replace(/[\\/]+$/, '');
}
