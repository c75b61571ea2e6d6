// Measures the simulator as it is run: the jar, small and with a hundred thousand people.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { line, residentMegabytes } from './report.mjs';

// Of those who are planted with one owner three quarters are people of that owner; the others are strangers or unregistered.
const forOneListOf100000 = 134_000;

// Ready when it has printed its addresses: it opens its ports before.
async function startSimulator(args, memory = []) {
  const from = performance.now();
  const all = [...memory, '-jar', 'target/simulator.jar', '--port', '0', '--rate-limit', 'off', ...args];
  const child = spawn('java', all, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let url;
  for await (const text of createInterface({ input: child.stdout })) {
    const [name, address] = text.split(/\s+/);
    if (name === 'plex.tv') url = address;
    if (name === 'controls') break;
  }
  if (!url) throw new Error('The simulator did not start');
  return { url, pid: child.pid, seconds: (performance.now() - from) / 1000, stop: () => (child.kill(), ended) };
}

async function read(simulator, path, accept, item) {
  const from = performance.now();
  const headers = { 'X-Plex-Token': 'vega-token', 'X-Plex-Client-Identifier': 'bench', Accept: accept };
  const text = await fetch(simulator.url + path, { headers }).then((response) => response.text());
  const seconds = (performance.now() - from) / 1000;
  return { seconds, megabytes: text.length / 1e6, items: text.split(item).length - 1 };
}

async function list(simulator, path, accept, item) {
  const { seconds, megabytes, items } = await read(simulator, path, accept, item);
  line(`${path}: ${items} in one list, ${megabytes.toFixed(0)} MB`, `${seconds.toFixed(2)} s`, 'aim: at most 10 s for 100,000');
}

async function measuring(args, memory, work) {
  const simulator = await startSimulator(args, memory);
  try {
    await work(simulator);
  } finally {
    await simulator.stop();
  }
}

export async function measure() {
  await measuring(['--seed', 'small'], [], async (simulator) =>
    line('simulator, small: start', `${simulator.seconds.toFixed(2)} s`, 'aim: at most 2 s'),
  );
  const memory = ['-Xmx1g'];
  await measuring(['--seed', 'community', '--users', '100000'], memory, async (simulator) => {
    line('simulator, 100,000 people: start', `${simulator.seconds.toFixed(2)} s`, 'aim: at most 10 s');
    await read(simulator, '/api/users', '*/*', '<User ');
    line('simulator, 100,000 people: resident after a list', `${Math.round(residentMegabytes(simulator.pid))} MB`, 'aim: at most 1024 MB');
  });
  await measuring(['--seed', 'community', '--owners', '1', '--users', String(forOneListOf100000)], [], async (simulator) => {
    await list(simulator, '/api/users', '*/*', '<User ');
    await list(simulator, '/api/v2/shared_servers/owned/accepted', 'application/json', '"sharingSettings"');
  });
}
