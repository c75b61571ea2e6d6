// Measures what is promised for an installation: memory of the idle panel, time to start, size of the pages.
// Prints the numbers beside their aims and judges nothing: the speed of a machine is no property of the code.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPanel } from './lib/processes.mjs';

const starts = 5;
const cache = ['-XX:AOTCache=target/panel.aot', '-Xlog:aot*=error'];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const data = join(folder, 'data');

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const residentMegabytes = (pid) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
const line = (what, value, aim) => console.log(`${what.padEnd(52)} ${value.padStart(10)}   ${aim}`);

// From the call of java to the first answer, with the database on existing data.
async function secondsToStart(options) {
  const from = performance.now();
  const panel = await startPanel('target/panel', data, options);
  const seconds = (performance.now() - from) / 1000;
  await panel.stop();
  return seconds;
}

async function medianStart(options) {
  const seconds = [];
  for (let run = 0; run < starts; run++) seconds.push(await secondsToStart(options));
  return `${median(seconds).toFixed(2)} s`;
}

async function idleMemory() {
  const panel = await startPanel('target/panel', data, cache);
  for (let request = 0; request < 50; request++) {
    await fetch(`${panel.url}${request % 2 ? '/api/v1/users' : '/'}`).then((response) => response.text());
  }
  await pause(20_000);
  const megabytes = residentMegabytes(panel.pid);
  await panel.stop();
  return `${Math.round(megabytes)} MB`;
}

try {
  await secondsToStart(cache); // the first start makes the database
  line('idle panel with a heap of 256 MB, resident', await idleMemory(), 'aim: at most 300 MB');
  line(`start with the cache, median of ${starts}`, await medianStart(cache), 'aim: at most 2.5 s');
  line(`start without the cache, median of ${starts}`, await medianStart([]), 'aim: at most 10 s');
  console.log(execFileSync('npm', ['run', '--silent', 'size'], { cwd: 'frontend', encoding: 'utf8' }).trimEnd());
} finally {
  rmSync(folder, { recursive: true });
}
