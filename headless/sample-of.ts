import type { HostOptions } from '../core/node/open-host.ts';
import type { Given } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Whether the calendar gets the sample: as the flags say, or else as the command does by itself. */
export function sampleOf(args: Given, byItself: HostOptions['sample']): HostOptions['sample'] {
  if (args.has('sample') && args.has('no-sample'))
    throw new UsageError('Give either --sample or --no-sample, not both.');
  if (args.has('no-sample')) return 'never';
  return args.has('sample') ? 'always' : byItself;
}
