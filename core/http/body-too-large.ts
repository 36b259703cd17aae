/** Rejected by `HttpRequest.body` when the body is larger than the server takes. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}
