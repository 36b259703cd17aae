/** Reads text piece by piece with sticky patterns, may step back, and remembers how far it ever got. */
export interface TextReader {
  /** What a sticky pattern (flag y) matches next, taken. */
  take(shape: RegExp): RegExpExecArray | undefined;
  /** What a rule makes of the text that follows; it stays where the rule makes nothing. */
  attempt<T>(rule: () => T | undefined): T | undefined;
  isAtEnd(): boolean;
  /** The text that no rule could take. */
  obstacle(): string | undefined;
}

export function createTextReader(text: string): TextReader {
  let position = 0;
  let furthest = 0;
  return {
    take(shape) {
      const sticky = new RegExp(shape.source, shape.flags);
      sticky.lastIndex = position;
      const match = sticky.exec(text);
      if (!match) return undefined;
      position = sticky.lastIndex;
      furthest = Math.max(furthest, position);
      return match;
    },
    attempt(rule) {
      const start = position;
      const made = rule();
      if (made === undefined) position = start;
      return made;
    },
    isAtEnd: () => position === text.length,
    obstacle: () => (furthest === text.length ? undefined : text.slice(furthest)),
  };
}
