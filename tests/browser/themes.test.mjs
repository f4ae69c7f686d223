import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

journey("find themes and decide about them", {
  "without scripts": async (visitor, tag) => {
    await openMap(visitor);
    await visitor.enter(search(visitor));
    // The page does not wait: one looks again.
    while ((await visitor.link("Till kartan").count()) === 0) await visitor.enter(visitor.link("Visa läget nu"));
    assert.match(await visitor.read(visitor.page.locator(".command")), /^samband sense themes --run/);
    await decide(visitor, tag);
    await show(visitor);
  },

  "with scripts": async (visitor, tag) => {
    await openMap(visitor);
    await visitor.enter(search(visitor));
    const said = visitor.page.locator("[data-part=said]");
    await said.filter({ hasText: /^Klar: / }).waitFor({ timeout: 60_000 });
    await visitor.look();
    await decide(visitor, tag);
    await show(visitor);
  },
});

const search = (visitor) => visitor.button(/^Sök teman/);

async function openMap(visitor) {
  await visitor.become("Samordnare");
  await visitor.goto("/tvv/desk/theme-map");
  await toDeeds(visitor);
}

/** The map has many links; one leads past them. */
const toDeeds = (visitor) => visitor.follow(visitor.link("Sök, ångra, visa för alla"));
const toForms = (visitor) => visitor.follow(visitor.link("Ändra temat"));

/** A theme gets a name, loses an idea to a new theme, and gets it back. */
async function decide(visitor, tag) {
  await visitor.enter(visitor.link("Till kartan"));
  await visitor.enter(visitor.page.locator("#themes tbody a").first());
  const before = await visitor.read(visitor.page.locator("h1"));
  await toForms(visitor);
  await visitor.type(visitor.field(/^Namn/).first(), `Tema ${tag}`);
  await visitor.enter(visitor.button("Byt namn"));
  assert.equal(await visitor.read(visitor.page.locator("h1")), `Tema ${tag}`);
  const ideas = await count(visitor);
  const first = visitor.page.locator("input[name=idea]").first();
  await visitor.tabTo(first);
  await visitor.page.keyboard.press("Space");
  assert.ok(await first.isChecked());
  await visitor.enter(visitor.button("Dela av till ett nytt tema"));
  assert.equal(await count(visitor), ideas - 1);
  await visitor.fromMenu("Temakarta");
  await toDeeds(visitor);
  await visitor.enter(visitor.button(/^Ångra: ett tema delades/));
  await toDeeds(visitor);
  await visitor.enter(visitor.button(/^Ångra: ett tema fick nytt namn/));
  await visitor.enter(visitor.page.locator("#themes tbody a").first());
  assert.equal(await visitor.read(visitor.page.locator("h1")), before);
  assert.equal(await count(visitor), ideas);
}

/** How many ideas the theme has, as the page says. */
async function count(visitor) {
  return Number.parseInt(await visitor.read(visitor.page.locator(".lead")), 10);
}

/**
 * What a search found is for the desk until somebody shows it: everybody goes on seeing the map that was shown before.
 * Nobody sees one when none is shown.
 */
async function show(visitor) {
  const status = async () => (await fetch(new URL("/tvv/themes/map", visitor.page.url()))).status;
  await visitor.goto("/tvv/desk/theme-map");
  assert.equal(await status(), 200);
  for (const [button, then] of [["Visa den här för alla", 200], ["Visa inte längre", 404], ["Visa för alla", 200]]) {
    await toDeeds(visitor);
    await visitor.enter(visitor.button(button));
    assert.equal(await status(), then);
  }
  await visitor.goto("/tvv/themes");
  await visitor.enter(visitor.link("Se temakartan"));
  await visitor.enter(visitor.page.locator("#themes tbody a").first());
}
