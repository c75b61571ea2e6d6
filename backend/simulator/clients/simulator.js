import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('../target/simulator.jar', import.meta.url));

/** Starts a simulator of its own on free ports and reads where it is from what it prints. */
export async function startSimulator() {
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const child = spawn(java, ['-jar', JAR, '--port', '0', '--rate-limit', 'off'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const addresses = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [name, address] = line.split(/\s+/);
    addresses[name] = address;
    if (name === 'controls') break;
  }
  if (!addresses.controls) throw new Error(`The simulator did not start; is there a ${JAR}?`);
  return {
    plexTv: addresses['plex.tv'],
    server: addresses.Observatory,
    control: (method, at, body) =>
      realFetch(`${addresses['plex.tv']}/_sim${at}`, { method, body: JSON.stringify(body) }),
    stop: () => child.kill(),
  };
}

const realFetch = globalThis.fetch;

/** For clients that have plex.tv's address built in. */
export function redirectPlexTv(plexTv) {
  globalThis.fetch = (input, init) => {
    const url = typeof input === 'string' ? input : input.url;
    const target = url.replace(/^https:\/\/(clients\.)?plex\.tv/, plexTv);
    return realFetch(typeof input === 'string' ? target : new Request(target, input), init);
  };
}
