import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { openForm, send } from "./steps.mjs";

journey("follow an idea by its code", {
  "without scripts": async (visitor, tag) => {
    const text = `Öppna skolgårdarna på helgerna, för alla i båda kommunerna. (${tag})`;
    await openForm(visitor);
    const { number, code } = await send(visitor, text);
    await visitor.goto("/tvv");
    await visitor.enter(visitor.link("Har du en kod?").first());
    await tryWrongCode(visitor, code);
    await visitor.type(visitor.field("Din kod"), code);
    await visitor.enter(visitor.button("Visa min idé"));
    await readMyIdea(visitor, number, text, code);
    await reply(visitor);
    await withdraw(visitor, number);
  },
});

/** One letter wrong: the word is named, the rest is kept. */
async function tryWrongCode(visitor, code) {
  const wrong = code.replace(/^\p{L}+/u, "xyzzyx");
  await visitor.type(visitor.field("Din kod"), wrong);
  await visitor.enter(visitor.button("Visa min idé"));
  assert.match(await visitor.read(visitor.page.locator("main form")), /Vi känner inte igen ord nummer 1, ”xyzzyx”/);
  assert.equal(await visitor.field("Din kod").inputValue(), wrong);
}

async function readMyIdea(visitor, number, text, code) {
  await visitor.role("heading", `Din idé nr ${number}`).waitFor();
  const page = await visitor.read(visitor.page.locator("main"));
  assert.ok(page.includes(text), "in the words in which it was left");
  assert.match(page, /Din idé har kommit fram/);
  assert.match(page, /Senast den? ?\d+ \p{L}+|Senast \d+ \p{L}+/u, "when something happens next");
  assert.ok(!visitor.page.url().includes(code.split(/[ -]/)[0]), "the code is in no address");
}

async function reply(visitor) {
  await visitor.unfold(visitor.page.locator("summary", { hasText: "Skriv till oss om idén" }));
  await visitor.type(visitor.field("Det du vill säga"), "Det gäller mest lördagar.");
  await visitor.enter(visitor.button("Skicka", { exact: true }));
  assert.match(await visitor.read(visitor.role("status")), /Tack, det har kommit fram/);
  assert.match(await visitor.read(visitor.page.locator(".thread")), /Det gäller mest lördagar\./);
}

async function withdraw(visitor, number) {
  await visitor.enter(visitor.page.locator(".mine-end").getByText("Ta tillbaka idén"));
  await visitor.role("heading", "Vill du ta tillbaka idén?").waitFor();
  await visitor.enter(visitor.button("Ja, ta tillbaka idén"));
  await visitor.role("heading", "Du har tagit tillbaka din idé.").waitFor();
  await visitor.enter(visitor.button("Stäng sidan"));
  await visitor.goto(`/tvv/i/${number}`);
  assert.ok(!(await visitor.read(visitor.page.locator("main"))).includes("skolgårdarna"), "nobody else reads it now");
}
