import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { WAYS_TO_COMPARE } from "./server.mjs";

/** The second round: nobody has sorted any of them when the demo begins. */
const ROUND = 312;
/** So many are sorted by one key each, on the telephone and again on the desk. */
const IDEAS = 40;

journey("sort by what is suggested, compared by words", { "with scripts": sort });
if (WAYS_TO_COMPARE.includes("meaning")) {
  journey("sort by what is suggested, compared by meaning", { "with scripts": sort }, "meaning");
}

async function sort(visitor) {
  await visitor.become("Samordnare");
  await switchKeys(visitor, "yes");
  await visitor.goto("/tvv/desk/sort");
  const before = await left(visitor);
  assert.ok(before >= ROUND - IDEAS, `${before} wait`);
  let [taken, skipped] = [0, 0];
  for (let n = 0; taken < IDEAS && n < 3 * IDEAS; n += 1) {
    if (n % 10 === 0) await visitor.look();
    const chosen = visitor.page.locator("input[name=theme]:checked");
    const suggested = (await chosen.count()) > 0;
    if (suggested) {
      const reasons = await visitor.read(visitor.page.locator(".reasons"));
      assert.match(reasons, /sorterade idéer som liknar den här|sades när idén kom in/, "each with its reason");
      taken += 1;
    } else {
      skipped += 1;
    }
    await key(visitor, suggested ? "Enter" : "n");
  }
  assert.equal(taken, IDEAS, `${skipped} had no suggestion to take`);
  assert.equal(await left(visitor), before - IDEAS, "the pile shrinks by what was sorted, and by nothing else");
  await visitor.goto("/tvv/desk");
  const share = await visitor.read(visitor.page.locator("aside .suggested"));
  assert.match(share, /^◆ Tema: 100\s%/, "the share of suggestions that were taken");
  await switchKeys(visitor, "no");
}

async function switchKeys(visitor, value) {
  await visitor.goto("/tvv/desk/keys");
  await visitor.choose(visitor.page.locator(`input[name=on][value=${value}]`));
  await visitor.enter(visitor.button("Spara", { exact: true }));
}

/** Presses a key that leads to another page. */
async function key(visitor, name) {
  const gone = visitor.page.waitForEvent("framenavigated");
  await visitor.page.keyboard.press(name);
  await gone;
  await visitor.page.locator("h1").waitFor();
}

/** How many ideas wait to be sorted, as the page says. */
async function left(visitor) {
  return Number.parseInt(await visitor.read(visitor.page.locator("#pace strong")), 10);
}
