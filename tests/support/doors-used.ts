import type { DoorName } from '../doors/door';

/** From the nearest to the farthest: a browser is set up over HTTP, and a test over HTTP asks the domain too. */
const doors: readonly DoorName[] = ['domain', 'HTTP', 'browser', 'browser without JavaScript'];

let farthest: DoorName = 'domain';

/** Says which way into the shop the running test has taken. */
export function useDoor(door: DoorName): void {
  if (doors.indexOf(door) > doors.indexOf(farthest)) farthest = door;
}

/** @returns the farthest way in since it was asked last */
export function takeDoor(): DoorName {
  const used = farthest;
  farthest = 'domain';
  return used;
}
