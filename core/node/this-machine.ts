import { createServer } from 'node:net';
import { AppError } from '../../shared/contract/app-error.ts';
import type { DeviceView } from '../../shared/contract/methods/device-methods.ts';
import type { Language } from '../../shared/language.ts';
import type { Machine } from '../machine.ts';
import type { Shell, Switches } from '../ports.ts';

interface MachineParts {
  readonly data: string;
  readonly version: string;
  readonly isDefault: boolean;
  readonly shell: Shell | undefined;
  readonly switches: Switches | undefined;
  /** The port from the next start on. */
  readonly wanted: () => number;
  /** The port that is served on now. */
  readonly actual: () => number | undefined;
  readonly rememberPort: (port: number) => Promise<void>;
  /** How feeds are served on the local network. */
  readonly lan: () => DeviceView['lan'];
  readonly settleLan: (isOn: boolean) => Promise<void>;
  readonly onLanChange: (listener: () => void) => () => void;
  /** What is spoken outside of the screen, once one has said. */
  readonly language: () => Language | undefined;
  readonly rememberLanguage: (language: Language) => Promise<void>;
  /** Absent where this host can't start anew. */
  readonly move: ((to: string) => Promise<string>) | undefined;
}

/** This computer, with what its desktop lends where it has one. */
export function createMachine(parts: MachineParts): Machine {
  const { data, shell, switches, move } = parts;

  function read(): DeviceView {
    const actual = parts.actual();
    const language = parts.language();
    return {
      version: parts.version,
      folder: {
        path: data,
        isDefault: parts.isDefault,
        canShow: shell !== undefined,
        canChoose: shell?.chooseFolder !== undefined,
        canMove: move !== undefined,
      },
      port: { wanted: parts.wanted(), ...(actual === undefined ? {} : { actual }) },
      lan: parts.lan(),
      ...(language === undefined ? {} : { language }),
      switches: [...(switches?.read() ?? [])],
    };
  }

  return {
    read,
    async settlePort(port) {
      if (port !== parts.actual() && !(await isFree(port)))
        throw new AppError('conflict', `Port ${port} is held by another program: choose another.`);
      await parts.rememberPort(port);
    },
    settleLan: (isOn) => parts.settleLan(isOn),
    speak: (language) => parts.rememberLanguage(language),
    async turn(id, isOn) {
      if (switches === undefined || !switches.read().some((one) => one.id === id))
        throw new AppError('not-found', `There is no switch “${id}” here: only a desktop app has it.`);
      await switches.set(id, isOn);
    },
    async showFolder() {
      if (shell === undefined)
        throw new AppError('unavailable', `There is no desktop here to show the folder: it is ${data}.`);
      await shell.showFolder(data);
    },
    async chooseFolder() {
      if (shell?.chooseFolder === undefined)
        throw new AppError('unavailable', 'There is no desktop here to ask for a folder: give its path.');
      return shell.chooseFolder();
    },
    async move(to) {
      if (move === undefined)
        throw new AppError(
          'unavailable',
          'This Sherpa can’t move its folder while it runs: end it, then run “sherpa move DIR”.',
        );
      return move(to);
    },
    onChange(listener) {
      const deafen = [parts.onLanChange(listener), switches?.onChange(listener)];
      return () => {
        for (const stop of deafen) stop?.();
      };
    },
  };
}

/** Whether a port could be listened on now. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
