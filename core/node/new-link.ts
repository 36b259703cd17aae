import * as v from 'valibot';
import { parseJson } from '../store/parse-json.ts';

/** Where a host answers, and the secret in its lock. */
export interface HostAddress {
  /** Such as `http://127.0.0.1:7437`. */
  readonly address: string;
  readonly secret: string;
}

const LinkSchema = v.object({ app: v.string() });

/** Asks a host that runs for a link that opens it in a browser, once. */
export async function newLinkFrom({ address, secret }: HostAddress): Promise<string> {
  const response = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  const link = v.safeParse(LinkSchema, parseJson(await response.text()));
  return link.success ? link.output.app : address;
}
