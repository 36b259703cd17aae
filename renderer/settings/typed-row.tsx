import { type ReactNode, useId } from 'react';
import { SettingRow } from './setting-row.tsx';
import { TypedSetting, type TypedSettingProps } from './typed-setting.tsx';

interface Props extends Omit<TypedSettingProps, 'id'> {
  readonly label: string;
  readonly hint: string;
  /** What there is to say of it below. */
  readonly children?: ReactNode;
}

/** A setting that is typed, named by its label. */
export function TypedRow({ label, hint, children, ...typed }: Props) {
  const id = useId();
  return (
    <SettingRow label={label} hint={hint} htmlFor={id}>
      <TypedSetting id={id} {...typed} />
      {children}
    </SettingRow>
  );
}
