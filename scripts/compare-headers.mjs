// Whoever serves the pages, the panel itself or nginx, they arrive with the same security headers.
// Starts both on free ports: the panel as the tests of the backend have built it (or in PANEL_DIR), and nginx with
// frontend/nginx.conf in front of it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort, start, startPanel } from './lib/processes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'frontend/dist');
const build = process.env.PANEL_DIR ?? join(root, 'backend/server/target/quarkus-app');
const compared = [
  'content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy', 'permissions-policy',
  'cross-origin-opener-policy', 'cross-origin-resource-policy', 'strict-transport-security',
];

let folder, panel, site;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
  panel = await startPanel(build, join(folder, 'data'));
  site = await startNginx(panel.url);
});

after(async () => {
  await site?.stop();
  await panel?.stop();
  rmSync(folder, { recursive: true });
});

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

async function answer(server, path) {
  const response = await fetch(server.url + path);
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
  for (const server of [panel, site]) {
    const [first, second] = [await answer(server, '/'), await answer(server, '/')];
    assert.ok(first.text.includes(`content="${first.nonce}"`), `the page from ${server.url} carries the nonce of its policy`);
    assert.ok(!first.text.includes('__CSP_NONCE__'));
    assert.notEqual(first.nonce, second.nonce);
  }
});
