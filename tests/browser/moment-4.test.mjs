/** Fourteen people told at once, each told what we took from them, in their own language. */

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

journey("moment 4: fourteen told at once", {
  "without scripts": async (visitor) => {
    await visitor.become("Samordnare");
    await visitor.fromMenu("Svar");
    await visitor.enter(visitor.link(/^31 /));
    await visitor.choose(visitor.role("radio", "Är påbörjat"));
    await visitor.enter(visitor.button("Fortsätt"));
    assert.equal(await rows(visitor).count(), 14);
    await visitor.page.getByText("14 av 14 är fullständiga.").waitFor();
    for (const lang of ["sv", "en", "fi"]) {
      assert.ok((await rows(visitor).locator(`[lang=${lang}]`).count()) > 0, `somebody is answered in ${lang}`);
    }
    const took = await change(visitor, "");
    await visitor.page.getByText(/^13 av 14 är fullständiga – kan inte skickas/).waitFor();
    assert.equal(await visitor.button(/^Skicka alla/).count(), 0, "what is not complete cannot be sent");
    await change(visitor, took);
    await visitor.page.getByText("14 av 14 är fullständiga.").waitFor();
    await visitor.enter(visitor.button("Skicka alla 14"));
    assert.match(await visitor.read(visitor.role("status")), /Alla 14 svar är publicerade/);
    const answers = visitor.page.locator("main ol > li");
    assert.equal(await answers.count(), 14);
    assert.ok((await answers.allInnerTexts()).every((text) => text.length > 40), "each with its words");
    await visitor.enter(answers.first().getByRole("link"));
    assert.ok((await visitor.read(visitor.page.locator("main"))).includes(took), "everybody reads it on the idea's page");
    await visitor.goBack();
    await visitor.enter(visitor.button("Ångra alla svaren"));
    assert.match(await visitor.read(visitor.role("status")), /Svaren är tillbakatagna/);
  },
});

const rows = (visitor) => visitor.page.locator("table.answers tbody tr");

/** Changes what we took from the first idea, and gives what stood there. */
async function change(visitor, took) {
  await visitor.enter(rows(visitor).first().getByRole("link", { name: /^Ändra/ }));
  const field = visitor.field(/^Vad vi tog med/);
  const before = await field.inputValue();
  await visitor.type(field, took);
  await visitor.enter(visitor.button("Spara", { exact: true }));
  return before;
}
