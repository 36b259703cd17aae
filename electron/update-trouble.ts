/** Why Sherpa couldn't be brought up to date, as far as people can do something about it. */
export type UpdateTrouble =
  | 'unreachable'
  | 'no-release'
  | 'damaged'
  | 'unsigned'
  | 'not-by-itself'
  | 'unknown';

const TROUBLES: Readonly<Record<string, UpdateTrouble>> = {
  ERR_CHECKSUM_MISMATCH: 'damaged',
  ERR_UPDATER_INVALID_SIGNATURE: 'unsigned',
  ERR_UPDATER_CHANNEL_FILE_NOT_FOUND: 'no-release',
  ERR_UPDATER_INVALID_UPDATE_INFO: 'no-release',
  ERR_UPDATER_INVALID_VERSION: 'no-release',
  ERR_UPDATER_NO_FILES_PROVIDED: 'no-release',
  ERR_UPDATER_OLD_FILE_NOT_FOUND: 'not-by-itself',
};

/** What an error of the updater comes to. */
export function updateTroubleOf(error: unknown): UpdateTrouble {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // Chromium's network says it in the message.
  if (/^net::ERR_/.test(error.message) || code.startsWith('HTTP_ERROR_')) return 'unreachable';
  return TROUBLES[code] ?? 'unknown';
}
