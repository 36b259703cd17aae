import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const WindowStateSchema = v.object({
  bounds: v.object({
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    width: v.pipe(v.number(), v.integer(), v.minValue(1)),
    height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  maximised: v.boolean(),
});

export type WindowState = v.InferOutput<typeof WindowStateSchema>;

/** How the window was when it was last closed; nothing where that isn't known. */
export function readWindowState(path: string): WindowState | undefined {
  try {
    const parsed = v.safeParse(WindowStateSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

/** Remembers how the window is. It is a comfort: where it can't be written, the window opens in the middle. */
export function writeWindowState(
  path: string,
  state: WindowState,
  onFailure: (error: unknown) => void,
): void {
  try {
    writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  } catch (error) {
    onFailure(error);
  }
}
