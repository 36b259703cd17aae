/** Where a command reads and writes: answers go out, everything else is told beside them. */
export interface Terminal {
  /** Writes an answer to stdout. */
  answer(text: string): void;
  /** Tells a sentence on stderr. */
  tell(sentence: string): void;
  /** Everything on stdin, as text. */
  readInput(): Promise<string>;
  readonly colours: boolean;
  /** Characters a line of the terminal has; none where stdout isn't one. */
  readonly width: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly program: Program;
}

/** What the command knows of itself. */
export interface Program {
  readonly version: string;
  /** Where the renderer's bundle lies. */
  readonly appFolder: string;
}

/** The terminal of a process. */
export function processTerminal({ stdin, stdout, stderr, env }: NodeJS.Process, program: Program): Terminal {
  // A reader that has seen enough (`| head`) is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const noColour = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return {
    answer: (text) => void stdout.write(text),
    tell: (sentence) => void stderr.write(`${sentence}\n`),
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString('utf8');
    },
    colours: stdout.isTTY === true && !noColour,
    width: stdout.isTTY === true ? stdout.columns : undefined,
    env,
    program,
  };
}
