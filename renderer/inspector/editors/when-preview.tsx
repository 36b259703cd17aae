import { useMemo } from 'react';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { PreviewPanel } from '../../preview/preview-panel.tsx';
import { usePreview } from '../../preview/use-preview.ts';
import { useCalendar } from '../../state/sherpa.ts';
import controls from '../../ui/controls.module.css';
import type { EntryPatch } from './editor-form.tsx';

interface Props {
  readonly entry: EntryView;
  /** What leaving the editor would save. */
  readonly patch: Outcome<EntryPatch>;
}

/** Before a date is saved from which others are computed: where those go. */
export function WhenPreview({ entry, patch }: Props) {
  const entries = useCalendar((calendar) => calendar.entries);
  const isTrigger = useMemo(
    () => entries.some(({ trigger }) => trigger?.entry === entry.id),
    [entries, entry.id],
  );
  const { set = {}, unset = [] } = patch.ok ? patch.value : {};
  const isChange = Object.keys(set).length + unset.length > 0;
  const ahead = usePreview(
    isTrigger && isChange ? { act: 'edit', id: entry.id, set, unset: [...unset] } : undefined,
  );
  if (!isTrigger || !isChange) return undefined;
  return ahead.refusal === undefined ? (
    <PreviewPanel ahead={ahead} isWhole={false} />
  ) : (
    <p className={controls.error}>{ahead.refusal}</p>
  );
}
