// What the scripts for Node.js share.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const from = createRequire(join(process.cwd(), "others", "package.json"));

// load imports a module that npm installed in this folder, with its version, or ends
// the program with status 3, "not installed".
export async function load(name) {
  try {
    const module = await import(pathToFileURL(from.resolve(name)));
    const { version } = JSON.parse(readFileSync(join("others", "node_modules", name, "package.json"), "utf8"));
    return { default: module.default, version };
  } catch {
    process.exit(3);
  }
}

// measure reads all texts again and again for as long as is asked and prints how
// often that was.
export function measure(name, does, version, read) {
  const { texts, seconds } = JSON.parse(readFileSync(0, "utf8"));
  texts.forEach(read); // once without counting, until it is compiled
  let passes = 0;
  const start = performance.now();
  let took = 0;
  while (took < seconds) {
    texts.forEach(read);
    passes++;
    took = (performance.now() - start) / 1000;
  }
  console.log(JSON.stringify({ name, does, version, passes, seconds: took }));
}
