import type { PreviewedEntry as Previewed } from '../../shared/contract/methods/entry-methods.ts';
import { ExpiryText } from '../inspector/expiry-text.tsx';
import { useText } from '../texts/use-text.ts';
import { AlarmWords } from './alarm-words.tsx';
import styles from './preview.module.css';
import { useSkippedWords } from './use-skipped-words.ts';
import { WhenWords } from './when-words.tsx';

interface Props {
  readonly previewed: Previewed;
  /** Whether a new deadline takes the place of an old one. */
  readonly isRelinked: boolean;
}

/** One entry that an act would make or change: its date before and after, the days skipped, its reminders. */
export function PreviewedEntry({ previewed, isRelinked }: Props) {
  const { before, after, why, skipped, alarms } = previewed;
  const text = useText();
  const skippedWords = useSkippedWords();
  const isMoved = before === undefined || JSON.stringify(before.when) !== JSON.stringify(after.when);
  const skips = skippedWords(skipped);
  return (
    <li className={styles.entry}>
      <p className={styles.title}>{after.title}</p>
      {isMoved ? (
        <p className={styles.move}>
          {before !== undefined && (
            <>
              <s>
                <WhenWords entry={before} />
              </s>{' '}
              <span aria-hidden="true">→</span>{' '}
            </>
          )}
          <b>
            <WhenWords entry={after} />
          </b>
        </p>
      ) : (
        <p className={styles.quiet}>
          <WhenWords entry={after} /> · {keptWords(text, previewed, isRelinked)}
        </p>
      )}
      {why === 'successor' && after.expiry !== undefined && (
        <div className={styles.sides}>
          <ExpiryText entry={after} />
        </div>
      )}
      {skips !== '' && <p className={styles.quiet}>{skips}</p>}
      <AlarmWords alarms={alarms} />
    </li>
  );
}

function keptWords(text: ReturnType<typeof useText>, { why }: Previewed, isRelinked: boolean): string {
  if (!isRelinked) return text('preview.keeps');
  return text(why === 'linked' ? 'preview.relinked' : why === 'itself' ? 'preview.kept' : 'preview.keeps');
}
