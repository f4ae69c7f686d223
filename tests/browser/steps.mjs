/** Steps that more than one journey begins with. */

import assert from "node:assert/strict";

/** Four words and a check digit. */
const CODE = /^(\p{L}+[ -]){4}\d$/u;

/** From the front to the empty form. */
export async function openForm(visitor) {
  await visitor.goto("/tvv");
  await visitor.enter(visitor.link("Lämna en idé").first());
}

/** Writes the idea into the form that is open, sends it, and reads the receipt. */
export async function send(visitor, text) {
  await visitor.type(ideaBox(visitor), text);
  await visitor.enter(visitor.button("Skicka idén"));
  assert.equal(await visitor.read(visitor.role("heading", /^Tack!/)), "Tack! Din idé är mottagen.");
  const number = await visitor.read(visitor.page.locator(".receipt-number"));
  const code = await visitor.read(visitor.page.locator(".receipt-code"));
  assert.match(number, /^\d+$/);
  assert.match(code, CODE);
  return { number, code };
}

/** The box of the public form, whose label is the question of the round. */
export function ideaBox(visitor) {
  return visitor.page.locator("main").getByRole("textbox").first();
}
