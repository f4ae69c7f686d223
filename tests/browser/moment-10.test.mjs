/** From the ribbon back to the slip, and an invitation to everybody whose idea it was. */

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

const RESULT = "Sommarjobb över kommungränsen";

journey("moment 10: from the ribbon back to the slip", {
  "without scripts": async (visitor) => {
    await visitor.goto("/tvv/results");
    await visitor.enter(visitor.link(RESULT, { exact: true }));
    const result = visitor.page.url();
    const thread = visitor.page.locator(".thread-card");
    const said = await visitor.read(thread);
    for (const what of ["försöket", "försök en sommar", "Gemensam sommarjobbsansökan", "Skolträff"]) {
      assert.ok(said.includes(what), `the thread names ${what}`);
    }
    await visitor.enter(thread.getByRole("link", { name: "Gemensam sommarjobbsansökan", exact: true }));
    await visitor.goto(result);
    await visitor.enter(thread.getByRole("link", { name: /^Skolträff/ }));
    assert.match(await visitor.read(visitor.page.locator("main")), /Bord 4/);
    await visitor.goto(result);
    await visitor.enter(thread.getByRole("link", { name: "Hela tråden" }));
    assert.equal(await visitor.page.locator("#kind-idea ul > li").count(), 14);

    await visitor.become("Samordnare");
    await visitor.goto(result);
    await visitor.enter(visitor.link("Bjud in idéägarna"));
    const preview = await visitor.read(visitor.page.locator("main"));
    assert.match(preview, /14 idéer ledde hit/);
    assert.match(preview, /3 får brev/);
    await visitor.enter(visitor.button("Skicka 14 inbjudningar"));
    assert.match(await visitor.page.title(), /^Fel: /);
    await visitor.type(visitor.role("textbox", "Inbjudan"), "Kom till biblioteket i Vargön den 12 juni klockan 17.");
    await visitor.enter(visitor.button("Skicka 14 inbjudningar"));
    assert.match(await visitor.read(visitor.role("status")), /14 idéägare är inbjudna/);
  },
});
