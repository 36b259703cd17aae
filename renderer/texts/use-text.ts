import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { en } from './en.ts';

export type TextId = keyof typeof en;
type Values = Readonly<Record<string, string | number | Date | undefined>>;

/** Gives a text of the catalogue in the user's language. */
export type Text = (id: TextId, values?: Values) => string;

/** The way to every visible string. */
export function useText(): Text {
  const intl = useIntl();
  return useMemo(() => textOf(intl), [intl]);
}

/** The same outside a component. */
export function textOf(intl: IntlShape): Text {
  return (id, values) => intl.formatMessage({ id }, values);
}
