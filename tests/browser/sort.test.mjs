import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

const IDEAS = 10;

journey("sort ten ideas", {
  "without scripts": async (visitor) => {
    await openDesk(visitor);
    const before = await left(visitor);
    const sorted = new Set();
    for (let n = 0; n < IDEAS; n += 1) {
      sorted.add(await heading(visitor));
      await chooseTheme(visitor, n);
      await visitor.choose(visitor.role("radio", /Trollhättan/));
      await visitor.enter(save(visitor));
    }
    assert.equal(sorted.size, IDEAS);
    assert.equal(await left(visitor), before - IDEAS);
    await visitor.enter(undo(visitor));
    assert.equal(await heading(visitor), [...sorted].at(-1), "the last one is there again");
    assert.equal(await left(visitor), before - IDEAS + 1);
    await chooseTheme(visitor, 0);
    await visitor.enter(save(visitor));
    assert.equal(await left(visitor), before - IDEAS);
  },

  "with scripts": async (visitor) => {
    await openDesk(visitor);
    await keysDoNothing(visitor);
    await switchKeys(visitor, "yes");
    const before = await left(visitor);
    const sorted = new Set();
    for (let n = 0; n < IDEAS; n += 1) {
      sorted.add(await heading(visitor));
      await sortByKeys(visitor, n);
    }
    assert.equal(sorted.size, IDEAS);
    assert.equal(await left(visitor), before - IDEAS);
    await visitor.press("z");
    assert.equal(await heading(visitor), [...sorted].at(-1), "the last one is there again");
    assert.equal(await left(visitor), before - IDEAS + 1);
    await listOfKeys(visitor);
    await switchKeys(visitor, "no");
  },
});

async function openDesk(visitor) {
  await visitor.become("Samordnare");
  await visitor.goto("/tvv/desk/sort");
}

const heading = (visitor) => visitor.read(visitor.page.locator("h1"));
const save = (visitor) => visitor.button(/^Spara och nästa/);
const undo = (visitor) => visitor.button(/^Ångra/);

/** How many ideas wait to be sorted, as the page says. */
async function left(visitor) {
  return Number.parseInt(await visitor.read(visitor.page.locator("#pace strong")), 10);
}

/** Every other one from the list of all themes, the rest as suggested; from the list where nothing is suggested. */
async function chooseTheme(visitor, n) {
  const suggested = visitor.page.locator("input[name=theme]").first();
  if (n % 2 === 1 && (await suggested.count()) > 0) return visitor.choose(suggested);
  const list = visitor.page.locator("select[name=theme_other], select[name=theme]");
  await visitor.pick(list, await list.locator("option").nth(1 + n).innerText());
}

/** Three keys: the first suggestion, both municipalities, save. Where nothing is suggested: the list and the button. */
async function sortByKeys(visitor, n) {
  const suggested = visitor.page.locator("input[name=theme][data-key='1']");
  if ((await suggested.count()) === 0) {
    await chooseTheme(visitor, n);
    return visitor.enter(save(visitor));
  }
  await visitor.page.keyboard.press("1");
  assert.ok(await suggested.isChecked());
  await visitor.page.keyboard.press("b");
  assert.ok(await visitor.role("radio", /Båda$/).isChecked());
  await visitor.press("Enter");
}

/** Keys of one letter are off until somebody switches them on (WCAG 2.1.4). */
async function keysDoNothing(visitor) {
  const before = visitor.page.url();
  await visitor.page.keyboard.press("n");
  await visitor.page.keyboard.press("?");
  await visitor.tabTo(save(visitor));
  assert.equal(visitor.page.url(), before);
}

async function switchKeys(visitor, value) {
  await visitor.goto("/tvv/desk/keys");
  await visitor.choose(visitor.page.locator(`input[name=on][value=${value}]`));
  await visitor.enter(visitor.button("Spara", { exact: true }));
}

/** `?` shows what the keys do, and Escape closes it. */
async function listOfKeys(visitor) {
  await visitor.page.keyboard.press("?");
  const list = visitor.page.locator("dialog[open]");
  await list.waitFor();
  await visitor.look();
  await visitor.page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
}
