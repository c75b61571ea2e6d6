// The JDK and the Node.js are found wherever they are, and their absence is told in one sentence.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'tools-'))));
after(() => rmSync(folder, { recursive: true }));

function program(path, content = '#!/bin/sh\n') {
  writeFileSync(path, content);
  chmodSync(path, 0o755);
}

function jdk(place, name, version) {
  const home = join(folder, place, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), `IMPLEMENTOR="Somebody"\nJAVA_VERSION="${version}"\n`);
  program(join(home, 'bin/javac'));
  return home;
}

function run(script, environment) {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(path, { encoding: 'utf8', env: environment });
  return { status, printed: stdout.trim(), told: stderr.trim() };
}

const nowhere = { PATH: '/usr/bin:/bin', JDK_PLACES: '', HOME: '/nonexistent' };

test('takes the JDK of JAVA_HOME when it is new enough', () => {
  const home = jdk('given', 'jdk', '25.0.3');
  assert.equal(run('jdk', { ...nowhere, JAVA_HOME: home }).printed, home);
});

test('passes over an old JAVA_HOME for a JDK that is installed', () => {
  const old = jdk('old', 'jdk', '17.0.15');
  jdk('installed', 'a-21', '21.0.9');
  const wanted = jdk('installed', 'b-25', '25');
  const found = run('jdk', { ...nowhere, JAVA_HOME: old, JDK_PLACES: join(folder, 'installed') });
  assert.equal(found.printed, wanted);
});

test('a folder without a compiler is no JDK', () => {
  const home = jdk('runtime', 'jre', '25.0.3');
  rmSync(join(home, 'bin/javac'));
  assert.notEqual(run('jdk', { ...nowhere, JAVA_HOME: home }).printed, home);
});

test('says in one sentence that there is no JDK', () => {
  const old = jdk('only', 'jdk-17', '17.0.15');
  const { status, printed, told } = run('jdk', { ...nowhere, PATH: '/bin:/usr/bin', JAVA_HOME: old });
  if (status === 0) return assert.ok(printed, 'this machine has a JDK on its plain PATH');
  assert.equal(printed, '');
  assert.match(told, /^Streams Manager needs a JDK 25 or newer .*JAVA_HOME to it\.$/);
});

function node(place, version) {
  const bin = join(folder, place);
  mkdirSync(bin, { recursive: true });
  program(join(bin, 'npm'));
  // Answers the question of the script as a Node.js of that version would.
  program(join(bin, 'node'), `#!/bin/sh\nexec ${process.execPath} -e "Object.defineProperty(process.versions, 'node', { value: '${version}' }); $2"\n`);
  return bin;
}

for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.1.0']) {
  test(`takes Node.js ${version}`, () => {
    const bin = node(`node-${version}`, version);
    assert.equal(run('node', { PATH: `${bin}:/usr/bin:/bin`, NODE_PLACES: '' }).printed, bin);
  });
}

for (const version of ['18.20.4', '20.18.3', '21.7.0', '22.11.0']) {
  test(`refuses Node.js ${version} in one sentence`, () => {
    const bin = node(`node-${version}`, version);
    const { status, printed, told } = run('node', { PATH: `${bin}:/usr/bin:/bin`, NODE_PLACES: '' });
    assert.equal(status, 1);
    assert.equal(printed, '');
    assert.match(told, /^Streams Manager needs Node\.js 20\.19, .*\.$/);
  });
}
