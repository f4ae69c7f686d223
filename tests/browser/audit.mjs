/** What every page must hold, whatever it is about. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const GRAVE = ["serious", "critical"];

/** Rules of axe that a page may break, by name, each with its reason. There are none. */
const EXCEPTIONS = {};

/**
 * Finds nothing serious by axe, and no page that must be scrolled sideways (WCAG 1.4.10).
 * @param {import("playwright-core").Page} page
 */
export async function audit(page) {
  await page.evaluate(AXE);
  const { violations, wider } = await page.evaluate(
    async ([standards, exceptions]) => {
      const rules = Object.fromEntries(exceptions.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run({ runOnly: standards, rules, resultTypes: ["violations"] });
      const { scrollWidth, clientWidth } = document.documentElement;
      return { violations, wider: scrollWidth - clientWidth };
    },
    [STANDARDS, Object.keys(EXCEPTIONS)],
  );
  const grave = violations.filter(({ impact }) => GRAVE.includes(impact));
  const told = grave.map(({ id, help, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`);
    return `${id}: ${help}\n${places.join("\n")}`;
  });
  assert.equal(told.join("\n"), "", `axe on ${page.url()}`);
  assert.ok(wider <= 0, `${page.url()} is ${wider} px wider than its window`);
}
