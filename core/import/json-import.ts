import * as v from 'valibot';
import { sentenceOf } from '../../shared/contract/sentence-of.ts';
import { EntryInputSchema } from '../../shared/entries/entry-input.ts';
import { WHOLE_FORMAT } from '../calendar/whole-file.ts';
import type { ImportRead } from './import-read.ts';

const LARGEST = 20_000_000;
const MOST_ELEMENTS = 100_000;
const DEEPEST = 12;
const MOST_REASONS = 100;
const WHOLE = 'the file';

/**
 * Reads a JSON file of entries: an array of them as `sherpa list --json` gives it, or one entry. Only `kind` and `title`
 * are required, derived fields but the slips are ignored, unknown ones refused by name. Never throws; what is wrong is in `refused`.
 */
export function readJsonImport(text: string): ImportRead {
  if (text.length > LARGEST)
    return nothing(`It has more than ${LARGEST / 1_000_000} million characters: split it.`);
  const parsed = parsedFrom(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return nothing(parsed.reason);
  if (isWhole(parsed.value))
    return nothing(
      'It holds a whole calendar: bring it back with “sherpa restore FILE”, or in the settings.',
    );
  const elements = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (elements.length > MOST_ELEMENTS) {
    return nothing(`It has ${elements.length} entries, more than ${MOST_ELEMENTS}: split it.`);
  }
  const inputs: ImportRead['inputs'][number][] = [];
  const refused: ImportRead['refused'][number][] = [];
  for (const [index, element] of elements.entries()) {
    const at = placeOf(element, index);
    if (isDeeper(element, DEEPEST)) {
      refused.push({ at, reason: 'It is nested too deeply to be an entry.' });
      continue;
    }
    const strange = inheritedName(element);
    if (strange !== undefined) {
      refused.push({ at, reason: `There is no field “${strange}”. Leave it out, or check its spelling.` });
      continue;
    }
    const read = v.safeParse(EntryInputSchema, element, { abortPipeEarly: true });
    if (read.success) inputs.push({ at, input: read.output });
    else refused.push({ at, reason: sentenceOf(read.issues) });
    if (refused.length >= MOST_REASONS) {
      const left = elements.length - index - 1;
      if (left > 0)
        refused.push({ at: WHOLE, reason: `${left} more weren’t looked at after so many bad ones.` });
      break;
    }
  }
  return { inputs, refused };
}

function nothing(reason: string): ImportRead {
  return { inputs: [], refused: [{ at: WHOLE, reason }] };
}

function parsedFrom(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  if (text.trim() === '') return { ok: false, reason: 'It is empty: give an array of entries.' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `It isn’t JSON (${why.slice(0, 200)}): give an array of entries.` };
  }
}

/** A file of `store.export`, which isn't a list of entries to add. */
function isWhole(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === WHOLE_FORMAT;
}

function placeOf(element: unknown, index: number): string {
  const title =
    typeof element === 'object' && element !== null && 'title' in element ? element.title : undefined;
  return typeof title === 'string' && title.trim() !== ''
    ? `entry ${index + 1} (“${title.trim().slice(0, 60)}”)`
    : `entry ${index + 1}`;
}

/** A field such as `__proto__` or `constructor`, which a schema takes for known since every object inherits it. */
function inheritedName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const strange = !Array.isArray(value) && name in Object.prototype ? name : inheritedName(inner);
    if (strange !== undefined) return strange;
  }
  return undefined;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
