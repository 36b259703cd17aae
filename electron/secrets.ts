import type { SafeStorage as ElectronStorage } from 'electron';
import { createSecretFile, SEALED_SECRETS, SECRETS, type Seal } from '../core/node/secret-file.ts';
import type { Secrets } from '../core/ports.ts';

/** The part of Electron that seals: the keychain, DPAPI, or the keyring of a Linux desktop. */
export type SafeStorage = Pick<
  ElectronStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'
>;

const NO_KEYRING =
  'This desktop has no keyring that Sherpa could use: the password is in a file that only you can read, and isn’t sealed beyond that.';

/**
 * Keeps passwords sealed by the system; where the system can't seal, in a file that only its owner can read, and says so.
 * The system is asked when there is a password, and not before: it may ask its user to unlock a keyring.
 */
export function createDesktopSecrets(
  data: string,
  storage: SafeStorage,
  platform: NodeJS.Platform = process.platform,
): Secrets {
  let opened: Secrets | undefined;
  const store = () => {
    opened ??= storeOf(data, storage, platform);
    return opened;
  };
  return {
    get kept() {
      return store().kept;
    },
    get note() {
      return store().note;
    },
    get: async (name) => store().get(name),
    set: async (name, value) => store().set(name, value),
    remove: async (name) => store().remove(name),
    // Looking for names opens no keyring.
    names: async () => {
      const files = [createSecretFile(data, unopened), createSecretFile(data)];
      return (await Promise.all(files.map((file) => file.names()))).flat();
    },
  };
}

/** The sealed ones for who asks nothing but their names. */
const unopened: Seal = {
  file: SEALED_SECRETS,
  kept: 'system',
  seal: (value) => value,
  open: () => undefined,
};

function storeOf(data: string, storage: SafeStorage, platform: NodeJS.Platform): Secrets {
  // What it would seal with on a Linux without a keyring is a password that everybody knows: as good as none.
  const isBasic = platform === 'linux' && storage.getSelectedStorageBackend() === 'basic_text';
  if (isBasic || !storage.isEncryptionAvailable()) return plainly(data);
  const sealed = createSecretFile(data, {
    file: SEALED_SECRETS,
    kept: 'system',
    seal: (value) => storage.encryptString(value).toString('base64'),
    open: (value) => unsealed(value, storage),
  });
  const plain = plainly(data);
  return {
    ...sealed,
    // One that was given to a host without a keyring isn't left behind in the open.
    async set(name, value) {
      await sealed.set(name, value);
      await plain.remove(name);
    },
    async remove(name) {
      await sealed.remove(name);
      await plain.remove(name);
    },
  };
}

function plainly(data: string): Secrets {
  const asIs: Seal = {
    file: SECRETS,
    kept: 'file',
    note: NO_KEYRING,
    seal: (value) => value,
    open: (value) => value,
  };
  return createSecretFile(data, asIs);
}

/** Another user's, or another keyring's, can't be opened, and is as if it had never been given. */
function unsealed(sealed: string, storage: SafeStorage): string | undefined {
  try {
    return storage.decryptString(Buffer.from(sealed, 'base64'));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
