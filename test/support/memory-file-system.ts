import type { AppendFile, FileSystem } from '../../core/ports.ts';

/** What the disk does badly; every field may change while the file system is in use. */
interface Trouble {
  /** Room in bytes; a write takes what fits, then fails with ENOSPC. */
  room?: number;
  readOnly?: boolean;
  /** Every flush fails with EIO. */
  failFlush?: boolean;
  /** Every truncation fails with EIO. */
  failTruncate?: boolean;
  /** Every write takes only a part of what it is given, at least one byte. */
  shortWrites?: boolean;
  /** The power goes at this many operations from now. */
  cutAfter?: number;
}

/** A file system in memory that knows what would survive a power cut. */
export interface MemoryFileSystem extends FileSystem {
  readonly trouble: Trouble;
  /** Drops a random part of what isn't flushed; files that were open are gone, and the machine is up again. */
  powerCut(): void;
  /** What every file holds now, for comparing. */
  contents(): ReadonlyMap<string, string>;
  /** Puts a file in place as a hand would, flushed. */
  put(path: string, bytes: Uint8Array | string): void;
  /** How often the operation was asked for. */
  count(operation: 'write' | 'flush' | 'flushFolder'): number;
}

type Step = { readonly at: number; readonly bytes: Uint8Array } | { readonly cutTo: number };

interface Inode {
  durable: Uint8Array;
  current: Uint8Array;
  /** What was done to the contents since the last flush. */
  steps: Step[];
}

/** What was done to the names of a folder since its last flush; a rename is one step. */
type NameStep = readonly (readonly [path: string, inode: Inode | undefined])[];

const SECTOR = 512;

/** @param random gives numbers from 0 up to 1; seed it so that a failure can be run again. */
export function createMemoryFileSystem(random: () => number = () => 0.5): MemoryFileSystem {
  const trouble: Trouble = {};
  const folders = new Set<string>(['']);
  const counts = { write: 0, flush: 0, flushFolder: 0 };
  const durableNames = new Map<string, Inode>();
  const nameSteps = new Map<string, NameStep[]>();
  let names = new Map<string, Inode>();
  let life = 0;

  function step(): void {
    if (trouble.cutAfter === undefined) return;
    trouble.cutAfter -= 1;
    if (trouble.cutAfter < 0) throw failure('EIO', 'the power is gone');
  }

  function mayWrite(): void {
    if (trouble.readOnly) throw failure('EROFS', 'read-only file system');
  }

  function renameStep(changes: NameStep): void {
    for (const [path, inode] of changes) {
      if (inode === undefined) names.delete(path);
      else names.set(path, inode);
    }
    const folder = folderOf(changes[0]?.[0] ?? '');
    nameSteps.set(folder, [...(nameSteps.get(folder) ?? []), changes]);
  }

  function roomLeft(): number {
    let used = 0;
    for (const inode of new Set(names.values())) used += inode.current.length;
    return (trouble.room ?? Number.POSITIVE_INFINITY) - used;
  }

  function appendFile(inode: Inode): AppendFile {
    const born = life;
    const check = () => {
      if (born !== life) throw failure('EIO', 'the machine was restarted');
      step();
    };
    return {
      async write(bytes) {
        check();
        mayWrite();
        counts.write += 1;
        const part = trouble.shortWrites ? 1 + Math.floor(random() * bytes.length) : bytes.length;
        const taken = bytes.slice(0, Math.min(part, Math.max(0, roomLeft())));
        if (taken.length === 0 && bytes.length > 0) throw failure('ENOSPC', 'no space left on device');
        inode.steps.push({ at: inode.current.length, bytes: taken });
        inode.current = withBytes(inode.current, inode.current.length, taken);
        return taken.length;
      },
      async flush() {
        check();
        counts.flush += 1;
        if (trouble.failFlush) throw failure('EIO', 'input/output error');
        inode.durable = inode.current;
        inode.steps = [];
      },
      async truncate(length) {
        check();
        mayWrite();
        if (trouble.failTruncate) throw failure('EIO', 'input/output error');
        inode.steps.push({ cutTo: length });
        inode.current = inode.current.slice(0, length);
      },
      async close() {},
    };
  }

  function inodeOf(path: string): Inode {
    const inode = names.get(path);
    if (inode === undefined) throw failure('ENOENT', `no such file: ${path}`);
    return inode;
  }

  return {
    trouble,
    async read(path) {
      step();
      return inodeOf(path).current.slice();
    },
    async size(path) {
      step();
      return names.get(path)?.current.length;
    },
    async list(folder) {
      step();
      const inside = [...names.keys()].filter((path) => folderOf(path) === folder);
      return inside.map((path) => path.slice(folder === '' ? 0 : folder.length + 1)).sort();
    },
    async makeFolder(path) {
      step();
      if (!folders.has(path)) mayWrite();
      folders.add(path);
    },
    async openAppend(path) {
      step();
      mayWrite();
      if (!folders.has(folderOf(path))) throw failure('ENOENT', `no such folder: ${folderOf(path)}`);
      if (!names.has(path))
        renameStep([[path, { durable: new Uint8Array(), current: new Uint8Array(), steps: [] }]]);
      return appendFile(inodeOf(path));
    },
    async rename(from, to) {
      step();
      mayWrite();
      renameStep([
        [from, undefined],
        [to, inodeOf(from)],
      ]);
    },
    async remove(path) {
      step();
      mayWrite();
      inodeOf(path);
      renameStep([[path, undefined]]);
    },
    async flushFolder(folder) {
      step();
      counts.flushFolder += 1;
      if (trouble.failFlush) throw failure('EIO', 'input/output error');
      for (const changes of nameSteps.get(folder) ?? []) settle(durableNames, changes);
      nameSteps.delete(folder);
    },
    powerCut() {
      life += 1;
      delete trouble.cutAfter;
      for (const steps of nameSteps.values()) {
        for (const changes of steps) if (random() < 0.5) settle(durableNames, changes);
      }
      nameSteps.clear();
      for (const inode of new Set(durableNames.values())) {
        inode.durable = whatSurvives(inode, random);
        inode.current = inode.durable;
        inode.steps = [];
      }
      names = new Map(durableNames);
    },
    contents() {
      return new Map([...names].map(([path, inode]) => [path, new TextDecoder().decode(inode.current)]));
    },
    put(path, bytes) {
      const whole = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
      folders.add(folderOf(path));
      const inode = { durable: whole, current: whole, steps: [] };
      names.set(path, inode);
      durableNames.set(path, inode);
    },
    count: (operation) => counts[operation],
  };
}

