import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useTriggerWords } from './use-trigger-words.ts';

/** What an entry's date is computed from, in words. */
export function TriggerText({ entry: { trigger } }: { readonly entry: Pick<EntryView, 'trigger'> }) {
  const triggerWords = useTriggerWords();
  const title = useCalendar(({ byId }) =>
    trigger === undefined ? undefined : byId.get(trigger.entry)?.title,
  );
  return trigger === undefined ? undefined : triggerWords(trigger, title ?? trigger.entry);
}
