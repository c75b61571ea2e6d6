// Programs that a script or a test starts on free ports and stops again.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Ready is whoever answers over HTTP: a server opens its port last.
export async function start(url, command, args, env = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let running = true;
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  ended.then(() => (running = false));
  for (let waited = 0; waited < 120_000 && running; waited += 10) {
    if (await fetch(url).then(() => true, () => false)) {
      return {
        url,
        pid: child.pid,
        stop: () => (child.kill('SIGTERM'), ended),
        kill: () => (child.kill('SIGKILL'), ended),
        said: () => said,
      };
    }
    await pause(10);
  }
  child.kill('SIGKILL');
  throw new Error(`${command} does not answer at ${url}:\n${said}`);
}

// The panel with a database of its own, whatever database the environment names.
export async function startPanel(folder, data, options = [], env = {}) {
  const port = await freePort();
  const args = ['-Xms64m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TrimNativeHeapInterval=5000', ...options, '-jar', `${folder}/quarkus-run.jar`];
  return start(`http://127.0.0.1:${port}`, 'java', args, {
    PORT: String(port),
    DATA_DIR: data,
    QUARKUS_DATASOURCE_JDBC_URL: undefined,
    STREAMS_DEMO: undefined,
    ...env,
  });
}

// plex.tv and media servers with made-up people; the ports after its own are those of its servers.
export async function startSimulator(jar, seed, more = []) {
  const port = await freePort();
  const args = ['-Xmx96m', '-jar', jar, '--port', String(port), '--seed', seed, '--rate-limit', 'off', ...more];
  return start(`http://127.0.0.1:${port}`, 'java', args);
}
