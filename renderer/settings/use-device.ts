import { useEffect, useState } from 'react';
import type { DeviceView } from '../../shared/contract/methods/device-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';

/** What is settled for this device, kept at what the host says; or why it couldn't be read, and the way to try again. */
export interface DeviceReading {
  readonly device?: DeviceView;
  readonly failure?: string;
  readonly retry: () => void;
}

export function useDevice(): DeviceReading {
  const { client } = useSherpa();
  const [reading, setReading] = useState<Omit<DeviceReading, 'retry'>>({});
  const [tries, setTries] = useState(0);
  // Another try asks the same anew.
  useEffect(() => {
    let isCurrent = tries >= 0;
    client.request('device.read', {}).then(
      (device) => isCurrent && setReading({ device }),
      (error: unknown) => isCurrent && setReading({ failure: messageOf(error) }),
    );
    const stop = client.hear('device.changed', (device) => setReading({ device }));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [client, tries]);
  return { ...reading, retry: () => setTries(tries + 1) };
}
