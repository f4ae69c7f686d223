/**
 * Takes the pictures of docs/pictures: every page of the main journey on a telephone and on a desk, light and dark,
 * some in another brand, and on paper. Needs pngquant, pdftoppm and sqlite3 beside what the journeys need.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { launch } from "./journey.mjs";
import { WAYS_TO_COMPARE, startDemo } from "./server.mjs";

const OUT = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];
/** No picture is higher: the top of a page is what it is judged by. */
const HIGHEST = 1600;
const OTHER = { name: "Fjordkommunene", accent: "#5b2a86", second: "#e4572e" };

const PAGES = {
  start: (page) => page.goto("/"),
  front: (page) => page.goto("/tvv"),
  ideas: (page) => page.goto("/tvv/ideas"),
  "leave-idea": (page) => page.goto("/tvv/leave-idea"),
  "my-idea": async (page, demo) => {
    await page.goto("/tvv/my-idea");
    const code = readFileSync(join(demo.folder, "code.txt"), "utf8").trim();
    const field = page.getByLabel("Din kod");
    if (await field.isVisible()) {
      await field.fill(code);
      await page.getByRole("button", { name: "Visa min idé" }).click();
      await page.waitForURL("**/my-idea/now");
    }
  },
  sorting: async (page) => {
    await asCoordinator(page);
    await page.goto("/tvv/desk/sort");
  },
  answers: async (page) => {
    await asCoordinator(page);
    await page.goto("/tvv/desk/answers/new?proposal=31");
    await page.locator("input[name=what]").first().check();
    await page.getByRole("button", { name: "Fortsätt" }).click();
    await page.waitForURL("**/drafts/*");
  },
  account: (page) => page.goto("/tvv/answers"),
  "theme-map": async (page) => {
    await asCoordinator(page);
    await page.goto("/tvv/desk/theme-map");
  },
  "theme-map-public": (page) => page.goto("/tvv/themes/map"),
  assessment: async (page) => {
    await asCoordinator(page);
    await page.goto("/tvv/desk/assess/1");
  },
  order: (page) => page.goto("/tvv/proposals/order"),
  brief: (page) => page.goto("/tvv/briefs/12"),
  contribute: (page) => page.goto("/fagnor/contribute"),
  commitments: (page) => page.goto("/fagnor/contribute/together"),
  interviews: (page) => page.goto("/tvv/interviews/1"),
  decisions: (page) => page.goto("/tvv/decisions"),
  action: (page) => page.goto("/tvv/actions/8"),
  strategy: (page) => page.goto("/tvv/strategy"),
  crosswalk: (page) => page.goto("/tvv/crosswalk/region"),
  responsibility: (page) => page.goto("/tvv/responsibility"),
  groups: (page) => page.goto("/tvv/groups"),
  group: (page) => page.goto("/tvv/groups/1"),
  report: (page) => page.goto("/tvv/papers/1"),
  thread: async (page) => {
    await page.goto("/tvv/results");
    await page.getByRole("link", { name: "Sommarjobb över kommungränsen" }).click();
    await page.getByRole("link", { name: "Hela tråden" }).click();
  },
  "settings-brand": async (page) => {
    await asCoordinator(page);
    await page.goto("/tvv/desk/settings/brand");
  },
  "settings-people": async (page) => {
    await asCoordinator(page);
    await page.goto("/tvv/desk/settings/people");
  },
};

async function asCoordinator(page) {
  await page.goto("/");
  const here = page.getByRole("region", { name: "Trollhättan-Vänersborg" });
  await here.getByRole("button", { name: "Samordnare", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/");
}

/** These tell enough of another brand: reading, writing, working. */
const IN_OTHER_BRAND = ["front", "my-idea", "sorting", "action"];

const wanted = process.argv.slice(2);
const pages = Object.entries(PAGES).filter(([name]) => wanted.length === 0 || wanted.includes(name));
mkdirSync(OUT, { recursive: true });
/** Pages that show what ideas mean look otherwise where there is a model. */
const BY_MEANING = ["sorting", "theme-map", "theme-map-public"];

const browser = await launch();
let demo;
try {
  demo = await startDemo();
  await takeAll("", pages);
  repaint(demo.folder, OTHER);
  await takeAll("-other-brand", pages.filter(([name]) => IN_OTHER_BRAND.includes(name)));
  await demo.stop();
  if (WAYS_TO_COMPARE.includes("meaning")) {
    demo = await startDemo("meaning");
    await takeAll("-by-meaning", pages.filter(([name]) => BY_MEANING.includes(name)));
  }
} finally {
  await browser.close();
  await demo?.stop();
}

async function takeAll(brand, pages) {
  for (const viewport of WINDOWS) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ baseURL: demo.address, locale: "sv-SE", viewport, colorScheme });
      const page = await context.newPage();
      for (const [name, open] of pages) {
        try {
          await open(page, demo);
        } catch (error) {
          console.error(`${name}: ${error.message}`);
          continue;
        }
        await take(page, `${name}-${viewport.width}-${colorScheme}${brand}`);
        if (brand === "" && viewport.width === 1280 && colorScheme === "light") await print(page, name);
      }
      await context.close();
    }
  }
}

async function take(page, name) {
  await page.evaluate(() => scrollTo(0, 0));
  const { width } = page.viewportSize();
  const height = Math.min(HIGHEST, await page.evaluate(() => document.documentElement.scrollHeight));
  keep(name, await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } }));
}

/** The first sheet, A4. */
async function print(page, name) {
  const pdf = join(OUT, `${name}.pdf`);
  writeFileSync(pdf, await page.pdf({ format: "A4", preferCSSPageSize: true }));
  const sheet = execFileSync("pdftoppm", ["-png", "-r", "72", "-f", "1", "-l", "1", pdf]);
  rmSync(pdf);
  keep(`${name}-paper`, sheet);
}

function keep(name, png) {
  const small = execFileSync("pngquant", ["64", "--strip", "--speed", "1", "-"], { input: png });
  writeFileSync(join(OUT, `${name}.png`), small);
}

/** Gives the space another name and other colours, as its administrator would. */
function repaint(folder, { name, accent, second }) {
  const names = JSON.stringify({ sv: name });
  const sql = `update space set accent = '${accent}', second = '${second}', name = '${names}' where key = 'tvv'`;
  execFileSync("sqlite3", [join(folder, "samband.sqlite"), sql]);
}
