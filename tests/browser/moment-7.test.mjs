/** The strategy's holes, found in ten seconds: all computed, each line leading to where it is said. */

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

journey("moment 7: the holes in a strategy", {
  "without scripts": async (visitor) => {
    await visitor.goto("/tvv/crosswalk/region");
    const gaps = await visitor.read(visitor.page.locator("main"));
    for (const gap of ["Kultur", "Hälsa", "Ett gemensamt varumärke används"]) {
      assert.ok(gaps.includes(gap), `${gap} is named`);
    }
    await visitor.goto("/trondheim/goals");
    const goals = (await visitor.read(visitor.page.locator("main"))).replace(/\s+/g, " ");
    assert.match(goals, /19/);
    await visitor.enter(visitor.link(/1000 teknologiselskap/).first());
    assert.match(await visitor.read(visitor.page.locator("#source")), /Midtnorsk debatt/);
  },
});
