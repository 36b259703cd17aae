import type { Saying } from '../../shared/statements/statement.ts';

/** What has been typed of a statement that isn't recorded yet, field by field. */
export interface StatementDraft {
  readonly by: string;
  readonly says: Saying;
  readonly capacity: string;
  readonly party: string;
  /** In words; today where it is empty. */
  readonly made: string;
  readonly date: string;
  readonly venue: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly quote: string;
}

/** A statement of which nothing has been typed. */
export const NO_STATEMENT: StatementDraft = {
  by: '',
  says: 'confirms',
  capacity: '',
  party: '',
  made: '',
  date: '',
  venue: '',
  publisher: '',
  title: '',
  url: '',
  quote: '',
};
