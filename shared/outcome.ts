/** Expected trouble is a value: either what was asked for, or the reason it can't be had, as a sentence. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  /** What is wrong, with what, and what to do about it. */
  readonly reason: string;
}

/** An outcome that carries what was asked for. */
export function taken<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** An outcome that says why not. */
export function refused(reason: string): Refusal {
  return { ok: false, reason };
}
