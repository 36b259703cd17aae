import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { DeviceView } from '../../shared/contract/methods/device-methods.ts';
import type { Machine } from '../machine.ts';

type DeviceHandlers = Pick<
  Handlers,
  | 'device.read'
  | 'device.save'
  | 'device.speak'
  | 'device.switch'
  | 'folder.show'
  | 'folder.choose'
  | 'folder.move'
>;

/** What clients may ask of the device; none of it is part of the record. */
export function deviceHandlers(machine: Machine, onChanged: (device: DeviceView) => void): DeviceHandlers {
  function changed(): DeviceView {
    const device = machine.read();
    onChanged(device);
    return device;
  }

  return {
    'device.read': () => machine.read(),
    async 'device.save'({ port, lan }) {
      if (port !== undefined) await machine.settlePort(port);
      if (lan !== undefined) await machine.settleLan(lan);
      return changed();
    },
    async 'device.speak'({ language }) {
      if (machine.read().language === language) return {};
      await machine.speak(language);
      changed();
      return {};
    },
    async 'device.switch'({ id, isOn }) {
      await machine.turn(id, isOn);
      return changed();
    },
    async 'folder.show'() {
      await machine.showFolder();
      return {};
    },
    async 'folder.choose'() {
      const path = await machine.chooseFolder();
      return path === undefined ? {} : { path };
    },
    'folder.move': async ({ to }) => ({ to: await machine.move(to) }),
  };
}
