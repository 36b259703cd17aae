/** Reads tokens one by one, may step back, and remembers how far it ever got. */
export interface TokenReader {
  /** The next token if it is one of these, taken. */
  take(...expected: readonly string[]): string | undefined;
  /** All of these in a row, taken, or none. */
  takeAll(...expected: readonly string[]): boolean;
  /** What the next token stands for in a table, taken where it stands for something. */
  takeFrom<T>(table: ReadonlyMap<string, T>): T | undefined;
  /** The next token if it has this shape, taken. */
  takeShaped(shape: RegExp): RegExpExecArray | undefined;
  /** What a rule makes of the tokens that follow; they stay where it makes nothing. */
  attempt<T>(rule: () => T | undefined): T | undefined;
  isAtEnd(): boolean;
  /** The first token that no rule could take. */
  obstacle(): string | undefined;
}

export function createTokenReader(tokens: readonly string[]): TokenReader {
  let position = 0;
  let furthest = 0;

  function advance(): void {
    position += 1;
    furthest = Math.max(furthest, position);
  }

  const reader: TokenReader = {
    take(...expected) {
      const token = tokens[position];
      if (token === undefined || !expected.includes(token)) return undefined;
      advance();
      return token;
    },
    takeAll(...expected) {
      const start = position;
      if (expected.every((token) => reader.take(token) !== undefined)) return true;
      position = start;
      return false;
    },
    takeFrom(table) {
      const token = tokens[position];
      const found = token === undefined ? undefined : table.get(token);
      if (found !== undefined) advance();
      return found;
    },
    takeShaped(shape) {
      const token = tokens[position];
      const match = token === undefined ? null : shape.exec(token);
      if (!match) return undefined;
      advance();
      return match;
    },
    attempt(rule) {
      const start = position;
      const made = rule();
      if (made === undefined) position = start;
      return made;
    },
    isAtEnd: () => position >= tokens.length,
    obstacle: () => tokens[furthest],
  };
  return reader;
}
