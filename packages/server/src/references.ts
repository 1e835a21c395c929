/** Numbers that a customer reads out. */
import { randomInt } from 'node:crypto';

/** Without what is easily taken for something else, on paper or on the phone. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const some = (count: number): string => Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('');

/** `7KM4-X2QP`, of what he sent through a flow: its case is found by it. */
export const newReference = (): string => `${some(4)}-${some(4)}`;
/** `R-7KM4X2Q`, of a call that is booked or a message that is left. */
export const newWayReference = (): string => `R-${some(7)}`;
