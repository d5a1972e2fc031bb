/**
 * Is the outcome of a scan the same, byte by byte, whatever the order of its files, and in one, two or four batches that know nothing of one another?
 *
 *     node --import tsx bench/linking/same-outcome.ts FOLDER…
 */
import { differences, Project, type Results, textOf } from './project';
import { Random } from './random';

const ORDERS = 5;
const BATCHES = [2, 4];

async function check(folder: string): Promise<boolean> {
  const project = new Project(folder);
  const whole = await project.scan();
  const files = [...whole.keys()];
  const random = new Random(1);
  let isSame = files.length > 0;
  const hold = (name: string, results: Results): void => {
    const others = textOf(results) === textOf(whole) ? [] : differences(whole, results);
    console.log(`  ${name}: ${others.length === 0 ? 'the same' : `${others.length} files differ, ${others[0]} for one`}`);
    isSame &&= others.length === 0;
  };
  console.log(`${folder}: ${files.length} files, ${textOf(whole).length} bytes`);
  for (let order = 1; order <= ORDERS; order++) hold(`order ${order}`, await project.link(random.shuffled(files)));
  for (const count of BATCHES) {
    const order = random.shuffled(files);
    const all: Results = new Map();
    for (let batch = 0; batch < count; batch++) {
      const part = await project.scan(order.filter((_file, index) => index % count === batch));
      for (const [path, result] of part) all.set(path, result);
    }
    hold(`${count} batches`, all);
  }
  return isSame;
}

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) throw new Error('Which folders? node --import tsx bench/linking/same-outcome.ts FOLDER…');
  for (const folder of folders) if (!(await check(folder))) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
