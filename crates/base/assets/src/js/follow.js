/** Milliseconds between two looks. */
const PACE = 1500;

/**
 * A run that goes on in the background: the page looks how far it has come. What is said is replaced only when it is
 * something else, since it is read aloud.
 */
export function followRun() {
  const here = document.querySelector("[data-run=going]");
  if (!here) return;
  const timer = setInterval(async () => {
    const reply = await fetch(location.href).catch(() => undefined);
    if (!reply?.ok) return;
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const there = page.querySelector("[data-run]");
    if (!there) return;
    for (const part of here.querySelectorAll("[data-part]")) {
      const now = there.querySelector(`[data-part=${part.dataset.part}]`);
      if (now && now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
    }
    if (there.dataset.run !== "going") {
      here.dataset.run = there.dataset.run;
      clearInterval(timer);
    }
  }, PACE);
}
