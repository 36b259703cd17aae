import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import type { OverlayItem } from '../../shared/subscriptions/overlay-item.ts';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import type { UpstreamState } from '../../shared/subscriptions/upstream.ts';
import { plainLine } from './plain-text.ts';

/** A subscription as a row: its id, what it is called, what it has, how it fares, where it comes from. */
export function subscriptionRow(view: SubscriptionView): readonly string[] {
  const { id, title, entries, status, source } = view;
  const fares = status.failing
    ? 'failing'
    : status.last === undefined
      ? 'not read yet'
      : `read ${status.last}${status.encrypted === false ? ' without encryption' : ''}`;
  return [
    id,
    plainLine(title),
    entries === 1 ? '1 event' : `${entries} events`,
    fares,
    source.kind === 'file' ? source.path : source.url,
  ];
}

/** An event as a row: when, what, how sure, and what adopts it. */
export function eventRow(item: OverlayItem): readonly string[] {
  const { title, status, location, uid, recurrence, entry } = item;
  const where = location === undefined ? '' : `, ${location}`;
  return [
    whenText({ when: item.when, status: 'confirmed' }),
    plainLine(`${title}${where}`),
    status === 'confirmed' ? '' : status,
    entry === undefined ? '' : `is ${entry}`,
    plainLine(recurrence === undefined ? uid : `${uid} --occurrence "${recurrence}"`),
  ];
}

/** A proposal in lines: what it is about, what changed, how to answer; `from` is what the calendar is called. */
export function proposalLines(proposal: Proposal, from: string): string {
  const { id, title, entry, kind, was, is, statement, withdraws = [], alike, dismissed } = proposal;
  const passedOver = dismissed ? ', dismissed' : '';
  if (is === undefined || statement === undefined) {
    const word = withdraws.length === 0 ? 'take note' : 'withdraw its word';
    return [
      plainLine(
        `${title} (${entry}): no longer in the calendar of ${from}, which doesn’t say why${passedOver}`,
      ),
      `  ${whenText(was)}`,
      ...(alike === undefined
        ? []
        : [`  another of that title is there: ${whenText({ when: alike, status: 'confirmed' })}`]),
      `  sherpa subscriptions accept ${id}   (${word}; --as cancels or --as denies, if you know that)`,
      `  sherpa subscriptions dismiss ${id}`,
      '',
    ].join('\n');
  }
  return [
    plainLine(`${title} (${entry}): ${kind}, says the calendar of ${from}${passedOver}`),
    `  ${whenText(was)} → ${whenText(is)}`,
    `  ${plainLine(`records: ${statement.by} ${statement.says}${dateText(statement.date)}`)}`,
    `  sherpa subscriptions accept ${id}`,
    '',
  ].join('\n');
}

function dateText(date: string | undefined): string {
  return date === undefined ? '' : ` ${date}`;
}

function whenText({ when, status }: UpstreamState): string {
  if (when === undefined) return status;
  const { date, start, end, zone } = when;
  const time = start === undefined ? '' : ` ${start}${end === undefined ? '' : `–${end}`} ${zone ?? ''}`;
  return `${date}${time.trimEnd()}${status === 'confirmed' ? '' : ` (${status})`}`;
}