/** Any of: nothing, a part from the front, or all but some sectors, which then read as zeros. */
function whatSurvives(inode: Inode, random: () => number): Uint8Array {
  const way = random();
  if (way < 0.25 || inode.steps.length === 0) return inode.durable;
  const steps =
    way < 0.65 ? inode.steps.slice(0, Math.floor(random() * inode.steps.length) + 1) : inode.steps;
  let bytes = inode.durable;
  for (const [index, step] of steps.entries()) {
    if ('cutTo' in step) {
      bytes = bytes.slice(0, step.cutTo);
      continue;
    }
    const isLast = index === steps.length - 1;
    const part =
      way < 0.65 && isLast ? step.bytes.slice(0, Math.floor(random() * (step.bytes.length + 1))) : step.bytes;
    bytes = withBytes(bytes, step.at, part);
  }
  return way < 0.65 ? bytes : withHoles(bytes, inode.durable, random);
}

function withHoles(bytes: Uint8Array, durable: Uint8Array, random: () => number): Uint8Array {
  const holed = bytes.slice();
  for (let sector = Math.floor(durable.length / SECTOR); sector * SECTOR < holed.length; sector += 1) {
    const from = Math.max(sector * SECTOR, durable.length);
    if (random() < 0.4) holed.fill(0, from, (sector + 1) * SECTOR);
  }
  return holed;
}

function withBytes(whole: Uint8Array, at: number, bytes: Uint8Array): Uint8Array {
  const longer = new Uint8Array(Math.max(whole.length, at + bytes.length));
  longer.set(whole);
  longer.set(bytes, at);
  return longer;
}

function settle(names: Map<string, Inode>, changes: NameStep): void {
  for (const [path, inode] of changes) {
    if (inode === undefined) names.delete(path);
    else names.set(path, inode);
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}
