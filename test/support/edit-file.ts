import type { FileSystem } from '../../core/ports.ts';

/** The text of a file of a data folder. */
export async function textOf(files: FileSystem, path: string): Promise<string> {
  return new TextDecoder().decode(await files.read(path));
}

/** Changes one line, counted from 1, as a careless hand would. */
export function withLine(text: string, number: number, change: (line: string) => string | undefined): string {
  const lines = text.split('\n');
  const changed = change(lines[number - 1] ?? '');
  lines.splice(number - 1, 1, ...(changed === undefined ? [] : [changed]));
  return lines.join('\n');
}
