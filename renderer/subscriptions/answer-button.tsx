import { useReadOnly } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';

interface Props {
  readonly look: 'primary' | 'secondary' | 'quiet';
  readonly answer:
    | 'accept'
    | 'keepDate'
    | 'withdraw'
    | 'note'
    | 'as.cancels'
    | 'as.denies'
    | 'dismiss'
    | 'propose';
  /** What is answered. */
  readonly title: string;
  readonly onAnswer: () => void;
}

/** An answer to a proposal; its name says to which. */
export function AnswerButton({ look, answer, title, onAnswer }: Props) {
  const text = useText();
  const readOnly = useReadOnly();
  return (
    <button
      type="button"
      className={controls[look]}
      aria-label={text(`proposals.${answer}Of`, { title })}
      disabled={readOnly !== undefined}
      title={readOnly}
      onClick={onAnswer}
    >
      {text(`proposals.${answer}`)}
    </button>
  );
}
