/** A form is sent once: a second press while the first is under way does nothing. */
export function sendOnce() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.hasAttribute("aria-busy")) event.preventDefault();
    form.setAttribute("aria-busy", "true");
    // A reply that is a file leaves the page as it is. What is sent again is known by its key.
    setTimeout(() => form.removeAttribute("aria-busy"), 5000);
  });
  // Coming back by the browser's own button finds the form as it was, ready to be sent again.
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[aria-busy]")) form.removeAttribute("aria-busy");
  });
}
