/** Nobody can be forgotten: what does not add up is seen, and closing over somebody's head is refused. */

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

journey("moment 2: nobody can be forgotten", {
  "without scripts": async (visitor) => {
    await visitor.goto("/tvv/answers");
    const account = (await visitor.read(visitor.page.locator("main"))).replace(/\s+/g, " ");
    assert.match(account, /655 besvarade eller i förslag \+ 435 på gång \+ 26 vilande \+ 8 återtagna/);
    // The first round by itself: 812 = 655 + 123 + 26 + 8.
    assert.match(account, /Mottagna 1 124 812 312/);

    await visitor.become("Gruppledare");
    await visitor.goto("/tvv/desk/proposals/12");
    await visitor.enter(visitor.button("Avsluta förslaget"));
    assert.equal(await visitor.read(visitor.role("heading", /saknar besked/)), "9 idéägare saknar besked");
    await visitor.tabTo(visitor.button("Flytta alla och avsluta"));
    await visitor.tabTo(visitor.button("Låt alla vila och avsluta"));
    await visitor.tabTo(visitor.role("link", "Skriv svaren"));

    // A way out that is not whole is refused with what is missing, and nothing has happened.
    await visitor.enter(visitor.button("Låt alla vila och avsluta"));
    assert.match(await visitor.page.title(), /^Fel: /);
    await visitor.goto("/tvv/proposals/12");
    assert.match(await visitor.read(visitor.page.locator("main")), /Under arbete/);
  },
});
