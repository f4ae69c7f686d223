/** Decided in one of two; then in two of two, and everybody knows in the same second. */

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

const MATTER = /Gemensam sommarjobbsansökan: varje sommar/;

journey("moment 5: decided in one of two", {
  "without scripts": async (visitor, tag) => {
    await visitor.goto("/tvv/decisions");
    await visitor.enter(visitor.link(MATTER).first());
    const matter = visitor.page.url();
    // The first window records; the second reads what then is.
    if (tag.startsWith("360")) await record(visitor, matter);

    await visitor.goto(matter);
    assert.match(await visitor.read(visitor.page.locator("main")), /2 av 2/);
    await visitor.goto("/tvv/proposals/31");
    const proposal = await visitor.read(visitor.page.locator("main"));
    assert.match(proposal, /Antaget/);
    await visitor.goto("/tvv/actions");
    assert.match(await visitor.read(visitor.page.locator("main")), MATTER);
  },
});

async function record(visitor, matter) {
  assert.match(await visitor.read(visitor.page.locator("main")), /1 av 2/);
  await visitor.goto("/tvv/proposals/31");
  const idea = await visitor.page.locator("main a[href*='/tvv/i/']").first().getAttribute("href");
  await visitor.become("Nämndsekreterare");
  await visitor.goto("/tvv/desk/decisions");
  await visitor.enter(visitor.link(MATTER).first());
  const decide = visitor.page.locator("form[action$='/decide']");
  await visitor.choose(decide.getByRole("radio", { name: "Ja", exact: true }));
  await visitor.type(decide.getByLabel("Beslutsdag"), today());
  await visitor.type(decide.getByLabel("Paragraf"), "§ 112");
  await visitor.type(decide.getByLabel("Beslutets ord").first(), "Fullmäktige antar förslaget.");
  await visitor.pick(decide.getByLabel("Vem som genomför"), "Trollhättans stad");
  await visitor.type(decide.getByLabel("Ska vara klart"), `${new Date().getFullYear() + 1}-06`);
  await visitor.enter(decide.getByRole("button", { name: "Anteckna beslutet" }));
  assert.match(await visitor.read(visitor.page.locator("main")), /2 av 2/);
  // The owners' pages have changed in the same transaction.
  await visitor.goto(idea);
  assert.match(await visitor.read(visitor.page.locator("main")), MATTER);
}

const today = () => new Date().toISOString().slice(0, 10);
