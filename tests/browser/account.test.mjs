import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

journey("read the answer account", {
  "without scripts": async (visitor) => {
    await visitor.goto("/tvv");
    const menu = visitor.page.locator(".nav-narrow > summary");
    if (await menu.isVisible()) await visitor.unfold(menu);
    await visitor.enter(visitor.link("Svarsbokslut").and(visitor.page.locator(":visible")).first());
    await visitor.role("heading", "Svarsbokslut", { level: 1 }).waitFor();

    const [received, ...parts] = numbers(await visitor.read(visitor.page.locator(".equation")));
    assert.equal(parts.length, 4);
    assert.equal(sum(parts), received, "received = answered + under way + parked + withdrawn or withheld");
    assert.equal(received, 812 + 312);

    const [, silent] = (await visitor.read(visitor.role("heading", /^Utan besked längre än/))).match(/(\d+)$/);
    const listed = await visitor.page.locator("section[aria-labelledby=silent] li").count();
    assert.ok(listed === Number(silent) || listed < Number(silent), "nobody is on the list who is not counted");
  },
});

const numbers = (text) => text.replace(/(\d)\s(?=\d{3})/g, "$1").match(/\d+/g).map(Number);
const sum = (list) => list.reduce((total, number) => total + number, 0);
