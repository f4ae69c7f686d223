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
    await similarByButton(visitor);
    await send(visitor, `${IDEA} (${tag})`);
  },

  "with scripts": async (visitor, tag) => {
    await openForm(visitor);
    await sendNothing(visitor);
    await visitor.page.locator("[data-errors]:focus").waitFor();
    await similarWhileWriting(visitor);
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

const BUS = "Bussen borde gå senare på kvällen";

/** Some moments after one has paused, kindred ideas stand under the box; a link leads away in a tab of its own. */
async function similarWhileWriting(visitor) {
  assert.ok(await visitor.page.locator("[data-similar-look]").isHidden());
  await visitor.type(ideaBox(visitor), BUS);
  await visitor.page.locator("[data-similar-list] li").first().waitFor();
  assert.match(await visitor.read(visitor.page.locator("[data-similar-said]")), /finns redan/);
  assert.equal(await visitor.page.locator("[data-similar-list] a").first().getAttribute("target"), "_blank");
  await visitor.look();
  assert.equal(await ideaBox(visitor).inputValue(), BUS);
}

/** Without scripts a button shows them, and everything typed stays. */
async function similarByButton(visitor) {
  await visitor.type(ideaBox(visitor), BUS);
  await visitor.enter(visitor.button("Se liknande idéer"));
  assert.equal(await ideaBox(visitor).inputValue(), BUS);
  assert.match(await visitor.read(visitor.page.locator("[data-similar-said]")), /finns redan/);
}

/** What a screen reader adds to a field. */
async function describedBy(visitor, field) {
  const ids = (await field.getAttribute("aria-describedby")).split(" ");
  const texts = ids.map((id) => visitor.page.locator(`#${id}`).innerText());
  return (await Promise.all(texts)).join(" ");
}
