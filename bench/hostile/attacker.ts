/** The process that attacks; it stands back where somebody else wants the processor, so that what is measured is the server and not the attacker. */
import { setPriority } from 'node:os';
import { attack, type AttackName, type Target } from './attacks.ts';

const [name, target, seconds] = JSON.parse(process.argv[2] ?? '[]') as readonly [AttackName, Target, number];
setPriority(19);
const answers = await attack(name, target, seconds);
process.send?.([...answers], () => process.exit(0));
