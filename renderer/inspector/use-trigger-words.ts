import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { readOffset } from '../../shared/deadlines/offset.ts';
import type { Trigger } from '../../shared/deadlines/trigger.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { useText } from '../texts/use-text.ts';

/** Says a trigger in words, such as "14 working days before “Truce expires”, United States and China". */
export function useTriggerWords(): (trigger: Trigger, title: string) => string {
  const text = useText();
  const { locale, formatNumber, formatList } = useIntl();
  return useMemo(() => {
    const unit = (amount: number, name: string) =>
      amount === 0 ? [] : [formatNumber(amount, { style: 'unit', unit: name, unitDisplay: 'long' })];
    return ({ offset, workingDaysOf, roll }, title) => {
      const { sign, years, months, weeks, days } = readOffset(offset);
      const counted =
        workingDaysOf === undefined || days === 0
          ? unit(days, 'day')
          : [text('trigger.workingDays', { count: days })];
      const length = [
        ...unit(years, 'year'),
        ...unit(months, 'month'),
        ...unit(weeks, 'week'),
        ...counted,
      ].join(text('list.comma'));
      const rule =
        length === ''
          ? text('trigger.same', { title })
          : text(sign === -1 ? 'trigger.before' : 'trigger.after', { length, title });
      const states = formatList((workingDaysOf ?? []).map((state) => partyName(state, locale)));
      const whole = states === '' ? rule : text('trigger.of', { rule, states });
      return roll === undefined || roll === 'none' ? whole : `${whole}; ${text(`trigger.roll.${roll}`)}`;
    };
  }, [text, locale, formatNumber, formatList]);
}
