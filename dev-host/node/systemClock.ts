import type { HostOptions } from '../dispatcher/createHost';

export type Clock = HostOptions['clock'];

/** Today by the machine's clock and time zone. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};
