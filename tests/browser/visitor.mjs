/** Somebody at a keyboard. There is no mouse here: what cannot be reached by Tab cannot be done. */

import assert from "node:assert/strict";

import { audit } from "./audit.mjs";

/** Nobody has the patience for more. */
const MOST_TABS = 120;
/** Milliseconds between keys, as fast fingers do it. */
const PACE = 30;

export class Visitor {
  #control;
  #tried = new Set();
  #scripts;

  /**
   * @param {import("playwright-core").Page} page
   * @param {import("playwright-core").CDPSession} control
   * @param {boolean} scripts whether pages may run theirs
   */
  constructor(page, control, scripts) {
    this.page = page;
    this.#control = control;
    this.#scripts = scripts;
  }

  /** Opens an address of the site. */
  async goto(path) {
    await this.page.goto(path);
    await this.look();
  }

  /** Audits the page as it is now. Axe needs scripts; the page's own were skipped when it was read and stay so. */
  async look() {
    await this.allowScripts(true);
    await audit(this.page);
    await this.allowScripts(this.#scripts);
    await this.#tryLinks();
  }

  /** Every link of the site that is met for the first time leads somewhere. */
  async #tryLinks() {
    const links = await this.page.evaluate(() => Array.from(document.links, ({ href }) => href.split("#")[0]));
    const own = links.filter((href) => new URL(href).origin === new URL(this.page.url()).origin && !this.#tried.has(href));
    const cookies = await this.page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    for (const href of new Set(own)) {
      this.#tried.add(href);
      const { status } = await fetch(href, { headers: { cookie }, redirect: "manual" });
      assert.ok(status < 400, `${href} on ${this.page.url()} answers ${status}`);
    }
  }

  /** Not Playwright's own switch, which cannot be turned while a page is open. */
  async allowScripts(allowed) {
    await this.#control.send("Emulation.setScriptExecutionDisabled", { value: !allowed });
  }

  role(role, name, options = {}) {
    return this.page.getByRole(role, { name, ...options });
  }

  button(name, options) {
    return this.role("button", name, options);
  }

  link(name, options) {
    return this.role("link", name, options);
  }

  field(label, options) {
    return this.page.getByLabel(label, options);
  }

  /** Waits until it is there, and gives its text. */
  async read(locator) {
    return (await locator.first().innerText()).trim();
  }

  /** Presses Tab until the focus is there. */
  async tabTo(locator) {
    await locator.waitFor();
    await this.#tabUntil(locator, (element) => element === document.activeElement);
    assert.ok(await locator.evaluate(isShown), `${locator} has the focus but is not to be seen`);
  }

  async #tabUntil(locator, reached) {
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      if (await locator.evaluate(reached)) return;
      await this.page.keyboard.press("Tab");
    }
    const stuck = await this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    assert.fail(`${locator} on ${this.page.url()} is out of reach of ${MOST_TABS} Tabs; the focus is on ${stuck}`);
  }

  /** Types into a field, instead of what stands there. */
  async type(field, text) {
    await this.tabTo(field);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.type(text, { delay: PACE });
    assert.equal(await field.inputValue(), text);
  }

  /** Opens what is folded away. */
  async unfold(summary) {
    await this.tabTo(summary);
    await this.page.keyboard.press("Enter");
    await this.look();
  }

  /** Follows a link of the main menu, which is folded as a whole on a telephone and by headings on a desk. */
  async fromMenu(name) {
    const link = this.role("link", name, { exact: true, includeHidden: true });
    const fold = this.page.locator(".nav-narrow, .nav-part").filter({ has: link, visible: true });
    if ((await fold.count()) > 0) await this.unfold(fold.locator("> summary"));
    await this.enter(this.page.locator(".nav-narrow, .nav-wide").filter({ visible: true }).locator(link));
  }

  /** Picks a line of a list by its text. */
  async pick(list, line) {
    await this.tabTo(list);
    await this.page.keyboard.press("Home");
    const chosen = () => list.evaluate((select) => select.selectedOptions[0].label);
    const lines = await list.evaluate((select) => select.options.length);
    for (let down = 0; down < lines && !(await chosen()).includes(line); down += 1) {
      await this.page.keyboard.press("ArrowDown");
    }
    assert.ok((await chosen()).includes(line), `the list has no line “${line}”`);
  }

  /** Chooses one of several: Tab to the group, arrows within it. */
  async choose(radio) {
    await radio.waitFor();
    await this.#tabUntil(radio, (wanted) => {
      const { name, form, type } = document.activeElement;
      return type === "radio" && name === wanted.name && form === wanted.form;
    });
    const size = await radio.evaluate(({ form, name }) => form.querySelectorAll(`[type=radio][name="${name}"]`).length);
    const here = await radio.evaluate((wanted) => wanted === document.activeElement);
    if (here) await this.page.keyboard.press("Space");
    for (let down = 0; down < size && !(await radio.isChecked()); down += 1) {
      await this.page.keyboard.press("ArrowDown");
    }
    assert.ok(await radio.isChecked(), `${radio} cannot be chosen`);
  }

  /** Follows a link or presses a button, and looks at the page that comes. */
  async enter(locator) {
    await this.tabTo(locator);
    await this.press("Enter");
  }

  /** Follows a link to a place on the same page. */
  async follow(locator) {
    await this.tabTo(locator);
    await this.page.keyboard.press("Enter");
  }

  /** Goes back to the page before. */
  async goBack() {
    await this.page.goBack();
    await this.look();
  }

  /** A key that leads to another page. */
  async press(key) {
    const arrived = this.page.waitForEvent("load");
    await this.page.keyboard.press(key);
    await arrived;
    await this.look();
  }

  /** Signs in with one of the demo's buttons. */
  async become(role, space = "Trollhättan-Vänersborg") {
    await this.goto("/");
    await this.enter(this.role("region", space).getByRole("button", { name: role, exact: true }));
  }
}

/** Whether anything of an element can be seen where it is. */
function isShown(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === "visible";
}
