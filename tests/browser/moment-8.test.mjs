/** Who pays, who gains, who does it alone: one page for both municipalities. */

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

journey("moment 8: who pays and who gains", {
  "without scripts": async (visitor, tag) => {
    await visitor.goto("/tvv/responsibility");
    const board = await visitor.read(visitor.page.locator("main"));
    assert.match(board, /Bokning av idrottshallar/);
    assert.match(board, /Näringslivsfrukostar/);

    await visitor.goto("/tvv/actions");
    await visitor.enter(visitor.link(/Äldre/).first());
    await visitor.enter(visitor.link(/Sommarjobb över kommungränsen – försöket/).first());
    const action = (await visitor.read(visitor.page.locator("main"))).replace(/\s+/g, " ");
    for (const share of [/60 ?%/, /40 ?%/, /35 ?%/, /65 ?%/]) assert.match(action, share);

    // Said to be done together without two decisions: it is shown, not hidden.
    await visitor.become("Samordnare");
    await visitor.goto("/tvv/desk/responsibility");
    const name = `Julskyltning ${tag}`;
    await visitor.type(visitor.field("Uppgift"), name);
    await visitor.type(visitor.field("Från och med"), "2024");
    const together = visitor.page.getByRole("checkbox", { name: "Kommunerna tillsammans" });
    await visitor.tabTo(together);
    await visitor.page.keyboard.press("Space");
    await visitor.enter(visitor.button("Spara", { exact: true }));
    await visitor.goto("/tvv/responsibility");
    const row = visitor.page.locator("tr, li").filter({ hasText: name }).first();
    assert.match(await visitor.read(row), /beslut/i);
  },
});
