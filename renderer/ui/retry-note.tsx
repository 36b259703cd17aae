import { useText } from '../texts/use-text.ts';
import controls from './controls.module.css';

interface Props {
  readonly failure: string;
  readonly onRetry: () => void;
}

/** Why something couldn't be read, and the way to try again. */
export function RetryNote({ failure, onRetry }: Props) {
  const text = useText();
  return (
    <p className={controls.error} role="alert">
      {failure}{' '}
      <button type="button" className={controls.quiet} onClick={onRetry}>
        {text('due.retry')}
      </button>
    </p>
  );
}
