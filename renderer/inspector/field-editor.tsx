import type { EntryView } from '../../shared/entries/entry-view.ts';
import { AlarmsEditor } from './editors/alarms-editor.tsx';
import { ExpiryEditor } from './editors/expiry-editor.tsx';
import { KindEditor } from './editors/kind-editor.tsx';
import { ListEditor } from './editors/list-editor.tsx';
import { PartyEditor } from './editors/party-editor.tsx';
import { QuantityEditor } from './editors/quantity-editor.tsx';
import { ReferenceEditor } from './editors/reference-editor.tsx';
import { TextEditor } from './editors/text-editor.tsx';
import { TracksEditor } from './editors/tracks-editor.tsx';
import { TriggerEditor } from './editors/trigger-editor.tsx';
import { VenueEditor } from './editors/venue-editor.tsx';
import { WhenEditor } from './editors/when-editor.tsx';
import type { Field } from './fields.ts';

interface Props {
  readonly field: Field;
  readonly entry: EntryView;
  readonly onClose: () => void;
}

/** The editor of a field. */
export function FieldEditor({ field, ...props }: Props) {
  switch (field) {
    case 'title':
    case 'instrument':
    case 'onLapse':
    case 'notes':
      return <TextEditor {...props} field={field} />;
    case 'kind':
      return <KindEditor {...props} />;
    case 'when':
      return <WhenEditor {...props} />;
    case 'venue':
      return <VenueEditor {...props} />;
    case 'host':
      return <PartyEditor {...props} />;
    case 'parties':
    case 'confirmedBy':
    case 'people':
    case 'topics':
    case 'links':
      return <ListEditor {...props} field={field} />;
    case 'tracks':
      return <TracksEditor {...props} />;
    case 'alarms':
      return <AlarmsEditor {...props} />;
    case 'expiry':
      return <ExpiryEditor {...props} />;
    case 'quantity':
      return <QuantityEditor {...props} />;
    case 'trigger':
      return <TriggerEditor {...props} />;
    case 'extends':
    case 'supersedes':
    case 'partOf':
      return <ReferenceEditor {...props} field={field} />;
  }
}
