import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

journey("register ideas from paper", {
  "without scripts": async (visitor, tag) => {
    await visitor.become("Registrator");
    await visitor.fromMenu("Skriv in idéer");
    await visitor.pick(visitor.field("Möte eller nätverk"), "Medskaparträff i Vargön");
    await visitor.type(visitor.field(/^Bord/), "3");
    const first = await enterIdea(visitor, `Bänkar längs ån, så att äldre orkar gå hela vägen. (${tag})`);
    // Meeting and table stay, and the text has the focus: the next one is typed at once.
    await visitor.page.locator("textarea:focus").waitFor();
    assert.equal(await visitor.field(/^Bord/).inputValue(), "3");
    const second = await enterIdea(visitor, `En fritidsbank även i grannkommunen. (${tag})`);
    assert.notEqual(second.code, first.code);
    assert.equal(second.number, first.number + 1);
    assert.equal(second.atTable, first.atTable + 1);
  },
});

async function enterIdea(visitor, text) {
  await visitor.type(visitor.field("Idén, ord för ord"), text);
  await visitor.enter(visitor.button("Spara och nästa"));
  const [, number] = (await visitor.read(visitor.page.locator("main"))).match(/Idé (\d+) är inskriven/);
  const [, atTable] = (await visitor.read(visitor.page.locator("main"))).match(/(\d+) från bord 3/);
  const code = await visitor.read(visitor.page.locator(".receipt-code"));
  assert.equal(await visitor.field("Idén, ord för ord").inputValue(), "");
  return { number: Number(number), atTable: Number(atTable), code };
}
