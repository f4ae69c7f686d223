import assert from "node:assert/strict";

import { Effort } from "./effort.mjs";
import { journey } from "./journey.mjs";

/** What a newcomer is promised, in seconds; held against a model of people, not against people. */
const PROMISED = 120;
const CODE = /^(\p{L}+[ -]){4}\d$/u;

journey("contribute by a code", {
  "without scripts": async (visitor, tag) => {
    const { code, text } = await leave(visitor, tag);
    await openPlan(visitor, code);
    await readPlan(visitor, text);
    await addMore(visitor);
    await share(visitor, text);
    await finish(visitor);
    await leavePlan(visitor);
    await lookTogether(visitor);
  },

  "with scripts": async (visitor, tag) => {
    const { code } = await leave(visitor, tag);
    await openPlan(visitor, code);
  },
});

/** From the programme to the receipt: an area, own words, a code. */
async function leave(visitor, tag) {
  await visitor.goto("/fagnor/strategy");
  await visitor.enter(visitor.link("Bidra till programmet"));
  assert.match(await visitor.read(visitor.page.locator(".step")), /Steg 1 av 3/);
  const effort = new Effort();
  await effort.read(visitor.page, visitor.link("Lärande"), ".card");
  effort.press();
  await visitor.enter(visitor.link("Lärande"));
  await effort.read(visitor.page, visitor.button("Lämna åtagandet"));
  assert.match(await visitor.read(visitor.page.locator("main form")), /allmän handling/);
  await visitor.enter(visitor.button("Lämna åtagandet"));
  assert.match(await visitor.page.title(), /^Fel: /);
  const own = "Jag visar hur man lagar cyklar, en kväll i månaden.";
  const text = `${own} (${tag})`;
  await visitor.type(visitor.field("Vad vill du, eller ni, göra?"), text);
  effort.type(own);
  await visitor.choose(visitor.field("Enskild person"));
  effort.press();
  await new Promise((pause) => setTimeout(pause, 3_100));
  effort.press();
  await visitor.enter(visitor.button("Lämna åtagandet"));
  await visitor.role("heading", "Tack! Åtagandet är sparat.").waitFor();
  const code = await visitor.read(visitor.page.locator(".receipt-code"));
  assert.match(code, CODE);
  await effort.read(visitor.page, visitor.page.locator(".receipt-code"));
  console.log(`three steps, ${tag}: ${effort}`);
  assert.ok(effort.seconds() < PROMISED, `three steps ask for ${effort}`);
  assert.match(await visitor.read(visitor.page.locator("main")), /bara den som har koden kan läsa det/);
  return { code, text };
}

/** A wrong word is named; the right code opens the plan and stands in no address. */
async function openPlan(visitor, code) {
  await visitor.enter(visitor.link("Öppna min plan"));
  const wrong = code.replace(/^\p{L}+/u, "xyzzyx");
  await visitor.type(visitor.field("Din kod"), wrong);
  await visitor.enter(visitor.button("Öppna min plan"));
  assert.match(await visitor.read(visitor.page.locator("main form")), /Vi känner inte igen ord nummer 1, ”xyzzyx”/);
  await visitor.type(visitor.field("Din kod"), code);
  await visitor.enter(visitor.button("Öppna min plan"));
  await visitor.role("heading", "Min plan").waitFor();
  assert.ok(!visitor.page.url().includes(code.split(/[ -]/)[0]), "the code is in no address");
}

async function readPlan(visitor, text) {
  const plan = await visitor.read(visitor.page.locator("main"));
  assert.ok(plan.includes(text), "in the words in which it was left");
  assert.match(plan, /visas som Invånare \d+/);
  assert.match(plan, /Bara i planen/);
  await visitor.page.emulateMedia({ media: "print" });
  const paper = visitor.page.locator("main");
  assert.ok(await paper.getByText(text).isVisible(), "the plan is on paper");
  assert.ok(await paper.getByText("Stäng planen").isHidden(), "without buttons");
  await visitor.page.emulateMedia({ media: "screen" });
}

/** A second commitment goes into the same plan, without asking who it is. */
async function addMore(visitor) {
  const area = visitor.page.locator(".plan-area", { hasText: "Social tillit" });
  await visitor.enter(area.getByText("Lägg till ett åtagande"));
  assert.equal(await visitor.field("Företag").count(), 0);
  await visitor.type(visitor.field("Vad vill du, eller ni, göra?"), `Jag hejar på alla. ${Date.now()}`);
  await new Promise((pause) => setTimeout(pause, 3_100));
  await visitor.enter(visitor.button("Lämna åtagandet"));
  assert.match(await visitor.read(visitor.role("status")), /Åtagandet ligger i planen/);
}

/** Nobody reads it before it is shared, everybody after. */
async function share(visitor, text) {
  const shown = async () => (await (await fetch(new URL("/fagnor/areas/6", visitor.page.url()))).text()).includes(text);
  assert.ok(!(await shown()), "private until shared");
  await visitor.enter(visitor.link(/Ändra, dela eller avsluta/).last());
  await visitor.enter(visitor.button("Dela med alla"));
  assert.match(await visitor.read(visitor.role("status")), /Nu kan alla läsa det/);
  assert.ok(await shown(), "on the page of its area");
}

async function finish(visitor) {
  await visitor.enter(visitor.link(/Ändra, dela eller avsluta/).last());
  await visitor.type(visitor.field("Vad blev det?"), "Nio cyklar rullar igen.");
  await visitor.enter(visitor.button("Det är gjort"));
  assert.match(await visitor.read(visitor.page.locator("main")), /Nio cyklar rullar igen/);
}

async function leavePlan(visitor) {
  await visitor.enter(visitor.button("Stäng planen"));
  await visitor.goto("/fagnor/contribute/plan/now");
  await visitor.role("heading", "Öppna din plan").waitFor();
}

/** What several want alike, and who is missing. */
async function lookTogether(visitor) {
  await visitor.goto("/fagnor/contribute");
  await visitor.enter(visitor.link("Se vad som hänger ihop och vad som saknas"));
  const page = await visitor.read(visitor.page.locator("main"));
  assert.match(page, /Tre aktörer vill göra liknande/);
  assert.match(page, /läxhjälp/);
  assert.match(page, /Vem saknas\?/);
}
