// Measures what is promised, all of it or one part: `make bench PART=simulator`. Prints the numbers beside their aims and
// judges nothing: the speed of a machine is no property of the code.
const parts = ['installation', 'simulator'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.includes(name));

if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : parts) {
  const { measure } = await import(`./bench/${name}.mjs`);
  console.log(`\n${name}`);
  await measure();
}
