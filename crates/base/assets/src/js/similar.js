/** Under the box for an idea stand those that are like it, some moments after one has paused. */
const PAUSE = 900;
const LEAST = 25;

export function showSimilar() {
  const part = document.querySelector("[data-similar]");
  const box = part?.closest("form").querySelector("textarea[name=text]");
  if (!box) return;
  const look = document.querySelector("[data-similar-look]");
  if (look) look.hidden = true; // what the button does happens by itself
  let timer;
  let asked = "";
  let asking;
  const ask = async () => {
    const text = box.value.trim();
    if (text === asked || text.length < LEAST) return;
    asked = text;
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(part.dataset.similar, {
        method: "POST",
        headers: { "X-Requested-With": "samband" },
        body: new URLSearchParams({ text: box.value }),
        signal: asking.signal,
      });
      if (answer.ok) put(part, await answer.text());
    } catch {
      // Writing goes on without it.
    }
  };
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
}

/** The line is read out when it is another one; the list is there for whoever goes to it. */
function put(part, html) {
  const found = new DOMParser().parseFromString(html, "text/html");
  for (const name of ["said", "list"]) {
    const here = part.querySelector(`[data-similar-${name}]`);
    const there = found.querySelector(`[data-similar-${name}]`);
    if (there && here.innerHTML !== there.innerHTML) here.replaceChildren(...there.childNodes);
  }
}
