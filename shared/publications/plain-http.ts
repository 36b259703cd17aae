const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is plain http to another computer, where anybody on the way can read all. */
export function isPlainHttp(address: string): boolean {
  const host = /^http:\/\/(?:[^/?#]*@)?([^/?#@]+?)(?::\d*)?(?:[/?#]|$)/i.exec(address.trim())?.[1];
  return host !== undefined && !isLoopback(host.toLowerCase());
}

/** Whether a name in an address, written small, is this computer itself. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}
