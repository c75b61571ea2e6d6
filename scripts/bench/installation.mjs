// Measures what is promised for an installation: memory of the idle panel, time to start, size of the pages.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPanel } from '../lib/processes.mjs';
import { line, median, residentMegabytes } from './report.mjs';

const starts = 5;
const cache = ['-XX:AOTCache=target/panel.aot', '-Xlog:aot*=error'];
// From the call of java to the first answer, with the database on existing data.
async function secondsToStart(data, options) {
  const from = performance.now();
  const panel = await startPanel('target/panel', data, options);
  const seconds = (performance.now() - from) / 1000;
  await panel.stop();
  return seconds;
}

async function medianStart(data, options) {
  const seconds = [];
  for (let run = 0; run < starts; run++) seconds.push(await secondsToStart(data, options));
  return `${median(seconds).toFixed(2)} s`;
}

async function idleMemory(data) {
  const panel = await startPanel('target/panel', data, cache);
  for (let request = 0; request < 50; request++) {
    await fetch(`${panel.url}${request % 2 ? '/api/v1/users' : '/'}`).then((response) => response.text());
  }
  await pause(20_000);
  const megabytes = residentMegabytes(panel.pid);
  await panel.stop();
  return `${Math.round(megabytes)} MB`;
}

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const data = join(folder, 'data');
  try {
    await secondsToStart(data, cache); // the first start makes the database
    line('idle panel with a heap of 256 MB, resident', await idleMemory(data), 'aim: at most 300 MB');
    line(`start with the cache, median of ${starts}`, await medianStart(data, cache), 'aim: at most 2.5 s');
    line(`start without the cache, median of ${starts}`, await medianStart(data, []), 'aim: at most 10 s');
    console.log(execFileSync('npm', ['run', '--silent', 'size'], { cwd: 'frontend', encoding: 'utf8' }).trimEnd());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
