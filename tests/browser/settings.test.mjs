import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

journey("change the settings without code", {
  "without scripts": async (visitor, tag) => {
    await visitor.become("Samordnare");
    await visitor.fromMenu("Inställningar");

    // A colour that cannot be read is told of, with the nearest that can.
    await visitor.enter(visitor.link("Namn och utseende").first());
    const colour = visitor.field("Huvudfärg");
    const before = await colour.inputValue();
    await visitor.type(colour, "#ffd400");
    await visitor.enter(visitor.button("Spara", { exact: true }));
    assert.match(await visitor.page.title(), /^Fel: /);
    assert.equal(await colour.inputValue(), "#ffd400");
    await visitor.enter(visitor.button(/^Använd #/));
    const better = await colour.inputValue();
    assert.notEqual(better, "#ffd400");
    await visitor.enter(visitor.button("Spara", { exact: true }));
    assert.match(await visitor.read(visitor.page.locator("#status")), /Sparat/);
    await visitor.enter(visitor.button("Ångra den ändringen"));
    assert.equal(await colour.inputValue(), before);

    // A round is opened and closed.
    const name = `Höst ${tag}`;
    await visitor.goto("/tvv/desk/settings/rounds");
    await visitor.type(visitor.field("Namn (Svenska)"), name);
    await visitor.type(visitor.field("Vad ni frågar (Svenska)"), "Vad ska vi göra tillsammans?");
    await visitor.enter(visitor.button("Öppna insamlingen"));
    await visitor.enter(visitor.link(name));
    await visitor.enter(visitor.button("Stäng nu"));
    assert.match(await visitor.read(visitor.page.locator("main")), /Stängd/);

    // Somebody is invited, and the invitation is taken back.
    await visitor.goto("/tvv/desk/settings/people");
    await visitor.type(visitor.field("Namn eller funktion"), "Sorteringen");
    await visitor.type(visitor.field("E-postadress"), "sortering@exempel.se");
    await visitor.pick(visitor.field("Roll", { exact: true }), "sorterare");
    await visitor.enter(visitor.button("Skicka inbjudan"));
    assert.match(await visitor.read(visitor.page.locator("main")), /sortering@exempel\.se/);
    await visitor.enter(visitor.button("Ta tillbaka"));
    assert.doesNotMatch(await visitor.read(visitor.page.locator("main")), /sortering@exempel\.se/);
  },
});
