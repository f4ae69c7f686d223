/** A demo of its own: a folder that is thrown away, a free port on loopback. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { cp, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** The model file that `cargo xtask sense-model` makes, and `cargo xtask test` too where there is a network. */
const MODEL = fileURLToPath(new URL("../../models/nordic-e5.samband", import.meta.url));

/** How ideas can be compared here: by words, and by meaning where the model file is. */
export const WAYS_TO_COMPARE = existsSync(MODEL) ? ["words", "meaning"] : ["words"];

/**
 * Starts `samband demo` on a fresh copy of the demo and gives its address as soon as it answers.
 * @param {string} compare by `words` or by `meaning`
 * @returns {Promise<{address: string, folder: string, stop: () => Promise<void>}>}
 */
export async function startDemo(compare = "words") {
  const program = process.env.SAMBAND_BIN;
  if (!program) throw new Error("SAMBAND_BIN names no program: cargo build --bin samband, and its path in SAMBAND_BIN");
  const made = await madeOnce(program, compare);
  const folder = await mkdtemp(join(tmpdir(), "samband-browser-"));
  await cp(made, folder, { recursive: true });
  return serve(program, folder, compare);
}

/** The folder of a demo that this very program has made: making it takes a while, so journeys begin with a copy. */
async function madeOnce(program, compare) {
  const folder = join(dirname(program), `browser-demo-${compare}-${Math.trunc(statSync(program).mtimeMs)}`);
  if (!existsSync(folder)) {
    const making = await mkdtemp(`${folder}-`);
    const { stop } = await serve(program, making, compare, { keep: true });
    await stop();
    // Whoever made it at the same time may have been first.
    await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  }
  return folder;
}

async function serve(program, folder, compare, { keep = false } = {}) {
  const model = compare === "meaning" ? ["--model", MODEL] : [];
  const settings = ["demo", "--data", folder, "--listen", "127.0.0.1:0", ...model];
  const demo = spawn(program, settings, { env: withoutSettings() });
  const said = [];
  createInterface({ input: demo.stderr }).on("line", (line) => said.push(line));
  const ended = once(demo, "exit");
  const stop = async () => {
    demo.kill("SIGTERM");
    await ended;
    if (!keep) await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: demo.stdout })) {
    const [address] = line.match(ADDRESS) ?? [];
    if (address) {
      demo.stdout.resume();
      return { address, folder, stop };
    }
  }
  await stop();
  throw new Error(`samband demo ended before it answered:\n${said.slice(-20).join("\n")}`);
}

/** The environment without what would set up an installation. */
function withoutSettings() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("SAMBAND_")));
}
