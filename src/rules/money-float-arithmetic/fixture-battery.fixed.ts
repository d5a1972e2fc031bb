/** The same words in another field: a battery is charged, and no money is. */
interface Battery {
  charge: number;
  voltage: number;
}

export const left = (battery: Battery, minutes: number) => battery.charge - minutes * 0.01; // ok: the charge of a battery
export const loaded = (battery: Battery, hours: number) => battery.charge + hours * 1.5; // ok: the charge of a battery
