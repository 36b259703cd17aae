import type { ComponentProps } from 'react';
import { useReadOnly } from '../state/sherpa.ts';

/** A button for what writes; while nothing can be written it is off, and says why. */
export function WriteButton(props: Omit<ComponentProps<'button'>, 'type' | 'disabled' | 'title'>) {
  const readOnly = useReadOnly();
  return <button {...props} type="button" disabled={readOnly !== undefined} title={readOnly} />;
}
