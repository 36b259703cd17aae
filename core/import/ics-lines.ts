/** A component as it stands in a file: its content lines without BEGIN and END, and the components within. */
export interface IcsBlock {
  readonly name: string;
  /** Its place among the components of its name, from 1. */
  readonly number: number;
  readonly lines: readonly string[];
  readonly inner: readonly IcsBlock[];
  /** Whether its END is there. */
  readonly ended: boolean;
}

interface OpenBlock {
  readonly name: string;
  readonly number: number;
  readonly lines: string[];
  readonly inner: IcsBlock[];
  ended: boolean;
}

const BORDER = /^(BEGIN|END)\s*:\s*([\w-]+)\s*$/i;
/** What stands in a calendar, and in no other component. */
const TOP_LEVEL = ['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'];
/** An END that something else runs into, as where the next line begins with a blank. */
const SPOILT_END = new RegExp(`^(END)\\s*:\\s*(${TOP_LEVEL.join('|')}|VALARM)`, 'i');
const DEEPEST = 8;

/**
 * Cuts an iCalendar text into its components (RFC 5545 §3.1, §3.4), whatever ends its lines and with or without a byte
 * order mark. Calendars are looked through: their components come one after another, those of several in one file too.
 */
export function icsBlocks(text: string): readonly IcsBlock[] {
  const found: OpenBlock[] = [];
  const open = createOpenBlocks();
  const counts = new Map<string, number>();
  for (const line of unfolded(text)) {
    const border = BORDER.exec(line) ?? SPOILT_END.exec(line);
    const name = border?.[2]?.toUpperCase() ?? '';
    if (!border) open.innermost()?.lines.push(line);
    // Where a calendar begins or ends says nothing of a component that is open: lines come in any order.
    else if (name === 'VCALENDAR') continue;
    else if (border[1]?.toUpperCase() === 'BEGIN') {
      // A component of a calendar begins where another didn't end: that one was cut short.
      if (TOP_LEVEL.includes(name)) open.forget();
      const parent = open.innermost();
      const number = parent ? 0 : (counts.get(name) ?? 0) + 1;
      if (!parent) counts.set(name, number);
      const block: OpenBlock = { name, number, lines: [], inner: [], ended: false };
      if (open.depth() < DEEPEST) (parent?.inner ?? found).push(block);
      open.push(block);
    } else {
      // Lines in disorder: something ends, if by another's name, so that the file isn't cut short within it.
      const closed = open.closeTo(name) ?? open.outermost();
      if (closed) closed.ended = true;
    }
  }
  return found;
}

/** The components that have begun and not ended, each within the one before, however many a hostile file begins. */
function createOpenBlocks() {
  let open: OpenBlock[] = [];
  const named = new Map<string, number>();
  const count = (name: string, by: number) => named.set(name, (named.get(name) ?? 0) + by);
  return {
    depth: () => open.length,
    innermost: () => open.at(-1),
    outermost: () => open[0],
    push(block: OpenBlock) {
      open.push(block);
      count(block.name, 1);
    },
    /** Closes the innermost of a name and what is within it; undefined, and nothing closed, where there is none. */
    closeTo(name: string): OpenBlock | undefined {
      if ((named.get(name) ?? 0) === 0) return undefined;
      for (;;) {
        const closed = open.pop();
        if (closed === undefined) return undefined;
        count(closed.name, -1);
        if (closed.name === name) return closed;
      }
    },
    forget() {
      open = [];
      named.clear();
    },
  };
}

/** Content lines put together again: a line that begins with a blank continues the one before. */
function unfolded(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .replace(/(?:\r*\n|\r)[ \t]/g, '')
    .split(/\r*\n|\r/)
    .filter((line) => line.trim() !== '');
}
