import type { EntryView } from '../../shared/entries/entry-view.ts';
import { standingOfView, type Utterance } from '../../shared/statements/standing-of-view.ts';
import { badgeText } from '../texts/badge-text.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import styles from './statement-form.module.css';
import { useSpeakers } from './use-speakers.ts';

interface Props {
  readonly entry: EntryView;
  /** The entry as it is, where `entry` is what will have become of it. */
  readonly now?: EntryView;
  /** What is about to be recorded. */
  readonly next: Utterance;
}

/** What a statement will do to the standing, before it is recorded; by the same rules that will then judge it. */
export function StandingAhead({ entry, now = entry, next }: Props) {
  const text = useText();
  const { name: standing, badge } = standingOfView(entry, useSpeakers(entry), next);
  const stays = standing === now.standing && badge === now.badge;
  return (
    <p className={styles.ahead} role="status">
      <StandingMark standing={standing} />
      {text(stays ? 'statement.stays' : 'statement.will', {
        standing: standingText({ standing, badge }, text),
        badge: badgeText(badge, text),
      })}
    </p>
  );
}
