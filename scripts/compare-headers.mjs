// Whoever serves the pages, the panel itself or nginx, they arrive with the same security headers.
// Starts both on free ports: the panel as the tests of the backend have built it (or in PANEL_DIR), and nginx with
// frontend/nginx.conf in front of it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'frontend/dist');
const build = process.env.PANEL_DIR ?? join(root, 'backend/server/target/quarkus-app');
const compared = [
  'content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy', 'permissions-policy',
  'cross-origin-opener-policy', 'cross-origin-resource-policy', 'strict-transport-security',
];

let folder, panel, site;
const processes = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
  panel = await startPanel();
  site = await startNginx(panel);
});

after(async () => {
  for (const { child, ended } of processes.reverse()) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true });
});

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function start(url, command, args, env = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let running = true;
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  ended.then(() => (running = false));
  processes.push({ child, ended });
  for (let tries = 0; tries < 600 && running; tries++) {
    if (await fetch(url).then(() => true, () => false)) return url;
    await pause(200);
  }
  throw new Error(`${command} does not answer at ${url}:\n${said}`);
}

async function startPanel() {
  const port = await freePort();
  const { QUARKUS_DATASOURCE_JDBC_URL: _, ...env } = process.env;
  const settings = { ...env, PORT: String(port), DATA_DIR: join(folder, 'data') };
  return start(`http://127.0.0.1:${port}`, 'java', ['-Xmx256m', '-XX:+UseSerialGC', '-jar', join(build, 'quarkus-run.jar')], settings);
}

async function startNginx(backend) {
  const port = await freePort();
  const values = { SITE_PORT: `127.0.0.1:${port}`, SITE_ROOT: dist, BACKEND: new URL(backend).host };
  const server = readFileSync(join(root, 'frontend/nginx.conf'), 'utf8')
    .replace(/\$\{(SITE_PORT|SITE_ROOT|BACKEND)\}/g, (_, name) => values[name]);
  mkdirSync(join(folder, 'nginx'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, 'nginx', kind)};`).join('\n');
  writeFileSync(join(folder, 'nginx.conf'), `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log stderr warn;
    events {}
    http { types {
        text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png; font/woff2 woff2;
        application/json json; application/manifest+json webmanifest;
      }
      access_log off; ${temporary}
      ${server} }`);
  const path = { PATH: `${process.env.PATH}:/usr/sbin:/opt/homebrew/bin` };
  return start(`http://127.0.0.1:${port}`, 'nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], path);
}

const nonceOf = (policy) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1];

async function answer(base, path) {
  const response = await fetch(base + path);
  const text = await response.text();
  const nonce = nonceOf(response.headers.get('content-security-policy'));
  const headers = Object.fromEntries(compared.map((name) => [name, response.headers.get(name)]));
  headers['content-security-policy'] = headers['content-security-policy']?.replaceAll(`'nonce-${nonce}'`, "'nonce-…'");
  return { status: response.status, headers, nonce, text, caching: response.headers.get('cache-control') };
}

const asset = `/assets/${readdirSync(join(dist, 'assets')).find((name) => name.endsWith('.js'))}`;
const paths = ['/', '/index.html', '/sign-in', '/users/deep/link', asset, '/favicon.svg', '/assets/missing.js', '/missing.png', '/q', '/api/v1/nothing', '/api'];

for (const path of paths) {
  test(`${path} has the same security headers from both`, async () => {
    const [own, proxied] = [await answer(panel, path), await answer(site, path)];
    assert.equal(proxied.status, own.status);
    assert.deepEqual(proxied.headers, own.headers);
    assert.ok(own.headers['content-security-policy'], 'there is a policy to compare');
  });
}

for (const path of ['/', asset]) {
  test(`${path} may be kept equally long from both`, async () => {
    const [own, proxied] = [await answer(panel, path), await answer(site, path)];
    assert.equal(proxied.caching, own.caching);
  });
}

test('both put a fresh nonce into the page and into its policy', async () => {
  for (const base of [panel, site]) {
    const [first, second] = [await answer(base, '/'), await answer(base, '/')];
    assert.ok(first.text.includes(`content="${first.nonce}"`), `the page from ${base} carries the nonce of its policy`);
    assert.ok(!first.text.includes('__CSP_NONCE__'));
    assert.notEqual(first.nonce, second.nonce);
  }
});
