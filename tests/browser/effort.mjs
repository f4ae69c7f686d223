/**
 * What a journey asks of a person, counted on the way, and how long that takes by a model. An estimate: it knows nothing
 * of hesitation, of interruptions, of thinking out what to write. What it does tell is when a page asks for more to be
 * read, typed or pressed than fits in the time that was promised.
 *
 * The model is the keystroke-level model (Card, Moran & Newell 1980, doi 10.1145/358886.358895): a press is pointed at
 * (1.1 s), thought of (1.35 s) and made (0.2 s). Adults read 238 words a minute in silence (Brysbaert 2019, doi
 * 10.1016/j.jml.2019.104047; of English, for want of such a figure for Swedish), and 184 aloud, the mean of seventeen
 * languages with Swedish and Finnish among them (Trauzettel-Klosinski & Dietz 2012, doi 10.1167/iovs.11-8284). Signs are
 * typed as on a telephone, 36.2 words of five a minute (Palin et al. 2019, doi 10.1145/3338286.3340120). A page is
 * answered in a second; the servers here need less.
 */
const POINT = 1.1;
const THINK = 1.35;
const PRESS = 0.2;
/** Words a minute. */
export const SILENT = 238;
export const ALOUD = 184;
const SIGNS_A_MINUTE = 36.2 * 5;
const ANSWER = 1;

export class Effort {
  #pages = 0;
  #words = 0;
  #swipes = 0;
  #presses = 0;
  #signs = 0;

  /**
   * Somebody reads a page from its heading down to something on it. Where there is something to choose from, what was
   * not chosen is passed over after its heading.
   * @param {string} choices selector of what there is to choose from, if anything
   */
  async read(page, until, choices = ":not(*)") {
    const { words, height } = await until.first().evaluate(seen, choices);
    this.#pages += 1;
    this.#words += words;
    this.#swipes += Math.max(0, Math.ceil(height / page.viewportSize().height) - 1);
  }

  /** Presses a link, a button, a choice, or a field to write in. */
  press() {
    this.#presses += 1;
  }

  type(text) {
    this.press();
    this.#signs += text.length;
  }

  /** @param {number} pace words read in a minute */
  seconds(pace = SILENT) {
    const hands = this.#presses * (THINK + POINT + PRESS) + this.#swipes * POINT;
    const eyes = (this.#words / pace + this.#signs / SIGNS_A_MINUTE) * 60;
    return hands + eyes + this.#pages * ANSWER;
  }

  toString() {
    const parts = [
      `${this.#pages} pages`,
      `${this.#words} words`,
      `${this.#swipes} swipes`,
      `${this.#presses} presses`,
      `${this.#signs} signs`,
    ];
    const [silent, aloud] = [SILENT, ALOUD].map((pace) => Math.round(this.seconds(pace)));
    return `${parts.join(", ")}: ${silent} s, read aloud ${aloud} s`;
  }
}

/** Words of the page's own part that stand before an element and can be seen, and how far down the element is. */
function seen(until, choices) {
  const main = document.querySelector("main");
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const chosen = until.closest(choices);
  let words = 0;
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const { parentElement: parent } = text;
    const before = text.compareDocumentPosition(until) & Node.DOCUMENT_POSITION_FOLLOWING;
    const passed = parent.closest(choices) && !chosen?.contains(text) && !parent.closest("h1, h2, h3");
    const { width, height } = parent.getBoundingClientRect();
    const hidden = !parent.checkVisibility({ visibilityProperty: true }) || Math.min(width, height) <= 1;
    if (hidden || passed || !(before || chosen?.contains(text))) continue;
    words += text.data.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
  }
  return { words, height: until.getBoundingClientRect().bottom + window.scrollY };
}
