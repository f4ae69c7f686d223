import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { ideaBox, openForm, send } from "./steps.mjs";

const IDEA = "En lånecykel vid varje station, samma kort i båda kommunerna.";

journey("leave an idea", {
  "without scripts": async (visitor, tag) => {
    await openForm(visitor);
    await sendNothing(visitor);
    await visitor.follow(visitor.link(/Skriv din idé/));
    await visitor.page.locator("textarea:focus").waitFor();
    await send(visitor, `${IDEA} (${tag})`);
  },

  "with scripts": async (visitor, tag) => {
    await openForm(visitor);
    await sendNothing(visitor);
    await visitor.page.locator("[data-errors]:focus").waitFor();
    await send(visitor, `${IDEA} (${tag})`);
  },
});

/** An empty box is told beside the box and above the form; what else was written is kept. */
async function sendNothing(visitor) {
  const form = await visitor.read(visitor.page.locator("main form"));
  assert.match(form, /allmän handling/);
  await visitor.unfold(visitor.page.locator("summary", { hasText: "Frivilligt" }));
  await visitor.type(visitor.field(/^Namn/), "Kim");
  await visitor.enter(visitor.button("Skicka idén"));
  assert.match(await visitor.page.title(), /^Fel: /);
  const box = ideaBox(visitor);
  assert.equal(await box.getAttribute("aria-invalid"), "true");
  assert.match(await describedBy(visitor, box), /Skriv din idé\. En mening räcker\./);
  assert.equal(await visitor.field(/^Namn/).inputValue(), "Kim");
}

/** What a screen reader adds to a field. */
async function describedBy(visitor, field) {
  const ids = (await field.getAttribute("aria-describedby")).split(" ");
  const texts = ids.map((id) => visitor.page.locator(`#${id}`).innerText());
  return (await Promise.all(texts)).join(" ");
}
