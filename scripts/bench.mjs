// Measures what is promised, all of it or one part: `make bench PART=lists`. Prints the numbers beside their aims and judges
// nothing: the speed of a machine is no property of the code. BENCH_USERS=10000 and the like make it shorter.
import { spawnSync } from 'node:child_process';

const here = async (name) => (await import(`./bench/${name}.mjs`)).measure();
const onADatabase = (name) => {
  const { status } = spawnSync('java', ['-jar', 'target/bench.jar', name], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
const parts = {
  installation: here,
  site: here,
  simulator: here,
  lists: onADatabase,
  sync: onADatabase,
  placement: onADatabase,
  bulk: onADatabase,
  transfer: onADatabase,
  expiry: onADatabase,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));

if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`\n${name}`);
  await parts[name](name);
}
