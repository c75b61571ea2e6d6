import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const jar = (path: string) => join(root, path);
const running: ChildProcess[] = [];

/** A panel and a simulator of one's own, with an empty data folder; or those that E2E_PANEL, E2E_SIMULATOR, E2E_SETUP name. */
export default async function start(): Promise<() => Promise<void>> {
  if (process.env['E2E_PANEL'] !== undefined) return () => Promise.resolve();
  const [panelPort, simulatorPort] = [await freePort(), await freePort()];
  const plex = `http://127.0.0.1:${simulatorPort}`;
  const folder = mkdtempSync(join(tmpdir(), 'streams-e2e-'));
  const demo = process.env['E2E_DEMO'] !== undefined;
  const seed = demo ? 'community' : 'small';
  const simulator = java(
    [
      '-Xmx96m',
      '-jar',
      jar('backend/simulator/target/simulator.jar'),
      '--port',
      String(simulatorPort),
      '--seed',
      seed,
      '--rate-limit',
      'off',
    ],
    {},
  );
  await answering(`${plex}/`, simulator);
  const build = process.env['PANEL_DIR'] ?? jar('backend/server/target/quarkus-app');
  const panel = java(['-Xmx256m', '-XX:+UseSerialGC', '-jar', join(build, 'quarkus-run.jar')], {
    PORT: String(panelPort),
    PUBLIC_ADDRESS: `http://localhost:${panelPort}`,
    DATA_DIR: join(folder, 'data'),
    STREAMS_PLEX_TV_URL: plex,
    STREAMS_PLEX_CLIENTS_URL: plex,
    STREAMS_PLEX_AUTH_URL: `${plex}/auth`,
    STREAMS_DEMO: String(demo),
  });
  const [setUp, customer] = await Promise.all([
    said(panel, demo ? /Operator: (\S+)/ : /Set up: (\S+)/),
    demo ? said(panel, /Customer .*: (\S+)/) : '',
  ]);
  process.env['E2E_SETUP'] = setUp;
  process.env['E2E_CUSTOMER'] = customer;
  process.env['E2E_PANEL'] = `http://localhost:${panelPort}`;
  process.env['E2E_SIMULATOR'] = plex;
  return async () => {
    await Promise.all(running.reverse().map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
}

function java(args: string[], settings: Record<string, string>): ChildProcess {
  const env = { ...process.env };
  delete env['QUARKUS_DATASOURCE_JDBC_URL'];
  const home = process.env['JAVA_HOME'];
  const child = spawn(home === undefined ? 'java' : join(home, 'bin/java'), args, {
    env: { ...env, ...settings },
  });
  if (process.env['E2E_LOG'] !== undefined) child.stdout.pipe(process.stdout);
  child.stderr.pipe(process.stderr);
  running.push(child);
  return child;
}

function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error(`It ended before it said what was awaited:\n${text}`)));
  });
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
