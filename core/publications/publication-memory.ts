import * as v from 'valibot';
import { InstantSchema } from '../../shared/dates/instant.ts';
import { PublishOutcomeSchema } from '../../shared/publications/publication.ts';
import type { FileSystem } from '../ports.ts';
import { errorCode } from '../store/error-code.ts';
import { parseJson } from '../store/parse-json.ts';
import { writeWhole } from '../store/write-whole.ts';

/** What was published to a place: one file, or the calendar objects of a collection by their UIDs. */
const PublishedSchema = v.object({
  file: v.optional(
    v.object({
      /** Of the bytes that are there, as far as Sherpa knows. */
      digest: v.optional(v.string()),
      etag: v.optional(v.string()),
      /** Of the bytes that were on their way when this was kept: they may be there too. */
      pending: v.optional(v.string()),
    }),
  ),
  objects: v.optional(
    v.record(
      v.string(),
      v.object({
        url: v.string(),
        title: v.string(),
        /** Absent while it isn't known whether it was created. */
        etag: v.optional(v.string()),
        digest: v.optional(v.string()),
      }),
    ),
  ),
});

export type Published = Readonly<v.InferOutput<typeof PublishedSchema>>;

const MemorySchema = v.object({
  /** The place that `published` is about. */
  place: v.string(),
  published: PublishedSchema,
  /** What was published to other places before, and was left there: whoever goes back knows what is theirs. */
  left: v.optional(v.record(v.string(), PublishedSchema)),
  /** Of the feed's text when it was last published whole: nothing is asked while the feed is the same. */
  feedDigest: v.optional(v.string()),
  last: v.optional(PublishOutcomeSchema),
  failingSince: v.optional(InstantSchema),
  tries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The time before which a server asked to be left alone. */
  notBefore: v.optional(InstantSchema),
  waitsFor: v.optional(v.picklist(['consent', 'password', 'settings'])),
  /** Whether it waits for a password that only this host couldn't read. */
  lackedPassword: v.optional(v.boolean()),
  /** Whether this user and password have worked. */
  hasWorked: v.boolean(),
});

/** What this device remembers of a publication: what is there, and how it went. */
export type PublicationMemory = Readonly<v.InferOutput<typeof MemorySchema>>;

/** So many places that were left are remembered. */
const MOST_LEFT = 5;

/** Whether something that was published may be there. */
export function holdsSomething({ file, objects = {} }: Published): boolean {
  return (file?.digest ?? file?.pending) !== undefined || Object.keys(objects).length > 0;
}

/** As it is before the first run to a place, with what is known of this place and others from before. */
function memoryOf(place: string, before: PublicationMemory | undefined): PublicationMemory {
  const places = new Map(Object.entries(before?.left ?? {}));
  const published = places.get(place) ?? {};
  places.delete(place);
  if (before !== undefined && holdsSomething(before.published)) places.set(before.place, before.published);
  const left = [...places].slice(-MOST_LEFT);
  return {
    place,
    published,
    ...(left.length === 0 ? {} : { left: Object.fromEntries(left) }),
    tries: 0,
    hasWorked: false,
  };
}

/** What is remembered as a host begins; a power cut may have left the memory at another place, and a password that another host lacked may be here. */
export function memoryAtStart(memory: PublicationMemory | undefined, place: string): PublicationMemory {
  if (memory?.place !== place) return memoryOf(place, memory);
  if (memory.lackedPassword !== true) return memory;
  const { waitsFor: _waits, lackedPassword: _lacked, ...others } = memory;
  return others;
}

/** What stays known after saving anew: all of a place that stays, but what kept it from trying. */
export function memoryOnceSaved(
  before: PublicationMemory | undefined,
  place: string,
  isNewPassword: boolean,
): PublicationMemory {
  if (before?.place !== place) return memoryOf(place, before);
  const {
    waitsFor: _waits,
    lackedPassword: _lacked,
    notBefore: _until,
    feedDigest: _digest,
    ...memory
  } = before;
  return { ...memory, tries: 0, hasWorked: memory.hasWorked && !isNewPassword };
}

export const PUBLICATIONS = 'publications';

/** The memories of publications, each in a file of its own. */
export interface PublicationMemories {
  read(id: string): Promise<PublicationMemory | undefined>;
  write(id: string, memory: PublicationMemory): Promise<void>;
  remove(id: string): Promise<void>;
  /** Whose memories there are. */
  ids(): Promise<readonly string[]>;
}

/** Keeps memories in the data folder. One that can't be understood is as none: what was published is found again by its UIDs. */
export function createPublicationMemories(files: FileSystem): PublicationMemories {
  const pathOf = (id: string) => `${PUBLICATIONS}/${id}.json`;
  return {
    async read(id) {
      try {
        const json = parseJson(new TextDecoder().decode(await files.read(pathOf(id))));
        const parsed = v.safeParse(MemorySchema, json);
        return parsed.success ? parsed.output : undefined;
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        return undefined;
      }
    },
    async write(id, memory) {
      await files.makeFolder(PUBLICATIONS);
      await writeWhole(files, pathOf(id), new TextEncoder().encode(`${JSON.stringify(memory)}\n`));
    },
    async remove(id) {
      try {
        await files.remove(pathOf(id));
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw error;
      }
    },
    async ids() {
      const names = await files.list(PUBLICATIONS);
      return names.flatMap((name) => /^([^.]+)\.json$/.exec(name)?.[1] ?? []);
    },
  };
}
