import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

/** Moment 6 of the demo: the forum report writes itself, and then stands still. */
journey("publish the forum report", {
  "without scripts": async (visitor, tag) => {
    const name = `Framtidsforum, ${tag}`;
    await visitor.become("Samordnare");
    await visitor.goto("/tvv/desk/papers");
    await visitor.type(visitor.field("Rapportens rubrik"), name);
    await visitor.enter(visitor.button("Börja på en rapport"));
    await visitor.role("heading", name, { level: 1 }).waitFor();
    const chapters = visitor.page.locator("article.sheet h2");
    assert.ok((await chapters.count()) > 3, "the report has chapters nobody wrote");

    const action = await visitor.page.locator("article.sheet td, article.sheet th").filter({ hasText: /^\d+\. / }).last();
    assert.match(await visitor.read(action), /^\d+\. /);
    await visitor.enter(visitor.button("Publicera", { exact: true }));
    await visitor.page.getByText("Rapporten är publicerad och ändras inte mer.").waitFor();
    const report = visitor.page.url();
    const published = await visitor.read(visitor.page.locator("article.sheet"));
    assert.match(published, /Läget den \d+ \S+ \d{4}/);
    assert.match(published, /[0-9a-f]{64}/, "its hash stands at its end");

    // The data moves on: an action is given another title.
    await visitor.goto("/tvv/desk/actions/1/edit");
    await visitor.type(visitor.field("Rubrik", { exact: true }), `Ändrad åtgärd, ${tag}`);
    await visitor.enter(visitor.button("Spara"));
    await visitor.goto("/tvv/actions/1");
    await visitor.role("heading", `Ändrad åtgärd, ${tag}`, { level: 1 }).waitFor();
    await visitor.goto(new URL(report).pathname);
    assert.equal(await visitor.read(visitor.page.locator("article.sheet")), published, "the report stands still");

    const pdf = await visitor.link("Hämta som PDF").getAttribute("href");
    const answer = await fetch(new URL(pdf, report));
    assert.equal(answer.headers.get("content-type"), "application/pdf");
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(bytes.subarray(0, 5).toString(), "%PDF-");
    assert.ok(bytes.includes("StructTreeRoot") && bytes.includes("/Lang"), "it is tagged");
    const hash = published.match(/[0-9a-f]{64}/)[0];
    const content = await fetch(`${report}/content`).then((reply) => reply.arrayBuffer());
    const digest = Buffer.from(await crypto.subtle.digest("SHA-256", content)).toString("hex");
    assert.equal(digest, hash, "whoever doubts it can hash it");
  },
});

/** Moment 5, last line: the brief of a matter, printed on two pages. */
journey("print a board's brief", {
  "without scripts": async (visitor) => {
    await visitor.goto("/tvv/decisions/1");
    await visitor.enter(visitor.link("Underlag på två sidor"));
    await visitor.role("heading", "Vad ska beslutas, och var står det?").waitFor();
    await visitor.role("heading", "Varför? Idéerna bakom").waitFor();
    const sheets = async () => {
      const paper = await visitor.page.pdf({ format: "A4", preferCSSPageSize: true });
      return paper.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
    };
    for (let matter = 1; (await visitor.page.goto(`/tvv/briefs/${matter}`)).ok(); matter += 1) {
      const printed = await sheets();
      assert.ok(printed <= 2, `the brief of matter ${matter} prints on ${printed} sheets`);
    }
    await visitor.page.goto("/tvv/actions/8");
    assert.ok((await sheets()) <= 2, "an action with its thread prints on two sheets");
  },
});
