/** A journey: the same steps on a telephone and on a desk, without scripts, and with them where that differs. */

import { after, before, describe, test } from "node:test";

import { chromium } from "playwright-core";

import { startDemo } from "./server.mjs";
import { Visitor } from "./visitor.mjs";

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];
const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--no-sandbox",
];

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: FLAGS });

/**
 * Runs the steps once per window and per way.
 * @param {string} name
 * @param {Record<string, (visitor: Visitor, tag: string) => Promise<void>>} ways steps per way: `without scripts`,
 *   `with scripts`; `tag` tells the runs apart
 * @param {string} compare how the demo compares ideas: by `words` or by `meaning`
 */
export function journey(name, ways, compare = "words") {
  describe(name, () => {
    let demo, browser;
    before(async () => {
      demo = await startDemo(compare);
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await demo?.stop();
    });
    for (const [way, steps] of Object.entries(ways)) {
      for (const viewport of WINDOWS) {
        const tag = `${viewport.width} px, ${way}`;
        test(tag, async () => {
          const scripts = way === "with scripts";
          const context = await browser.newContext({
            baseURL: demo.address,
            locale: "sv-SE",
            viewport,
          });
          context.setDefaultTimeout(15_000);
          const page = await context.newPage();
          const control = await context.newCDPSession(page);
          const visitor = new Visitor(page, control, scripts);
          await visitor.allowScripts(scripts);
          try {
            await steps(visitor, tag);
          } catch (error) {
            error.message += `\n  on ${page.url()}, “${await page.title()}”`;
            throw error;
          }
          await context.close();
        });
      }
    }
  });
}
