// What the parts of the measurement have in common.
import { execFileSync } from 'node:child_process';

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

export const residentMegabytes = (pid) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

export const line = (what, value, aim = '') => console.log(`${what.padEnd(62)} ${value.padStart(12)}   ${aim}`.trimEnd());
