import { messageOf } from '../../shared/message-of.ts';
/** Keeps something of the mirror at the last answer of the host. */
export interface AnswerReader {
  /** Asks once a burst of changes is over; at first, once the calendar has been drawn. */
  askSoon(): void;
  ask(): void;
}

interface Asking<Answer> {
  readonly request: () => Promise<Answer>;
  readonly onAnswer: (answer: Answer) => void;
  /** The last answer stays; it is asked again with the next change, or when the host is back. */
  readonly onFailure: (why: string) => void;
}

const SOON_MS = 400;

/** Reads one answer again and again; an answer that was overtaken is let go. */
export function createAnswerReader<Answer>({ request, onAnswer, onFailure }: Asking<Answer>): AnswerReader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const ask = () => {
    clearTimeout(timer);
    asked += 1;
    const own = asked;
    request().then(
      (answer) => {
        if (own === asked) onAnswer(answer);
      },
      (error: unknown) => {
        if (own === asked) onFailure(messageOf(error));
      },
    );
  };

  return {
    ask,
    askSoon() {
      clearTimeout(timer);
      timer = setTimeout(ask, SOON_MS);
    },
  };
}
