import type { Dispatch } from './dispatch.ts';
import type { InputOf, MethodName, OutputOf } from './methods.ts';
import type { Transport } from './transport.ts';

/** A dispatch with the types of the contract's table, for callers in the host's own process. */
export function typedRequest(dispatch: Dispatch): Transport['request'] {
  // The dispatch checks input, and the handlers' types are those of the table.
  return <M extends MethodName>(method: M, input: InputOf<M>) =>
    dispatch(method, input) as Promise<OutputOf<M>>;
}
